import { MarkedText, type Mark } from '#ui/MarkedText.tsx';
import type { Marked } from './marks.ts';
import styles from './Mentor.module.css';

const strokes = { essential: 'stop', actionable: 'watch', informative: 'watch', celebratory: 'good' } as const;

/** One text of the work as it was written, with the marks of the remarks on its words. */
export function PlainText({ text, at, marks }: { text: string; at: string; marks: readonly Marked[] }) {
  const here = marks
    .filter(({ anchor }) => anchor.at === at && anchor.end > anchor.start)
    .map(({ anchor, number, type }): Mark => ({
      start: anchor.start,
      end: anchor.end,
      kind: strokes[type],
      number,
      label: String(number),
    }));
  return (
    <div data-at={at} className={styles['written']}>
      <MarkedText text={text} marks={here} />
    </div>
  );
}
