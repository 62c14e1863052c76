import type { Matter } from '#domain/decision/matter.ts';
import type { Weighing } from '#domain/decision/weighing.ts';
import type { WeighedCriterion } from '#domain/record/decision.ts';
import { givePoints } from '#stores/decisions.ts';
import { decision as frame, decisionInputs as words } from '#words/en.ts';
import { AnchorList } from './Anchors.tsx';
import { nameOf } from './content.ts';
import { usePercent } from './usePercent.ts';
import styles from './Weights.module.css';

export type WeighProps = { matter: Matter; weighing: Weighing };

/** Swing weighting: points for going from worst to best on each criterion against the biggest such step. */
export function WeighByPoints({ matter, weighing }: WeighProps) {
  const { criteria } = matter;
  const hasHundred = criteria.some(({ points }) => points === 100);
  return (
    <div className="stack">
      <ol className={styles['list']}>
        {criteria.map((criterion, place) => (
          <li key={criterion.id}>
            <div>
              <strong>{nameOf(criterion, frame.unnamed)}</strong>
              <AnchorList worst={criterion.worst} middle="" best={criterion.best} />
            </div>
            <Points
              criterion={criterion}
              weight={weighing.state === 'weighed' ? (weighing.weights[place] ?? null) : null}
            />
          </li>
        ))}
      </ol>
      {weighing.state === 'weighed' && !hasHundred && <p role="status">{words.weights.noHundred}</p>}
      <p className="note soft">{words.weights.formula}</p>
    </div>
  );
}

function Points({ criterion, weight }: { criterion: WeighedCriterion; weight: number | null }) {
  const { box, isBad } = usePercent(criterion.points, (points) => void givePoints(criterion.id, points));
  const label = words.weights.points(nameOf(criterion, frame.unnamed));
  return (
    <div className={styles['points']}>
      <input type="text" inputMode="numeric" aria-label={label} aria-invalid={isBad || undefined} {...box} />
      <span className="note soft">{weight === null ? '' : frame.exactly(weight)}</span>
      {isBad && <p role="alert">{words.weights.badPoints}</p>}
    </div>
  );
}
