import styles from './Mentor.module.css';

type Props = { text: string; checked: boolean; disabled?: boolean; onTick: (checked: boolean) => void };

/** A box with its words on the same row, however narrow the page. */
export function Tick({ text, checked, disabled = false, onTick }: Props) {
  return (
    <label className={styles['tick']}>
      <input type="checkbox" checked={checked} disabled={disabled} onChange={({ target }) => onTick(target.checked)} />
      <span>{text}</span>
    </label>
  );
}
