import styles from './Scores.module.css';

/** A range on a fixed scale: thin line for the scale, thick for the range, an upright tick for a sure score. */
export function IntervalBar({ low, high }: { low: number | null; high: number | null }) {
  return (
    <svg className={styles['bar']} viewBox="0 0 120 16" aria-hidden="true" focusable="false">
      <path className={styles['scale']} d="M4 8H116M4 5V11M60 6V10M116 5V11" />
      {low !== null && high !== null && (
        <path
          className={low === high ? styles['sure'] : styles['range']}
          d={low === high ? `M${4 + low * 1.12} 2V14` : `M${4 + low * 1.12} 8H${4 + high * 1.12}`}
        />
      )}
    </svg>
  );
}
