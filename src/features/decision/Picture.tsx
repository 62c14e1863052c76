import { type ReactNode, useRef } from 'react';
import { TakeDrawing } from '#ui/TakeDrawing.tsx';
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
        <TakeDrawing
          frame={frame}
          name={title}
          words={{ svg: words.svg, png: words.png, as: words.take, failed: words.pictureFailed }}
          handOver={async (svg, form) => (await import('#stores/files.ts')).handOverDrawing(file, svg, form)}
        />
      </div>
    </figure>
  );
}
