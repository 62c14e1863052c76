import type { SavedDecision } from '#domain/record/decision.ts';
import { changeDecision } from '#stores/decisions.ts';
import { TextField } from '#ui/Field.tsx';
import { decisionInputs as words } from '#words/en.ts';
import styles from './Scores.module.css';
import { usePercent } from './usePercent.ts';

/** The total below which nothing is good enough. */
export function Acceptable({ decision }: { decision: SavedDecision }) {
  const { box, isBad } = usePercent(
    decision.acceptable,
    (acceptable) => void changeDecision(decision.id, { acceptable }),
  );
  return (
    <div className={styles['acceptable']}>
      <TextField
        label={words.scores.acceptable}
        hint={words.scores.acceptableHint}
        inputMode="numeric"
        problem={isBad ? words.scores.bad : undefined}
        {...box}
      />
    </div>
  );
}
