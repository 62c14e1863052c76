import { useState } from 'react';
import { noteDefense } from '#stores/plans.ts';
import { TextField } from '#ui/Field.tsx';
import { plan } from '#words/en.ts';
import { longDay } from '#ui/dates.ts';
import { localDay } from './days.ts';
import styles from './Plan.module.css';
import type { WorkProps } from './Work.tsx';

const words = plan.work;

/** Five questions to answer live, with whom each was answered, and what the work can become. */
export function Defense({ promise, now }: WorkProps) {
  const { id, exercise, defended, assigned, cases } = promise;
  const inCase = cases.at(-1) ?? assigned?.event;
  const [by, setBy] = useState('');
  const note = (question: number) => void noteDefense(id, { question, by: by.trim(), on: localDay(now) });
  return (
    <section className="stack" aria-labelledby="defense">
      <h3 id="defense">{words.defense}</h3>
      <p className="soft">
        {words.defenseLead}{' '}
        <a href={inCase === undefined ? `/feedback/#send-${id}` : `/feedback/#case-${inCase}`}>
          {inCase === undefined ? words.send : words.sent}
        </a>
      </p>
      <TextField label={words.with} value={by} maxLength={100} onChange={({ target }) => setBy(target.value)} />
      <ol className={styles['list']}>
        {exercise.defense.map((question, at) => {
          const notes = defended.filter((one) => one.question === at);
          return (
            <li key={question}>
              {question}{' '}
              {notes.map((one) => (
                <span key={one.by + one.on} className="note soft">
                  {words.defendedBy(one.by, longDay(one.on))}.{' '}
                </span>
              ))}
              {by.trim() !== '' && notes.every((one) => one.by !== by.trim()) && (
                <button
                  type="button"
                  className="plain-button"
                  aria-label={`${words.defended}: ${question}`}
                  onClick={() => note(at)}
                >
                  {words.defended}
                </button>
              )}
            </li>
          );
        })}
      </ol>
      <h3>{words.becomes}</h3>
      <p>
        <strong>{words.bullet}:</strong> {exercise.becomes.bullet}
      </p>
      <p>
        <strong>{words.story}:</strong> {exercise.becomes.story}
      </p>
    </section>
  );
}
