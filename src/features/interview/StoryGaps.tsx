import type { SkillId } from '#domain/framework/ids.ts';
import type { Bars } from '#domain/framework/target.ts';
import { gapsOf, storiesUsual } from '#domain/interview/gaps.ts';
import type { Story } from '#domain/record/interview.ts';
import { stories as words, storyWork as more } from '#words/en.ts';

type Props = { stories: readonly Story[]; bars: Bars; nameOf: (skill: SkillId) => string };

/** The skills without a story: at the beginning the next two, with all of them folded away; later all, by what the target asks. */
export function StoryGaps({ stories, bars, nameOf }: Props) {
  const { isBeginning, next, mustHaves, others } = gapsOf(stories, bars);
  const all = [...mustHaves, ...others];
  if (all.length === 0) return <p>{words.noGaps}</p>;
  const groups = (
    <ul>
      {mustHaves.length > 0 && <li>{more.gapsMust(mustHaves.map(nameOf))}</li>}
      {others.length > 0 && <li>{more.gapsOther(others.map(nameOf))}</li>}
    </ul>
  );
  if (!isBeginning)
    return (
      <div>
        <p>{more.gaps(all.length)}</p>
        {groups}
      </div>
    );
  return (
    <>
      <p>
        {more.usual(stories.length, storiesUsual.from, storiesUsual.to)} {more.nextGaps(next.map(nameOf))}
      </p>
      <details className="no-print">
        <summary>{more.allGaps(all.length)}</summary>
        {groups}
      </details>
    </>
  );
}
