import { type ReactNode, useRef } from 'react';
import { TakeDrawing } from '#ui/TakeDrawing.tsx';
import { schedule } from '#words/en.ts';
import styles from './Schedule.module.css';

const words = schedule.files;

type Props = { name: string; file: string; legend: string; children: ReactNode };

/** A drawing that scrolls in its frame, with its legend, to take away as SVG or PNG. */
export function Picture({ name, file, legend, children }: Props) {
  const frame = useRef<HTMLElement>(null);
  return (
    <figure>
      <section ref={frame} className={`scroll ${styles['frame']}`} tabIndex={0} aria-label={schedule.scrolls(name)}>
        {children}
      </section>
      <figcaption className="note soft">{legend}</figcaption>
      <TakeDrawing
        frame={frame}
        name={name}
        words={{ svg: words.svg, png: words.png, as: words.as, failed: words.pictureFailed }}
        handOver={async (svg, form) => (await import('#stores/files.ts')).handOverDrawing(file, svg, form)}
      />
    </figure>
  );
}
