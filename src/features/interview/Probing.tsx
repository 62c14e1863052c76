import type { Attempt } from '#domain/record/interview.ts';
import { closeProbing } from '#stores/interview.ts';
import { flush } from '#stores/typing.ts';
import { interview } from '#words/en.ts';
import { Typed } from './Typed.tsx';
import styles from './Practice.module.css';

const words = interview.attempt;
const replies = ['reply1', 'reply2'] as const;

/** The follow-ups that an interviewer would ask here, with room to reply. */
export function Probing({ attempt }: { attempt: Attempt }) {
  const close = async () => {
    await flush();
    await closeProbing(attempt.id);
  };
  return (
    <>
      <p className={styles['text']}>{attempt.text}</p>
      <h3>{words.followTitle}</h3>
      <p className="note soft">{words.followWhy}</p>
      {attempt.followUps.slice(0, replies.length).map(({ ask }, place) => {
        const field = replies[place] ?? 'reply1';
        return <Typed key={ask} attempt={attempt} field={field} label={ask} rows={4} />;
      })}
      <p>
        <button type="button" className="button" onClick={() => void close()}>
          {words.toRating}
        </button>
      </p>
    </>
  );
}
