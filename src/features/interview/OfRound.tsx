import { elapsed } from '#domain/interview/clock.ts';
import { minutesBehind, phasesFor, questionsIn, roundPlans } from '#domain/interview/loops.ts';
import type { Attempt, Session } from '#domain/record/interview.ts';
import { useTick } from '#ui/useTick.ts';
import { interview } from '#words/en.ts';
import { HoldRound, RoundClock } from './RoundClock.tsx';
import { useRunning } from './useRunning.ts';

const words = interview.loop;

/**
 * The round that a try belongs to, while it runs; nothing for a try outside a round. Where the round has one question its
 * clock is the one to watch; where it has several that is the answer’s, and the round stands beside it.
 */
export function OfRound({ attempt }: { attempt: Attempt }) {
  const session = useRunning(attempt.session);
  if (!session) return null;
  if (questionsIn(session.round) > 1) return <Within session={session} question={attempt.question} />;
  return (
    <>
      <RoundClock session={session} />
      <p>
        <HoldRound session={session} />
      </p>
    </>
  );
}

function Within({ session: { round, clock, questions }, question }: { session: Session; question: string }) {
  const now = useTick();
  const gone = elapsed(clock, now) / 60_000;
  const place = questions.findIndex((asked) => asked.question === question);
  const behind = minutesBehind(phasesFor(round, questions.length), place, gone);
  return (
    <p className="note soft">
      {words.within(place + 1, questions.length, Math.ceil(roundPlans[round].minutes - gone))}
      {behind > 0 && ` · ${words.behind(behind)}`}
      {clock.pausedAt !== null && ` · ${words.paused}`}
    </p>
  );
}
