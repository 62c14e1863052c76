import type { SavedScore } from '#domain/record/decision.ts';
import type { Evidence } from '#domain/record/evidence.ts';
import { citeEvidence } from '#stores/decisions.ts';
import { decisionInputs as words } from '#words/en.ts';
import styles from './Scores.module.css';
import { useTyped } from './useTyped.ts';

type Props = {
  saved: SavedScore | undefined;
  names: readonly [alternative: string, criterion: string];
  evidence: readonly Evidence[];
};

/** Why a range is what it is, in the person's words, and the items of the ledger that it rests on. */
export function ScoreReason({ saved, names, evidence }: Props) {
  if (!saved) return null;
  const cited = saved.evidence.map((id) => evidence.find((piece) => piece.id === id));
  const isShaken = cited.some((piece) => piece === undefined || piece.state === 'retracted');
  return (
    <details className={styles['reason']}>
      <summary className="note">
        {words.scores.why}
        {saved.note !== '' && <span className="soft"> {saved.note.slice(0, 80)}</span>}
        {cited.length > 0 && <span className="soft"> · {words.scores.cited(cited.length)}</span>}
        {saved.from === 'scorecard' && <span className="soft"> · {words.scores.fromScorecard}</span>}
        {isShaken && <strong> · {words.scores.restsOnRetracted}</strong>}
      </summary>
      <Reason saved={saved} names={names} evidence={evidence} />
    </details>
  );
}

function Reason({ saved, names, evidence }: Props & { saved: SavedScore }) {
  const typed = useTyped('scores', saved.id, 'note', saved.note);
  const cite = (id: string, on: boolean) => void citeEvidence(saved.id, id, on);
  const lost = saved.evidence.filter((id) => !evidence.some((piece) => piece.id === id));
  return (
    <div className="stack">
      <textarea rows={2} maxLength={4000} aria-label={words.scores.noteOf(...names)} {...typed} />
      <fieldset className={styles['evidence']}>
        <legend className="note">{words.scores.evidence}</legend>
        {evidence.length === 0 && <p className="note soft">{words.scores.noEvidence}</p>}
        {evidence.map(({ id, title, state }) => (
          <label key={id} className="note">
            <input
              type="checkbox"
              checked={saved.evidence.includes(id)}
              onChange={({ target }) => cite(id, target.checked)}
            />{' '}
            {title} {state === 'retracted' && <strong>({words.scores.retracted})</strong>}
          </label>
        ))}
        {lost.map((id) => (
          <label key={id} className="note">
            <input type="checkbox" checked onChange={() => cite(id, false)} /> {words.scores.gone}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
