import { standingIn } from '#domain/interview/clock.ts';
import { phasesFor, placeOf, questionsIn, roundPlans } from '#domain/interview/loops.ts';
import type { Session } from '#domain/record/interview.ts';
import { holdSession } from '#stores/interview.ts';
import { $record } from '#stores/record.ts';
import { useSaved } from '#ui/useSaved.ts';
import { useTick } from '#ui/useTick.ts';
import { interview, roundPhases } from '#words/en.ts';
import { sayTime } from './dates.ts';
import styles from './Practice.module.css';

const words = interview.loop;

/**
 * Where a round stands: its parts, the one at hand, what time is left, and what is done in it. With one question the parts
 * go by the clock; with several they go by what was done, and the clock is that of the whole.
 */
export function RoundClock({ session }: { session: Session }) {
  const { attempts } = useSaved($record);
  const now = useTick();
  const { minutes } = roundPlans[session.round];
  const phases = phasesFor(session.round, session.questions.length);
  const isByClock = questionsIn(session.round) === 1;
  const lengths = isByClock ? phases.map((phase) => phase.minutes) : [minutes];
  const at = standingIn(session.clock, lengths, now);
  const own = attempts.filter((attempt) => attempt.session === session.id);
  const open = own.map(({ state }) => state).find((state) => state === 'answering' || state === 'probing');
  const place = isByClock ? at.place : placeOf(phases, { begun: own.length, state: open ?? 'answered' });
  const left = isByClock ? words.inPart : words.left;
  const numberOf = (nth: number): number => phases.slice(0, nth + 1).filter(({ name }) => name === 'question').length;
  return (
    <>
      <ol className={styles['phases']} aria-label={words.plan}>
        {phases.map((phase, nth) => {
          if (phase.name === 'follow-ups') return null;
          const next = phases[nth + 1];
          const probed = next?.name === 'follow-ups' ? next.minutes : 0;
          const isHere = nth === place || (probed > 0 && nth + 1 === place);
          return (
            <li key={`${phase.name} ${nth}`} aria-current={isHere ? 'step' : undefined}>
              {words.part(
                interview.phases[phase.name],
                phase.minutes,
                phase.name === 'question' ? numberOf(nth) : null,
              )}
              {probed > 0 && words.probed(probed)}
            </li>
          );
        })}
      </ol>
      <p className={styles['clock']}>
        <span role="timer" aria-label={words.timer}>
          {sayTime(at.over > 0 ? at.over : at.left)}
        </span>{' '}
        {at.over > 0 ? words.over : left}
        {session.clock.pausedAt !== null && ` · ${words.paused}`}
      </p>
      <p className="soft">{roundPhases[phases[place]?.name ?? 'question']}</p>
    </>
  );
}

/** Stops and restarts the clock of a round. */
export function HoldRound({ session }: { session: Session }) {
  const isHeld = session.clock.pausedAt !== null;
  return (
    <button type="button" className="button quiet" onClick={() => void holdSession(session, !isHeld)}>
      {isHeld ? words.resume : words.pause}
    </button>
  );
}
