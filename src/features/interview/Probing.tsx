import { openFirst } from '#domain/interview/open-points.ts';
import type { FullQuestion } from '#domain/interview/served.ts';
import type { Attempt } from '#domain/record/interview.ts';
import { askInstead, closeProbing } from '#stores/interview.ts';
import { flush } from '#stores/typing.ts';
import { useOneAtATime } from '#ui/useOneAtATime.ts';
import { interview, trying } from '#words/en.ts';
import { Onward } from './Onward.tsx';
import { Typed } from './Typed.tsx';
import { useRunning } from './useRunning.ts';
import styles from './Practice.module.css';

const words = interview.attempt;
const replies = ['reply1', 'reply2'] as const;

type FollowUps = FullQuestion['followUps'];

/** The follow-ups to ask after an answer: those whose weakness it says least about. */
export const followUpsTo = (text: string, followUps: FollowUps): FollowUps =>
  openFirst(followUps, ({ ask, tests }) => `${ask} ${tests}`, text).slice(0, replies.length);

/** The follow-ups that an interviewer would ask here, with room to reply. */
export function Probing({ attempt, question }: { attempt: Attempt; question: FullQuestion }) {
  const session = useRunning(attempt.session);
  const close = useOneAtATime(async () => {
    await flush();
    await closeProbing(attempt.id);
  });
  return (
    <>
      <p className={styles['text']}>{attempt.text}</p>
      <h3>{words.followTitle}</h3>
      <Why attempt={attempt} question={question} />
      {attempt.followUps.slice(0, replies.length).map(({ ask }, place) => {
        const field = replies[place] ?? 'reply1';
        return <Typed key={ask} attempt={attempt} field={field} label={ask} rows={4} />;
      })}
      {session ? (
        <Onward session={session} onLeave={close} />
      ) : (
        <p>
          <button type="button" className="button" onClick={() => void close()}>
            {words.toRating}
          </button>
        </p>
      )}
    </>
  );
}

/** Why these were chosen. An answer that was only recorded has no text to choose by until it is typed. */
function Why({ attempt, question }: { attempt: Attempt; question: FullQuestion }) {
  if (attempt.text.trim() === '') return <p className="note soft">{trying.noText}</p>;
  const byText = followUpsTo(attempt.text, question.followUps);
  const isByText = byText.every(({ ask }, place) => attempt.followUps[place]?.ask === ask);
  if (isByText) return <p className="note soft">{words.followWhy}</p>;
  const isReplied = attempt.reply1 !== '' || attempt.reply2 !== '';
  return (
    <p className="note soft">
      {trying.otherText}{' '}
      {!isReplied && (
        <button type="button" className="plain-button" onClick={() => void askInstead(attempt.id, byText)}>
          {trying.chooseAgain}
        </button>
      )}
    </p>
  );
}
