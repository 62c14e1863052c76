import type { Matter } from '#domain/decision/matter.ts';
import { changesBetween, type WeightChange } from '#domain/decision/weighing.ts';
import { decisionInputs as words } from '#words/en.ts';
import { sayDate } from './dates.ts';
import styles from './Weights.module.css';

function changeWords({ name, from, to }: WeightChange): string {
  if (from === null) return words.weights.came(name, to ?? 0);
  return to === null ? words.weights.went(name, from) : words.weights.moved(name, from, to);
}

/** When the weights were locked, and every change since with its reason. */
export function WeightLog({ matter }: { matter: Matter }) {
  const { locks } = matter.decision;
  const [first] = locks;
  if (first === undefined) return null;
  const firstScore = matter.scores.map(({ scoredAt }) => scoredAt).toSorted()[0];
  return (
    <div className="stack">
      {locks.length > 1 && <h3>{words.weights.log}</h3>}
      {locks.length > 1 && (
        <ol className={styles['log']}>
          <li>{words.weights.first(sayDate(first.at))}</li>
          {locks.slice(1).map((lock, place) => (
            <li key={lock.at}>
              {words.weights.changed(sayDate(lock.at))}
              {lock.why && <>: {lock.why}</>}
              <span className="note soft">
                {' '}
                {changesBetween(locks[place] ?? first, lock)
                  .map(changeWords)
                  .join(' · ')}
                {firstScore !== undefined && lock.at > firstScore && ` · ${words.weights.afterScores}`}
              </span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
