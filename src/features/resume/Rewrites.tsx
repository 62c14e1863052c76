import { useState } from 'react';
import type { GuardResult } from '#domain/guard/guard.ts';
import type { Violation } from '#domain/guard/reason.ts';
import type { Variant } from '#domain/rewriter/screen.ts';
import { type Mark, MarkedText } from '#ui/MarkedText.tsx';
import { guard, rewriter } from '#words/en.ts';
import styles from './Rewrite.module.css';

const words = rewriter.variant;

type Props = {
  bullet: string;
  variants: readonly Variant<GuardResult>[];
  /** Missing while the answer is still coming: what may yet turn out unusable is not to be used. */
  onAccept?: (text: string) => void;
};

/** The rewrites, each without what the person has not said. */
export function Rewrites({ bullet, variants, onAccept }: Props) {
  const isUsable = ({ verdict }: Variant<GuardResult>) => verdict.safe.trim() !== bullet.trim();
  // While rewrites arrive they keep their places; then those of which something is left come first.
  const ordered = onAccept ? variants.toSorted((a, b) => Number(isUsable(b)) - Number(isUsable(a))) : variants;
  return (
    <ol className={styles['variants']}>
      {ordered.map(({ text, verdict }, index) => (
        <Rewritten
          key={text}
          number={index + 1}
          bullet={bullet}
          text={text}
          verdict={verdict}
          {...(onAccept && { onAccept })}
        />
      ))}
    </ol>
  );
}

const gap = /\[(?:number|date|tool|name|title|detail|x|n)\]/giu;

const gapsIn = (text: string): Mark[] =>
  [...text.matchAll(gap)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    kind: 'watch',
    label: words.gap,
  }));

/** Words next to each other that fail for one reason, as one. */
function joinNeighbors(text: string, violations: readonly Violation[]): Violation[] {
  const joined: Violation[] = [];
  for (const next of violations) {
    const last = joined.at(-1);
    if (last?.reason !== next.reason || last.end >= next.start || text.slice(last.end, next.start).trim() !== '')
      joined.push(next);
    else joined.splice(-1, 1, { ...next, text: text.slice(last.start, next.end), start: last.start });
  }
  return joined;
}

type RewrittenProps = {
  number: number;
  bullet: string;
  text: string;
  verdict: GuardResult;
  onAccept?: (text: string) => void;
};

function Rewritten({ number, bullet, text, verdict, onAccept }: RewrittenProps) {
  const [taken, setTaken] = useState(false);
  const { accepted, violations, unjudged, safe } = verdict;
  const gaps = gapsIn(safe);
  const isEmpty = safe.trim() === bullet.trim();
  const take = (wording: string) => {
    onAccept?.(wording);
    setTaken(true);
  };
  return (
    <li className={styles['variant']} aria-label={words.name(number)}>
      {isEmpty ? (
        <p className="soft">{words.nothingLeft}</p>
      ) : (
        <MarkedText text={safe} marks={gaps} className={styles['wording'] ?? ''} />
      )}
      {accepted && <p className={styles['clean']}>{words.clean}</p>}
      {gaps.length > 0 && !isEmpty && <p className="note soft">{words.gaps(gaps.length)}</p>}
      {violations.length > 0 && (
        <>
          <p className={styles['label']}>{words.takenOut}</p>
          <ul className={styles['taken']}>
            {joinNeighbors(text, violations).map(({ text: removed, reason, start, kind }) => (
              <li key={`${reason} ${start} ${removed}`}>
                <span className={styles['kind']}>{guard.kinds[kind]}</span> <del>{removed}</del> {guard.reasons[reason]}
              </li>
            ))}
          </ul>
        </>
      )}
      {unjudged.length > 0 && (
        <>
          <p className={styles['label']}>{words.unjudged}</p>
          <p className="note">{unjudged.map((word) => word.text).join(', ')}</p>
        </>
      )}
      {onAccept && !isEmpty && (
        <p className="actions">
          <button type="button" className="button quiet small" onClick={() => take(safe)}>
            {words.take}
            <span className="visually-hidden"> ({words.name(number)})</span>
          </button>
          <span role="status" className="note">
            {taken && words.taken}
          </span>
        </p>
      )}
      {onAccept && violations.length === 0 && unjudged.length > 0 && (
        <AsWritten text={text} unjudged={unjudged} onTake={() => take(text)} />
      )}
    </li>
  );
}

/** The model's own wording, where nothing in it is known to be wrong and some words could not be judged. */
function AsWritten({
  text,
  unjudged,
  onTake,
}: {
  text: string;
  unjudged: GuardResult['unjudged'];
  onTake: () => void;
}) {
  const marks = unjudged.map(({ start, end }): Mark => ({ start, end, kind: 'watch', label: words.unjudgedMark }));
  return (
    <div className={styles['written']}>
      <p className={styles['label']}>{words.asWritten}</p>
      <MarkedText text={text} marks={marks} className={styles['wording'] ?? ''} />
      <p>
        <button type="button" className="plain-button note" onClick={onTake}>
          {words.takeAsWritten}
        </button>
      </p>
    </div>
  );
}
