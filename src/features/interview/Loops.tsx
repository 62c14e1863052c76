import { useId, useState } from 'react';
import { drawRound, type Chooser } from '#domain/interview/choose.ts';
import { rounds } from '#domain/interview/ids.ts';
import { questionsIn, roundPlans, slotsOf } from '#domain/interview/loops.ts';
import type { QuestionHead, Round } from '#domain/interview/served.ts';
import type { Attempt, Session } from '#domain/record/interview.ts';
import { startSession } from '#stores/interview.ts';
import { useOneAtATime } from '#ui/useOneAtATime.ts';
import { interview } from '#words/en.ts';
import { localDay, longDay } from './dates.ts';
import styles from './Practice.module.css';

const words = interview.loop;

type Props = {
  heads: readonly QuestionHead[];
  chooser: Chooser;
  sessions: readonly Session[];
  attempts: readonly Attempt[];
};

/** The rounds of a loop, each to be practiced as a whole, and those that were begun. */
export function Loops({ heads, chooser, sessions, attempts }: Props) {
  const id = useId();
  const [isEmpty, setIsEmpty] = useState(false);
  const begin = useOneAtATime(async (round: Round) => {
    const drawn = drawRound(heads, round, slotsOf(round), chooser);
    setIsEmpty(drawn.length === 0);
    if (drawn.length === 0) return;
    const made = await startSession(
      round,
      drawn.map(({ head, standing }) => ({ head, variant: standing.variant })),
    );
    if (made.saved.state === 'saved') location.hash = `round=${made.id}`;
  });
  return (
    <section aria-labelledby={id} className={`stack ${styles['part']}`}>
      <h2 id={id}>{words.title}</h2>
      <p>{words.lead}</p>
      <ul className={styles['rounds']}>
        {rounds.map((round) => (
          <li key={round}>
            <span>{interview.rounds[round]}</span>
            <span className="note soft">{words.shape(roundPlans[round].minutes, questionsIn(round))}</span>
            <button
              type="button"
              className="button quiet"
              aria-label={`${words.start}: ${interview.rounds[round]}`}
              onClick={() => void begin(round)}
            >
              {words.start}
            </button>
          </li>
        ))}
      </ul>
      {isEmpty && <p role="alert">{words.none}</p>}
      {sessions.length > 0 && <Begun sessions={sessions} attempts={attempts} />}
    </section>
  );
}

/** Rounds that were begun, the latest first, each with how its answers were rated and what was noted. */
function Begun({ sessions, attempts }: Pick<Props, 'sessions' | 'attempts'>) {
  const sorted = sessions.toSorted((a, b) => b.startedAt.localeCompare(a.startedAt));
  const stepsOf = ({ id }: Session): number[] =>
    attempts.flatMap(({ session, step }) => (session === id && step > 0 ? [step] : []));
  const waitingIn = ({ id, endedAt }: Session): number =>
    endedAt === '' ? 0 : attempts.filter(({ session, state }) => session === id && state === 'rating').length;
  return (
    <>
      <h3>{words.kept}</h3>
      <ol className={styles['tries']}>
        {sorted.map((session) => (
          <li key={session.id}>
            <a href={`#round=${session.id}`}>{interview.rounds[session.round]}</a>{' '}
            <span className="note soft">
              {words.state(longDay(localDay(session.startedAt)), session.endedAt !== '')}
              {stepsOf(session).length > 0 && ` · ${words.steps(stepsOf(session))}`}
              {waitingIn(session) > 0 && ` · ${words.waiting(waitingIn(session))}`}
            </span>
            {session.note.trim() !== '' && <p className={`note ${styles['text']}`}>{session.note}</p>}
          </li>
        ))}
      </ol>
    </>
  );
}
