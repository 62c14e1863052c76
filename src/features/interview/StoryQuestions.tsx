import type { SkillId } from '#domain/framework/ids.ts';
import type { Story } from '#domain/record/interview.ts';
import { stories as words, storyWork as more } from '#words/en.ts';
import sheet from './Story.module.css';
import { useOffers } from './useOffers.ts';

/** Questions to say this story aloud for, each with why. */
export function StoryQuestions({ story, nameOf }: { story: Story; nameOf: (skill: SkillId) => string }) {
  const offers = useOffers(story);
  if (offers.length === 0) return null;
  return (
    <div>
      <h2 className={sheet['sub']}>{words.rehearse}</h2>
      <ul>
        {offers.map(({ head: { id, question, format }, words: shared, wording, skills }) => (
          <li key={id}>
            <a href={`/practice/#q=${id}`}>{question}</a>{' '}
            <span className="note soft">
              {wording !== question && `${more.alsoAsked(wording)} `}
              {more.offerWhy(shared.slice(0, 4), skills.map(nameOf))}
              {format === 'hypothetical' && ` ${more.offerHypothetical}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
