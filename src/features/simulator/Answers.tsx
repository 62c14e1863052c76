import { clockOf } from '#domain/simulator/clock.ts';
import type { Setting } from '#domain/simulator/course.ts';
import { holds } from '#domain/simulator/meters.ts';
import { minutesOf, openChoices, type Move } from '#domain/simulator/play.ts';
import type { DayState } from '#domain/simulator/state.ts';
import { simulator as words } from '#words/en.ts';
import { sayClock } from './say.ts';
import styles from './Simulator.module.css';

type Props = { setting: Setting; state: DayState; onMove: (move: Move) => void };

/** The next meeting in the calendar; an interruption is in nobody's. */
function nextMeeting({ day, morning }: Setting, state: DayState): { at: number; name: string } | undefined {
  return Object.entries(day.events)
    .filter(
      ([id, { kind, when }]) =>
        kind === 'meeting' && id !== state.current && !state.done.includes(id) && holds(when, state, morning),
    )
    .map(([, { at, name }]) => ({ at: clockOf(at), name }))
    .toSorted((a, b) => a.at - b.at)[0];
}

/** The choices, each with the time it takes. */
export function Answers({ setting, state, onMove }: Props) {
  const event = state.current ?? '';
  const next = nextMeeting(setting, state);
  return (
    <section aria-labelledby="choose">
      <h3 id="choose">{words.choose}</h3>
      <p className="note soft">
        {next ? words.next(sayClock(next.at), next.name, next.at - state.clock) : words.lastOne}
      </p>
      <ul className={styles['choices']}>
        {openChoices(setting, state).map(([id, { does }]) => {
          const minutes = minutesOf(setting, state, id);
          return (
            <li key={id}>
              <button type="button" onClick={() => onMove({ event, choice: id })}>
                <span>{does}</span>{' '}
                <span className="note soft">{words.takes(minutes, sayClock(state.clock + minutes))}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
