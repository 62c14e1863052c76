import { rateSkills, type RubricStep } from '#domain/exercises/rubric.ts';
import { rateRow } from '#stores/plans.ts';
import { Choices } from '#ui/Choices.tsx';
import { plan } from '#words/en.ts';
import { skillName } from './content.ts';
import styles from './Plan.module.css';
import { TypedText } from './TypedText.tsx';
import type { WorkProps } from './Work.tsx';

const words = plan.work;
const steps = [1, 2, 3, 4] as const;
const noteFields = ['note1', 'note2', 'note3', 'note4', 'note5'] as const;

/** The person’s own rating, row by row on the rubric that a mentor uses too, and the levels that it shows. */
export function Review({ promise, content }: WorkProps) {
  const { id, exercise } = promise;
  const levels = rateSkills(exercise, promise.steps);
  return (
    <section className="stack" aria-labelledby="review">
      <h3 id="review">{words.review}</h3>
      <p className="soft">{words.reviewLead}</p>
      {exercise.rubric.map((row, at) => {
        const field = noteFields[at];
        return (
          <div key={row.criterion} className={styles['row']}>
            <Choices<RubricStep>
              legend={row.criterion}
              choices={steps.map((step) => ({ value: step, text: `${step}  ${row[step]}` }))}
              value={promise.steps[at] ?? 0}
              onChoose={(step) => void rateRow(promise, at, step)}
            />
            {field && <TypedText id={id} field={field} label={words.rowNote} text={promise[field]} rows={2} />}
          </div>
        );
      })}
      {levels && (
        <p role="status">
          {words.showsLead}:{' '}
          {levels.map(({ skill, level }) => words.shows(skillName(content, skill), level)).join(', ')}.
        </p>
      )}
    </section>
  );
}
