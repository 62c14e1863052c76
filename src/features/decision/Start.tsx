import { useState } from 'react';
import { defaultProfile, type PersonRecord } from '#domain/record/core.ts';
import { startDecision } from '#stores/decisions.ts';
import { TextField } from '#ui/Field.tsx';
import { useSubmit } from '#ui/useOneAtATime.ts';
import { decision as words } from '#words/en.ts';
import { tpm } from './content.ts';
import styles from './Decision.module.css';
import { OfferExample } from './ShowExample.tsx';

type Props = { record: PersonRecord; canReturn: boolean; onReturn: () => void; onStart: (id: string) => void };

/** Opens a decision with the two alternatives that every such question has: the role, and staying. */
export function Start({ record, canReturn, onReturn, onStart }: Props) {
  const [question, setQuestion] = useState<string>(words.start.suggestion);
  const [problem, setProblem] = useState('');
  const { company } = record.profile[0] ?? defaultProfile;
  const begin = useSubmit(async () => {
    const { id, saved } = await startDecision(question.trim(), [
      { name: words.start.tpm, role: tpm, company },
      { name: words.start.stay, role: '', company: 'any' },
    ]);
    if (saved.state !== 'saved') return setProblem(words.notSaved);
    onStart(id);
    location.hash = '#alternatives';
  });
  return (
    <div className={`columns ${styles['start']}`}>
      <form className="stack" onSubmit={begin}>
        <h2>{words.start.title}</h2>
        <TextField
          label={words.start.question}
          hint={words.start.lead}
          value={question}
          maxLength={300}
          problem={problem || undefined}
          onChange={({ target }) => setQuestion(target.value)}
        />
        <div className="actions">
          <button type="submit" className="button">
            {words.start.begin}
          </button>
          {canReturn ? (
            <button type="button" className="button quiet" onClick={onReturn}>
              {words.start.back}
            </button>
          ) : (
            <OfferExample />
          )}
        </div>
      </form>
      <aside className="sheet">
        <ol>
          {words.start.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className="note soft">{words.start.order}</p>
      </aside>
    </div>
  );
}
