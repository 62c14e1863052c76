import { standingIn } from '#domain/interview/clock.ts';
import { roundPlans } from '#domain/interview/loops.ts';
import type { Session } from '#domain/record/interview.ts';
import { useTick } from '#ui/useTick.ts';
import { interview, roundPhases } from '#words/en.ts';
import { sayTime } from './dates.ts';
import styles from './Practice.module.css';

const words = interview.loop;

/** Where a round stands: its parts, the one at hand, what is left of it, and what is done in it. */
export function RoundClock({ session }: { session: Session }) {
  const now = useTick();
  const { phases } = roundPlans[session.round];
  const at = standingIn(
    session.clock,
    phases.map(({ minutes }) => minutes),
    now,
  );
  const name = phases[at.place]?.name ?? 'question';
  return (
    <>
      <ol className={styles['phases']} aria-label={words.plan}>
        {phases.map((phase, place) => (
          <li key={`${phase.name} ${place}`} aria-current={place === at.place ? 'step' : undefined}>
            {words.part(interview.phases[phase.name], phase.minutes, phase.name === 'question' ? place + 1 : null)}
          </li>
        ))}
      </ol>
      <p className={styles['clock']}>
        <span role="timer" aria-label={words.timer}>
          {sayTime(at.over > 0 ? at.over : at.left)}
        </span>{' '}
        {at.over > 0 ? words.over : words.left}
        {session.clock.pausedAt !== null && ` · ${words.paused}`}
      </p>
      <p className="soft">{roundPhases[name]}</p>
    </>
  );
}
