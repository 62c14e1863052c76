import type { AnchorLevel } from '#domain/framework/skill.ts';
import type { Readiness } from '#domain/scorecard/assess.ts';
import { result as words } from '#words/en.ts';
import { skillOf, type ScorecardContent } from './content.ts';
import styles from './Result.module.css';

const say = (level: AnchorLevel | null): string => (level === null ? words.unknown : String(level));

/** What changed since the last result that was kept. */
export function Since({ content, readiness }: { content: ScorecardContent; readiness: Readiness }) {
  const { since } = readiness;
  if (!since) return <p className="soft note">{words.sinceNone}</p>;
  const when = new Date(since.takenAt).toLocaleDateString('en-US', { year: 'numeric', month: 'long', day: 'numeric' });
  return (
    <div>
      <h3>{words.since(when)}</h3>
      {!since.sameTarget && <p className="soft note">{words.sinceOther}</p>}
      <p>
        {words.overall}:{' '}
        {words.moved(words.percent(since.overallThen.supported), words.percent(readiness.overall.supported))}{' '}
        {words.supported.toLowerCase()}
      </p>
      {since.skills.length === 0 && <p>{words.nothingMoved}</p>}
      <ul className={styles['moves']}>
        {since.skills.map(({ id, supported, claimed }) => (
          <li key={id}>
            {skillOf(content, id).name}:{' '}
            {[
              { name: words.supported, ...supported },
              { name: words.claimed, ...claimed },
            ]
              .filter(({ from, to }) => from !== to)
              .map(({ name, from, to }) => `${name.toLowerCase()} ${words.moved(say(from), say(to))}`)
              .join('; ')}
          </li>
        ))}
      </ul>
    </div>
  );
}
