import { memo, type ReactNode, useMemo, useState } from 'react';
import { numberFindings } from '#domain/bench/marks.ts';
import type { BulletAnalysis } from '#domain/bullets/analyze.ts';
import type { ResumeLine } from '#domain/record/resume.ts';
import { resumeBullets as words } from '#words/en.ts';
import styles from './BulletRow.module.css';
import { Marked, Notes } from './Marked.tsx';

type Props = {
  line: ResumeLine;
  /** Its number in the résumé, from 1. */
  index: number;
  analysis: BulletAnalysis | null;
  nameOf: (code: string) => string;
  isOpen: boolean;
  onToggle: (id: string) => void;
  /** What is wrong with the evidence behind it; empty where nothing is. */
  standing: string;
  /** The panel, while the bullet is open. */
  children?: ReactNode;
};

/** Notes shown beside a bullet that is not open; the gravest come first. */
const mostNotes = 3;
const gravity = { error: 0, warning: 1, note: 2 } as const;

/** One bullet with its marks, its notes beside it and, when it is open, its panel. */
export const BulletRow = memo(function BulletRow(props: Props) {
  const { line, index, analysis, nameOf, isOpen, onToggle, standing, children } = props;
  const [lit, setLit] = useState<number | null>(null);
  const [showsAll, setShowsAll] = useState(false);
  const findings = useMemo(() => numberFindings(line.text, analysis?.findings ?? []), [line.text, analysis]);
  const isFull = isOpen || showsAll;
  const noted = isFull
    ? findings
    : findings
        .toSorted((a, b) => gravity[a.severity] - gravity[b.severity] || b.weight - a.weight)
        .slice(0, mostNotes)
        .toSorted((a, b) => a.number - b.number);
  const hidden = findings.length - noted.length;
  const pointing = { base: line.id, lit, onLit: setLit, nameOf };
  const toNote = (number: number) => {
    if (!noted.some((finding) => finding.number === number)) setShowsAll(true);
    setTimeout(() => document.getElementById(`${line.id}-n${number}`)?.focus());
  };

  return (
    <li className={styles['row']} data-open={isOpen ? '' : undefined} id={`bullet-${index}`}>
      <span className={styles['index']} aria-hidden="true">
        {index}
      </span>
      <div className={styles['words']}>
        <span className="visually-hidden">{words.bullet.number(index)}: </span>
        <Marked
          text={line.text}
          findings={findings}
          shown={isOpen ? (analysis?.spans ?? []) : []}
          onNote={toNote}
          {...pointing}
        />
        {standing && <p className={styles['standing']}>{standing}</p>}
      </div>
      <div className={styles['margin']}>
        <p className={styles['head']}>
          <span className={styles['score']}>
            {analysis ? words.bullet.score(analysis.score) : words.bullet.reading}
          </span>
          <button type="button" className="plain-button note" aria-expanded={isOpen} onClick={() => onToggle(line.id)}>
            {isOpen ? words.bullet.close : words.bullet.work}
            <span className="visually-hidden"> ({words.bullet.number(index)})</span>
          </button>
        </p>
        {analysis && findings.length === 0 && <p className="note soft">{words.bullet.clean(analysis.features)}</p>}
        <Notes findings={noted} isFull={isFull} {...pointing} />
        {hidden > 0 && (
          <button type="button" className="plain-button note soft" onClick={() => setShowsAll(true)}>
            {words.bullet.more(hidden)}
          </button>
        )}
        {line.draft !== '' && !isOpen && <p className="note soft">{words.bullet.draftWaits}</p>}
      </div>
      {children && <div className={styles['panel']}>{children}</div>}
    </li>
  );
});
