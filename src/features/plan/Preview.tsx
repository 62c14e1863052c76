import type { PlanExercise, ProofPlan } from '#domain/plan/plan-proof.ts';
import { exercises as exerciseWords, plan, planPage } from '#words/en.ts';
import { type PlanContent, skillName } from './content.ts';
import { sayDay } from './days.ts';
import styles from './Plan.module.css';
import { Why } from './Why.tsx';

const words = plan.build;

/** The days of a plan before it is promised, what they leave open, and what would come after. */
export function Preview({ content, proof }: { content: PlanContent; proof: ProofPlan }) {
  const known = (id: string): PlanExercise | undefined => content.exercises.find((exercise) => exercise.id === id);
  if (proof.exercises.length === 0)
    return (
      <p>
        {words.nothing} <a href="/exercises/">{planPage.exercises}</a>
      </p>
    );
  return (
    <>
      <h3>{words.preview}</h3>
      <ol className={styles['days']}>
        {proof.exercises.map(({ exercise, parts, why, work }) => (
          <li key={exercise}>
            <p className={styles['when']}>
              {parts.map(({ on, minutes }) => `${sayDay(on)}, ${words.minutesOf(minutes)}`).join(' · ')}
            </p>
            <div>
              <p>
                <a href={exerciseWords.hrefOf(exercise)}>{known(exercise)?.name ?? exercise}</a>{' '}
                <span className="note soft">{words[work]}</span>
              </p>
              <Why content={content} reasons={why} />
            </div>
          </li>
        ))}
      </ol>
      {proof.left.length > 0 && (
        <>
          <h3>{words.left}</h3>
          <ul className={styles['list']}>
            {proof.left.map(({ skill, reaches, bar, because }) => (
              <li key={skill}>{plan.left[because](skillName(content, skill), reaches, bar)}</li>
            ))}
          </ul>
        </>
      )}
      {proof.next.length > 0 && (
        <>
          <h3>{words.after}</h3>
          <ul className={styles['list']}>
            {proof.next.map((id) => (
              <li key={id}>
                <a href={exerciseWords.hrefOf(id)}>{known(id)?.name ?? id}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
