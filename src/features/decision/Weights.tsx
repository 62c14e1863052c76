import { latestLock, needsLock, type Matter } from '#domain/decision/matter.ts';
import { weigh } from '#domain/decision/weighing.ts';
import type { WeighingMethod } from '#domain/record/decision.ts';
import { changeDecision, openWeights } from '#stores/decisions.ts';
import { decision as frame, decisionInputs as words } from '#words/en.ts';
import type { PartProps } from './content.ts';
import { sayDate } from './dates.ts';
import { LockWeights } from './LockWeights.tsx';
import { WeighByOrder } from './WeighByOrder.tsx';
import { WeighByPairs } from './WeighByPairs.tsx';
import { WeighByPoints } from './WeighByPoints.tsx';
import { WeightLog } from './WeightLog.tsx';
import styles from './Weights.module.css';
import { WeightTable } from './WeightTable.tsx';

const faces = { swing: WeighByPoints, ranking: WeighByOrder, pairwise: WeighByPairs } satisfies Record<
  WeighingMethod,
  unknown
>;

/** Weights, set before any score and locked with a date. */
export function Weights({ matter }: PartProps) {
  const isOpen = needsLock(matter);
  return (
    <section className="stack" aria-labelledby="weights-title">
      <h2 id="weights-title">{words.weights.title}</h2>
      <p className="lead">{words.weights.lead}</p>
      {matter.criteria.length < 2 ? (
        <p>
          {words.weights.need} <a href="#criteria">{frame.parts.criteria}</a>
        </p>
      ) : (
        <>{isOpen ? <Open matter={matter} /> : <Locked matter={matter} />}</>
      )}
      <WeightLog matter={matter} />
    </section>
  );
}

function Open({ matter }: { matter: Matter }) {
  const { method } = matter.decision;
  const Face = faces[method];
  const weighing = weigh(matter);
  return (
    <>
      <fieldset className={styles['methods']}>
        <legend>{words.weights.method}</legend>
        {(['swing', 'ranking'] as const).map((one) => (
          <Method key={one} method={one} matter={matter} />
        ))}
        <details open={method === 'pairwise'}>
          <summary className="note">{words.weights.moreWays}</summary>
          <Method method="pairwise" matter={matter} />
        </details>
      </fieldset>
      <p className="soft">{words.weights.methodHints[method]}</p>
      <Face matter={matter} weighing={weighing} />
      <LockWeights matter={matter} weighing={weighing} />
    </>
  );
}

function Method({ method, matter }: { method: WeighingMethod; matter: Matter }) {
  const { id, method: chosen } = matter.decision;
  return (
    <label>
      <input
        type="radio"
        name="method"
        checked={chosen === method}
        onChange={() => void changeDecision(id, { method })}
      />{' '}
      {words.weights.methods[method]}
    </label>
  );
}

function Locked({ matter }: { matter: Matter }) {
  const lock = latestLock(matter);
  if (lock === null) return null;
  return (
    <>
      <p>
        <strong>{words.weights.lockedOn(sayDate(lock.at))}</strong>
      </p>
      <WeightTable matter={matter} />
      <p className="actions">
        <a className="button" href="#scores">
          {words.weights.next}
        </a>
        <button type="button" className="button quiet" onClick={() => void openWeights(matter.decision.id, true)}>
          {words.weights.change}
        </button>
      </p>
    </>
  );
}
