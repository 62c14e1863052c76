import styles from './Weights.module.css';

/** A thick line whose length is a share of its place, beside the figure it draws. */
export function WeightBar({ share }: { share: number }) {
  return (
    <svg className={styles['bar']} viewBox="0 0 120 12" aria-hidden="true" focusable="false">
      <path className={styles['float']} d="M0 6H120" />
      <path className={styles['thick']} d={`M0 6H${Math.max(0, Math.min(1, share)) * 120}`} />
    </svg>
  );
}
