import { useId } from 'react';
import { chanceOn, dayAfter, daysByGrade, grades, type Grade, type Memory } from '#domain/recall/memory.ts';
import { recall } from '#words/en.ts';
import { shortDay } from './days.ts';
import styles from './Recall.module.css';

const words = recall.card;

type Props = { memory: Memory | null; today: string; retention: number; onGrade: (grade: Grade) => void };

/** The four grades, each with the day on which the card would come back. */
export function Grades({ memory, today, retention, onGrade }: Props) {
  const id = useId();
  const days = daysByGrade(memory, today, retention);
  const percent = Math.round(retention * 100);
  return (
    <>
      <div role="group" aria-labelledby={id} className={styles['grades']}>
        <p id={id}>
          {words.grade} <span className="note soft">{words.keys}</span>
        </p>
        {grades.map((grade) => (
          <button key={grade} type="button" className="button quiet" onClick={() => onGrade(grade)}>
            <span>
              <kbd>{grade}</kbd> {recall.grades[grade]}
            </span>
            <span className="note soft">
              {days[grade] === 0 ? words.again : words.inDays(days[grade], shortDay(dayAfter(today, days[grade])))}
            </span>
          </button>
        ))}
      </div>
      <details>
        <summary>{words.why}</summary>
        <p>
          {memory
            ? words.whyKnown(words.days(memory.stability), Math.round(chanceOn(memory, today) * 100), percent)
            : words.whyNew(percent)}{' '}
          <a href="#how">{recall.how.title}</a>
        </p>
      </details>
    </>
  );
}
