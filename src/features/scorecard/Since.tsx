import type { AnchorLevel } from '#domain/framework/skill.ts';
import type { Readiness } from '#domain/scorecard/assess.ts';
import { scorecard as words } from '#words/en.ts';
import { skillOf, type ScorecardContent } from './content.ts';

const say = (level: AnchorLevel | null): string => (level === null ? words.result.unknown : String(level));

/** What changed since the last result that was kept. */
export function Since({ content, readiness }: { content: ScorecardContent; readiness: Readiness }) {
  const { since } = readiness;
  if (!since) return <p className="soft note">{words.result.sinceNone}</p>;
  const when = new Date(since.takenAt).toLocaleDateString('en-US', { year: 'numeric', month: 'long', day: 'numeric' });
  return (
    <div>
      <h3>{words.result.since(when)}</h3>
      {!since.sameTarget && <p className="soft note">{words.result.sinceOther}</p>}
      <p>
        {words.result.overall}:{' '}
        {words.result.moved(
          words.result.percent(since.overallThen.supported),
          words.result.percent(readiness.overall.supported),
        )}{' '}
        {words.result.supported.toLowerCase()}
      </p>
      {since.skills.length === 0 && <p>{words.result.nothingMoved}</p>}
      <ul>
        {since.skills.map(({ id, supported, claimed }) => (
          <li key={id}>
            {skillOf(content, id).name}
            {supported.from !== supported.to &&
              `: ${words.result.supported.toLowerCase()} ${words.result.moved(say(supported.from), say(supported.to))}`}
            {claimed.from !== claimed.to &&
              `; ${words.result.claimed.toLowerCase()} ${words.result.moved(say(claimed.from), say(claimed.to))}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
