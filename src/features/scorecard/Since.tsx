import { useState } from 'react';
import type { AnchorLevel } from '#domain/framework/skill.ts';
import { bySkill } from '#domain/framework/target.ts';
import type { Snapshot } from '#domain/record/core.ts';
import type { Readiness } from '#domain/scorecard/assess.ts';
import { compareWith } from '#domain/scorecard/snapshots.ts';
import { removeSnapshot } from '#stores/snapshots.ts';
import { result as words } from '#words/en.ts';
import { skillOf, type ScorecardContent } from './content.ts';
import styles from './Result.module.css';

type Props = { content: ScorecardContent; readiness: Readiness; snapshots: readonly Snapshot[] };

const say = (level: AnchorLevel | null): string => (level === null ? words.unknown : String(level));
const day = (takenAt: string): string =>
  new Date(takenAt).toLocaleDateString('en-US', { year: 'numeric', month: 'long', day: 'numeric' });

/** What changed since a result that was kept: the latest, or the one that is chosen. */
export function Since({ content, readiness, snapshots }: Props) {
  const [chosen, setChosen] = useState('');
  const newest = snapshots.toSorted((a, b) => Date.parse(b.takenAt) - Date.parse(a.takenAt));
  const snapshot =
    newest.find(({ id }) => id === chosen) ?? newest.find(({ id }) => id === readiness.since?.id) ?? newest[0];
  if (!snapshot) return <p className="soft note">{words.sinceNone}</p>;
  const levels = bySkill((id) => {
    const { claimed = null, supported = null, backed = false } = readiness.skills.find((one) => one.id === id) ?? {};
    return { claimed, supported, backed };
  });
  const since = compareWith(snapshot, content.framework, readiness.target, levels);
  return (
    <div className="stack">
      <h3>{words.since(day(since.takenAt))}</h3>
      <div className="actions no-print">
        {snapshots.length > 1 && (
          <label className="note">
            {words.sinceWhich}{' '}
            <select value={snapshot.id} onChange={({ target }) => setChosen(target.value)}>
              {newest.map(({ id, takenAt }) => (
                <option key={id} value={id}>
                  {day(takenAt)}
                </option>
              ))}
            </select>
          </label>
        )}
        <button type="button" className="plain-button note" onClick={() => void removeSnapshot(snapshot.id)}>
          {words.sinceRemove(day(snapshot.takenAt))}
        </button>
      </div>
      {!since.sameTarget && <p className="soft note">{words.sinceOther}</p>}
      {!readiness.open && (
        <p>
          {words.overall}:{' '}
          {words.moved(words.percent(since.overallThen.supported), words.percent(readiness.overall.supported))}{' '}
          {words.supported.toLowerCase()}
        </p>
      )}
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
