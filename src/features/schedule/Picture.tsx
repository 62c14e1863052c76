import { type ReactNode, useRef, useState } from 'react';
import { schedule } from '#words/en.ts';
import styles from './Schedule.module.css';

const words = schedule.files;

type Props = { name: string; file: string; legend: string; children: ReactNode };

/** A drawing that scrolls in its frame, with its legend, to take away as SVG or PNG. */
export function Picture({ name, file, legend, children }: Props) {
  const frame = useRef<HTMLElement>(null);
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
    <figure>
      <section ref={frame} className={`scroll ${styles['frame']}`} tabIndex={0} aria-label={schedule.scrolls(name)}>
        {children}
      </section>
      <figcaption className="note soft">{legend}</figcaption>
      <p className="actions no-print">
        {(['svg', 'png'] as const).map((form) => (
          <button
            key={form}
            type="button"
            className="plain-button note"
            aria-label={words.as(words[form], name)}
            onClick={() => void take(form)}
          >
            {words[form]}
          </button>
        ))}
      </p>
      {failed && <p role="alert">{words.pictureFailed}</p>}
    </figure>
  );
}
