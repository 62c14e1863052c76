import { layMarks, type NumberedFinding, type Piece } from '#domain/bench/marks.ts';
import type { BulletAnalysis } from '#domain/bullets/analyze.ts';
import { resumeBullets as words } from '#words/en.ts';
import styles from './Marked.module.css';

/** What text and notes share: which finding is pointed at, and how to get from one to the other. */
type Pointing = {
  /** Start of the ids by which words and notes find each other. */
  base: string;
  lit: number | null;
  onLit: (number: number | null) => void;
  nameOf: (code: string) => string;
};

const focus = (id: string) => document.getElementById(id)?.focus();

type MarkedProps = Pointing & {
  text: string;
  findings: readonly NumberedFinding[];
  /** What the bullet shows, for a double stroke; none where only findings are wanted. */
  shown?: BulletAnalysis['spans'];
  /** Goes to the note of a finding. */
  onNote: (number: number) => void;
};

/** A bullet under an editor's marks: solid, dashed, dotted and double strokes, each with a small number that leads to its note. */
export function Marked({ text, findings, shown, base, lit, onLit, nameOf, onNote }: MarkedProps) {
  const byNumber = new Map(findings.map((finding) => [finding.number, finding]));
  return (
    <p className={styles['text']}>
      {layMarks(text, findings, shown ?? []).map((piece) => {
        // A number stays with the last word before it.
        const at = piece.ends.length > 0 ? piece.text.trimEnd().search(/\S*$/u) : piece.text.length;
        return (
          <span key={piece.start}>
            <Stroke piece={piece} text={piece.text.slice(0, at)} lit={lit} onLit={onLit} />
            {piece.ends.length > 0 && (
              <span className={styles['kept']}>
                <Stroke piece={piece} text={piece.text.slice(at)} lit={lit} onLit={onLit} />
                {piece.ends.map((number) => (
                  <sup key={number} className={styles['number']}>
                    <button
                      type="button"
                      id={`${base}-w${number}`}
                      aria-label={words.bullet.note(number, nameOf(byNumber.get(number)?.code ?? ''))}
                      data-lit={lit === number ? '' : undefined}
                      onClick={() => onNote(number)}
                      onFocus={() => onLit(number)}
                      onBlur={() => onLit(null)}
                      onPointerEnter={() => onLit(number)}
                      onPointerLeave={() => onLit(null)}
                    >
                      {number}
                    </button>
                  </sup>
                ))}
              </span>
            )}
          </span>
        );
      })}
    </p>
  );
}

type StrokeProps = Pick<Pointing, 'lit' | 'onLit'> & { piece: Piece; text: string };

/** Words under the stroke of their piece; plain words where it has none. */
function Stroke({ piece, text, lit, onLit }: StrokeProps) {
  if (piece.stroke === null || text === '') return text;
  return (
    <mark
      className={styles[piece.stroke]}
      data-lit={lit !== null && piece.findings.includes(lit) ? '' : undefined}
      onPointerEnter={() => onLit(piece.findings[0] ?? null)}
      onPointerLeave={() => onLit(null)}
    >
      {text}
    </mark>
  );
}

type NotesProps = Pointing & { findings: readonly NumberedFinding[]; isFull: boolean };

/** The notes below or beside a bullet; each number leads back to its words. */
export function Notes({ findings, isFull, base, lit, onLit, nameOf }: NotesProps) {
  return (
    <ol className={styles['notes']}>
      {findings.map((finding) => (
        <li
          key={finding.number}
          data-severity={finding.severity}
          data-lit={lit === finding.number ? '' : undefined}
          onPointerEnter={() => onLit(finding.number)}
          onPointerLeave={() => onLit(null)}
        >
          <button
            type="button"
            id={`${base}-n${finding.number}`}
            className={styles['noteNumber']}
            aria-label={words.bullet.words(finding.number)}
            onClick={() => focus(`${base}-w${finding.number}`)}
            onFocus={() => onLit(finding.number)}
            onBlur={() => onLit(null)}
          >
            {finding.number}
          </button>
          <span className="visually-hidden">{words.bullet.severity[finding.severity]}: </span>
          <strong>{nameOf(finding.code)}.</strong> {finding.message}
          {isFull && (
            <>
              <span className={styles['fix']}>{finding.fix}</span>
              <span className={styles['reason']}>
                {finding.reason}{' '}
                <a href={`/how-bullets-are-scored/#${finding.code}`}>
                  <code>{finding.code}</code>
                </a>
              </span>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
