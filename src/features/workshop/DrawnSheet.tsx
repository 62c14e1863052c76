import { type ReactNode, useRef } from 'react';
import { handOverDrawing } from '#stores/files.ts';
import { TakeDrawing } from '#ui/TakeDrawing.tsx';
import { workshop } from '#words/en.ts';
import styles from './Drawn.module.css';

const words = workshop.drawing;

type Props = {
  title: string;
  file: string;
  legend: string;
  drawing: ReactNode;
  table: ReactNode;
  isWide?: boolean;
};

/** A drawing with its title, its legend, the table beside it, and both forms to take away. */
export function DrawnSheet({ title, file, legend, drawing, table, isWide = false }: Props) {
  const frame = useRef<HTMLElement>(null);
  return (
    <section className={`stack ${styles['sheet']}`} aria-labelledby="drawing">
      <h2 id="drawing">{title}</h2>
      <div className={isWide ? 'stack' : styles['beside']}>
        <figure>
          <section ref={frame} className="scroll" tabIndex={0} aria-label={words.scrolls(title)}>
            {drawing}
          </section>
          <figcaption className="note soft">{legend}</figcaption>
          <TakeDrawing
            frame={frame}
            name={title}
            words={words}
            handOver={(svg, form) => handOverDrawing(file, svg, form)}
          />
        </figure>
        <section className="scroll" tabIndex={0} aria-label={words.table(title)}>
          {table}
        </section>
      </div>
    </section>
  );
}
