import { reviewsByOthers } from '#domain/ledger/backing.ts';
import type { Scheduled } from '#domain/plan/schedule-now.ts';
import { inOrder } from '#domain/plan/schedule-now.ts';
import type { Evidence } from '#domain/record/evidence.ts';
import type { Promised } from '#domain/record/plan.ts';
import { plan } from '#words/en.ts';
import { sayDay } from './days.ts';
import styles from './Plan.module.css';

const words = plan.desk;

type Props = {
  promises: readonly Promised[];
  evidence: readonly Evidence[];
  scheduled: readonly Scheduled[];
  today: string;
  shown: string;
  onShow: (id: string) => void;
};

/** The exercises of a plan along its path: nodes on one line, a node filled once its work is handed in. */
export function Week({ promises, evidence, scheduled, today, shown, onShow }: Props) {
  const done = promises.filter(({ state }) => state === 'done').length;
  const partsOf = (promise: Promised) => scheduled.find((one) => one.promise.id === promise.id)?.parts ?? promise.parts;
  const current = scheduled[0]?.promise.id;
  const rows = inOrder(promises.map((promise) => ({ ...promise, parts: partsOf(promise) })));
  return (
    <section aria-labelledby="week" className="stack no-print">
      <h2 id="week">{words.week}</h2>
      <p className="soft">{words.progress(done, promises.length)}</p>
      <ol className={styles['path']}>
        {rows.map((promise) => {
          const { id, exercise, state, parts, assigned } = promise;
          const [first] = parts;
          const piece = evidence.find((one) => one.id === promise.evidence);
          const reviewer = piece && reviewsByOthers(piece).at(-1)?.by;
          return (
            <li key={id} data-state={id === current ? 'next' : state}>
              <span className={styles['dot']} aria-hidden="true" />
              <span className={styles['when']}>
                {first ? (first.on === today && state === 'planned' ? words.today : sayDay(first.on)) : words.notInPlan}
                {assigned && assigned.due !== '' && `, ${words.due(sayDay(assigned.due))}`}
              </span>
              <button
                type="button"
                className={styles['name']}
                aria-current={id === shown ? 'true' : undefined}
                onClick={() => onShow(id)}
              >
                {exercise.name}
              </button>
              <span className="note soft">
                {words.states[state]}
                {assigned && ` · ${words.assigned(assigned.by)}`}
                {reviewer && ` · ${words.reviewedBy(reviewer)}`}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
