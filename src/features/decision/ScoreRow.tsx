import { type FocusEvent, useRef, useState } from 'react';
import type { Suggestion } from '#domain/decision/suggest.ts';
import type { Alternative, SavedScore, WeighedCriterion } from '#domain/record/decision.ts';
import type { Evidence } from '#domain/record/evidence.ts';
import { clearScore, score } from '#stores/decisions.ts';
import { decision as frame, decisionInputs as words } from '#words/en.ts';
import { nameOf, type DecisionContent } from './content.ts';
import { IntervalBar } from './IntervalBar.tsx';
import { readPercent } from './usePercent.ts';
import { ScoreReason } from './ScoreReason.tsx';
import styles from './Scores.module.css';

type Props = {
  alternative: Alternative;
  criterion: WeighedCriterion;
  saved: SavedScore | undefined;
  suggestion: Suggestion | null;
  evidence: readonly Evidence[];
  skills: DecisionContent['skills'];
};

type Ends = { low: string; high: string };
const endsOf = (saved: SavedScore | undefined): Ends =>
  saved ? { low: String(saved.low), high: String(saved.high) } : { low: '', high: '' };

/** What two boxes say: a range, nothing, or why it is no range. One filled box alone is a sure score. */
function readRange({ low, high }: Ends): { low: number; high: number } | 'empty' | 'bad' | 'crossed' {
  const [from, to] = [readPercent(low), readPercent(high)];
  if (from === undefined || to === undefined) return 'bad';
  const [least, most] = [from ?? to, to ?? from];
  if (least === null || most === null) return 'empty';
  return least > most ? 'crossed' : { low: least, high: most };
}

/** One alternative's range on one criterion, with why, and what it rests on. */
export function ScoreRow({ alternative, criterion, saved, suggestion, evidence, skills }: Props) {
  const [draft, setDraft] = useState<Ends | null>(null);
  const row = useRef<HTMLTableRowElement>(null);
  const place = { decision: criterion.decision, alternative: alternative.id, criterion: criterion.id };
  const ends = draft ?? endsOf(saved);
  const range = readRange(ends);
  const change = (next: Ends) => {
    setDraft(next);
    const read = readRange(next);
    if (typeof read === 'object') void score(place, { ...read, from: 'own' });
    else if (read === 'empty' && saved) void clearScore(place);
  };
  const settle = ({ relatedTarget }: FocusEvent) => {
    // Whoever goes on to the other box of the row has not finished the range.
    if (relatedTarget instanceof Node && row.current?.contains(relatedTarget)) return;
    if (typeof range === 'object') setDraft(null);
  };
  const names = [nameOf(alternative, frame.unnamed), nameOf(criterion, frame.unnamed)] as const;
  const box = (end: keyof Ends, label: string) => (
    <input
      type="text"
      inputMode="numeric"
      className={styles['box']}
      aria-label={label}
      aria-invalid={typeof range === 'string' && range !== 'empty' ? true : undefined}
      value={ends[end]}
      onChange={({ target }) => change({ ...ends, [end]: target.value })}
      onBlur={settle}
    />
  );
  return (
    <>
      <tr ref={row} className={styles['row']}>
        <th scope="row">{names[0]}</th>
        <td>{box('low', words.scores.lowOf(...names))}</td>
        <td>{box('high', words.scores.highOf(...names))}</td>
        <td className={styles['picture']}>
          <IntervalBar low={saved?.low ?? null} high={saved?.high ?? null} />
        </td>
      </tr>
      <tr className={styles['below']}>
        <td colSpan={4}>
          {(range === 'bad' || range === 'crossed') && (
            <p role="alert" className={styles['problem']}>
              {words.scores[range]}
            </p>
          )}
          {suggestion && saved?.from !== 'scorecard' && (
            <p className="note">
              <span className={styles['suggestion']}>{words.scores.suggested(suggestion.low, suggestion.high)}</span>{' '}
              <button
                type="button"
                className="plain-button"
                aria-label={words.scores.acceptOf(...names)}
                onClick={() => void score(place, { low: suggestion.low, high: suggestion.high, from: 'scorecard' })}
              >
                {words.scores.accept}
              </button>{' '}
              <span className="soft">
                {words.scores.suggestedWhy(
                  suggestion.skills
                    .map((id) => skills.find((one) => one.id === id)?.name.toLowerCase() ?? id)
                    .join(', '),
                )}
              </span>
            </p>
          )}
          <ScoreReason saved={saved} names={names} evidence={evidence} />
        </td>
      </tr>
    </>
  );
}
