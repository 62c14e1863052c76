import type { GapKind } from '#domain/scorecard/standing.ts';
import styles from './StageLedger.module.css';

/** A node of the network as the header draws it: filled, half filled, empty or dashed. The words stand beside it. */
export function Node({ kind }: { kind: GapKind | null }) {
  return (
    <svg className={styles['node']} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle className={kind === 'unrated' ? styles['later'] : styles['ring']} cx="8" cy="8" r="6.5" />
      {kind === null && <circle className={styles['fill']} cx="8" cy="8" r="6.5" />}
      {kind === 'proof' && <path className={styles['fill']} d="M1.5 8A6.5 6.5 0 0 0 14.5 8Z" />}
    </svg>
  );
}
