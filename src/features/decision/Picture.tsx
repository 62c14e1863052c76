import { type ReactNode, useRef, useState } from 'react';
import { decisionResult as words } from '#words/en.ts';
import styles from './Result.module.css';

type Props = {
  title: string;
  /** Name of the file that it is taken away as, without its ending. */
  file: string;
  legend: string;
  drawing: ReactNode;
  /** The figures that the drawing shows. */
  table: ReactNode;
  /** How the figures come about. */
  why?: ReactNode;
  before?: ReactNode;
};

/** A drawing with its title, legend, the table behind it, and both forms to take away. */
export function Picture({ title, file, legend, drawing, table, why, before }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const take = async (form: 'svg' | 'png') => {
    const svg = frame.current?.querySelector('svg');
    if (!svg) return;
    try {
      const [{ takeSvg }, { handOverDrawing }] = await Promise.all([
        import('#ui/take-svg.ts'),
        import('#stores/files.ts'),
      ]);
      await handOverDrawing(file, takeSvg(svg), form);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <figure className={styles['picture']}>
      <h3>{title}</h3>
      {before}
      <div ref={frame}>{drawing}</div>
      <figcaption className="note soft">{legend}</figcaption>
      <div className={`${styles['behind']} no-print`}>
        <details>
          <summary className="note">{words.table}</summary>
          <section className="scroll" tabIndex={0} aria-label={title}>
            {table}
          </section>
        </details>
        {why && (
          <details>
            <summary className="note">{words.why}</summary>
            <div className={`${styles['why']} note`}>{why}</div>
          </details>
        )}
        <p className={styles['take']}>
          {(['svg', 'png'] as const).map((form) => (
            <button
              key={form}
              type="button"
              className="plain-button note"
              aria-label={words.take(words[form], title)}
              onClick={() => void take(form)}
            >
              {words[form]}
            </button>
          ))}
        </p>
      </div>
      {failed && <p role="alert">{words.pictureFailed}</p>}
    </figure>
  );
}
