import styles from './ExampleBanner.module.css';

/** Says that what shows is a worked example, and puts it away. */
export function ExampleBanner({ text, leave, onLeave }: { text: string; leave: string; onLeave: () => void }) {
  return (
    <div className={styles['banner']} role="status">
      <p>{text}</p>
      <button type="button" className="button quiet small" onClick={onLeave}>
        {leave}
      </button>
    </div>
  );
}
