import type { Attempt } from '#domain/record/interview.ts';
import { closeProbing, typeAnswer } from '#stores/interview.ts';
import { LongField } from '#ui/Field.tsx';
import { interview } from '#words/en.ts';
import styles from './Practice.module.css';

const words = interview.attempt;
const replies = ['reply1', 'reply2'] as const;

/** The follow-ups that an interviewer would ask here, with room to reply. */
export function Probing({ attempt }: { attempt: Attempt }) {
  return (
    <>
      <p className={styles['text']}>{attempt.text}</p>
      <h3>{words.followTitle}</h3>
      <p className="note soft">{words.followWhy}</p>
      {attempt.followUps.slice(0, replies.length).map(({ ask }, place) => {
        const field = replies[place] ?? 'reply1';
        return (
          <LongField
            key={ask}
            label={ask}
            rows={4}
            maxLength={20_000}
            value={attempt[field]}
            onChange={(event) => typeAnswer(attempt.id, field, event.target.value)}
          />
        );
      })}
      <p>
        <button type="button" className="button" onClick={() => void closeProbing(attempt.id)}>
          {words.toRating}
        </button>
      </p>
    </>
  );
}
