import styles from './MarkedText.module.css';

/** A stretch of a text with a finding: `kind` chooses the stroke under it, `number` the note it belongs to. */
export type Mark = { start: number; end: number; kind: 'stop' | 'watch' | 'good'; number?: number; label: string };

type Piece = { text: string; mark: Mark | null; at: number };

/** Cuts a text at its marks; of two that overlap the earlier one keeps the words. */
function cut(text: string, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const mark of marks.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (mark.start < at || mark.end <= mark.start || mark.end > text.length) continue;
    if (mark.start > at) pieces.push({ text: text.slice(at, mark.start), mark: null, at });
    pieces.push({ text: text.slice(mark.start, mark.end), mark, at: mark.start });
    at = mark.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), mark: null, at });
  return pieces;
}

/** A text with an editor's marks: solid, dashed and double strokes, each with a small number. */
export function MarkedText({ text, marks, className }: { text: string; marks: readonly Mark[]; className?: string }) {
  return (
    <p className={className ? `${styles['text']} ${className}` : styles['text']}>
      {cut(text, marks).map(({ text: words, mark, at }) =>
        mark ? (
          <span key={at}>
            <mark className={styles[mark.kind]} title={mark.label}>
              {words}
            </mark>
            {mark.number !== undefined && <sup className={styles['number']}>{mark.number}</sup>}
          </span>
        ) : (
          <span key={at}>{words}</span>
        ),
      )}
    </p>
  );
}
