import { useState } from 'react';
import { latestLock, type Matter } from '#domain/decision/matter.ts';
import { toLock, type Weighing } from '#domain/decision/weighing.ts';
import { lockWeights, openWeights } from '#stores/decisions.ts';
import { TextField } from '#ui/Field.tsx';
import { useSubmit } from '#ui/useOneAtATime.ts';
import { decision as frame, decisionInputs as words } from '#words/en.ts';
import { nameOf } from './content.ts';
import { WeightBar } from './WeightBar.tsx';
import styles from './Weights.module.css';

const missingWords = (weighing: Weighing): string => {
  if (weighing.state === 'all-zero') return words.weights.allZero;
  return weighing.state === 'unanswered' ? words.weights.missing(weighing.missing) : '';
};

/** Locks the weights as they stand. A change of locked ones wants its reason, which goes into the log. */
export function LockWeights({ matter, weighing }: { matter: Matter; weighing: Weighing }) {
  const [why, setWhy] = useState('');
  const [problem, setProblem] = useState('');
  const { id, locks, weightsOpen } = matter.decision;
  const isChange = locks.length > 0;
  const sameCriteria = latestLock(matter)?.weights.length === matter.criteria.length;
  const lock = useSubmit(async () => {
    if (weighing.state !== 'weighed') return setProblem(missingWords(weighing));
    if (isChange && why.trim() === '') return setProblem(words.weights.needWhy);
    const saved = await lockWeights(id, toLock(matter, weighing.weights), why.trim());
    setProblem(saved.state === 'saved' ? '' : frame.notSaved);
  });
  return (
    <form className="stack" onSubmit={lock} noValidate>
      {weighing.state === 'weighed' && <Preview matter={matter} weights={weighing.weights} />}
      {weighing.state !== 'weighed' && <p className="soft">{missingWords(weighing)}</p>}
      {isChange && (
        <TextField
          label={words.weights.why}
          value={why}
          maxLength={300}
          problem={problem || undefined}
          onChange={({ target }) => setWhy(target.value)}
        />
      )}
      {!isChange && problem && <p role="alert">{problem}</p>}
      <p className="actions">
        <button type="submit" className="button">
          {isChange ? words.weights.relock : words.weights.lock}
        </button>
        {isChange && weightsOpen && sameCriteria && (
          <button type="button" className="button quiet" onClick={() => void openWeights(id, false)}>
            {words.weights.keep}
          </button>
        )}
        <span className="note soft">{words.weights.lockHint}</span>
      </p>
    </form>
  );
}

/** What the answers so far come to. */
function Preview({ matter, weights }: { matter: Matter; weights: readonly number[] }) {
  const most = Math.max(...weights);
  return (
    <ul className={styles['preview']}>
      {matter.criteria.map((criterion, place) => (
        <li key={criterion.id}>
          <span>{nameOf(criterion, frame.unnamed)}</span>
          <span>{frame.exactly(weights[place] ?? 0)}</span>
          <WeightBar share={(weights[place] ?? 0) / most} />
        </li>
      ))}
    </ul>
  );
}
