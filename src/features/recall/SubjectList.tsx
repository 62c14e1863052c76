import type { Subject } from '#domain/recall/served.ts';
import { learn, unlearn } from '#stores/recall.ts';
import { $record } from '#stores/record.ts';
import { recall } from '#words/en.ts';
import styles from './Recall.module.css';

const words = recall.learn;

type Props = { name: string; subjects: readonly Subject[]; learned: ReadonlySet<string>; isOpen?: boolean };

/** Subjects that belong together, to learn or leave one by one or all at once. */
export function SubjectList({ name, subjects, learned, isOpen = false }: Props) {
  const ids = subjects.map(({ id }) => id);
  const chosen = ids.filter((id) => learned.has(id));
  const add = (which: readonly string[]) => void learn(which, $record.get().recallSubjects);
  return (
    <details className={styles['deck']} open={isOpen}>
      <summary>
        {name} <span className="note soft">{words.state(chosen.length, ids.length)}</span>
      </summary>
      <div className="stack">
        <p className="actions">
          {chosen.length < ids.length && (
            <button type="button" className="button quiet small" onClick={() => add(ids)}>
              {words.all}
            </button>
          )}
          {chosen.length > 0 && (
            <button type="button" className="plain-button" onClick={() => void unlearn(chosen)}>
              {words.none}
            </button>
          )}
        </p>
        <ul className={styles['subjects']}>
          {subjects.map((subject) => (
            <li key={subject.id}>
              <label>
                <input
                  type="checkbox"
                  checked={learned.has(subject.id)}
                  onChange={(event) => (event.target.checked ? add([subject.id]) : void unlearn([subject.id]))}
                />
                <span>
                  {subject.name} <span className="note soft">{recall.cards(subject.cards.length)}</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
