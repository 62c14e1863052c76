import type { Promised } from '#domain/record/plan.ts';
import type { Scheduled } from '#domain/plan/schedule-now.ts';
import { plan } from '#words/en.ts';
import { sayDay } from './days.ts';
import styles from './Plan.module.css';

/** The open work on paper: for each piece its days, what to hand in and when it is done, with boxes to tick. */
export function Checklist({ promises, scheduled }: { promises: readonly Promised[]; scheduled: readonly Scheduled[] }) {
  const loose = promises.filter(
    ({ id, state }) => state === 'planned' && scheduled.every(({ promise }) => promise.id !== id),
  );
  return (
    <div className="print-only">
      <h2>{plan.files.checklist}</h2>
      {[...scheduled, ...loose.map((promise) => ({ promise, parts: promise.parts }))].map(({ promise, parts }) => (
        <section key={promise.id}>
          <h3>{promise.exercise.name}</h3>
          <p className="note">
            {parts.map(({ on, minutes }) => `${sayDay(on)}, ${plan.build.minutesOf(minutes)}`).join(' · ')}
          </p>
          <ul className={styles['checklist']}>
            {[...promise.exercise.handIn, ...promise.exercise.doneWhen].map((line) => (
              <li key={line}>☐ {line}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
