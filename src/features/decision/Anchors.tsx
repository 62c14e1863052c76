import type { WeighedCriterion } from '#domain/record/decision.ts';
import { decisionInputs as words } from '#words/en.ts';
import styles from './Anchors.module.css';

type Ends = Pick<WeighedCriterion, 'worst' | 'middle' | 'best'>;

/** The fixed ends of a scale, folded away until wanted. */
export function Anchors({ worst, middle, best }: Ends) {
  return (
    <details className={`${styles['anchors']} note`}>
      <summary>{words.criteria.anchors}</summary>
      <AnchorList worst={worst} middle={middle} best={best} />
    </details>
  );
}

/** What 0, 50 and 100 mean on one criterion. */
export function AnchorList({ worst, middle, best }: Ends) {
  return (
    <dl className={`${styles['ends']} note`}>
      <div>
        <dt>{words.criteria.worst}</dt>
        <dd>{worst}</dd>
      </div>
      {middle !== '' && (
        <div>
          <dt>{words.criteria.middle}</dt>
          <dd>{middle}</dd>
        </div>
      )}
      <div>
        <dt>{words.criteria.best}</dt>
        <dd>{best}</dd>
      </div>
    </dl>
  );
}
