import type { ScheduleDocument, WorkedSchedule } from '#domain/artifacts/worked-schedule.ts';
import { schedule } from '#words/en.ts';
import styles from './Schedule.module.css';

const words = schedule.table;

type Props = {
  document: ScheduleDocument;
  worked: WorkedSchedule;
  onShow: (place: number, column: string) => void;
};

/** The cells that cannot be used, why, and a way to each. */
export function Problems({ document, worked, onShow }: Props) {
  if (worked.problems.size === 0) return null;
  return (
    <div role="status">
      <h3>{words.problems}</h3>
      <ul className={styles['problems']}>
        {[...worked.problems].flatMap(([place, problems]) =>
          problems.map(({ column, reason, words: about }) => (
            <li key={`${place} ${column} ${about}`}>
              <button type="button" className="plain-button" onClick={() => onShow(place, column)}>
                {words.show(document.activities[place]?.id.trim() || words.row(place), nameOf(column))}
              </button>{' '}
              {schedule.problem(reason, about)}
            </li>
          )),
        )}
      </ul>
    </div>
  );
}

const nameOf = (column: string): string => Object.entries(words.full).find(([id]) => id === column)?.[1] ?? column;
