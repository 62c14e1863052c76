import type { Setting } from '#domain/simulator/course.ts';
import { byMeter, movedIn, sinceLastChoice } from '#domain/simulator/moved.ts';
import type { DayState, Entry } from '#domain/simulator/state.ts';
import { simulator as words, simulatorMoved } from '#words/en.ts';
import { sayClock, sayMeters, sayMoved } from './say.ts';
import styles from './Simulator.module.css';

/** What an entry of the log says, and when. Nothing for what has no words of its own. */
export function tellEntry({ day }: Setting, entry: Entry): { at: string; text: string; lead: string } | null {
  if (entry.entry === 'choose') {
    const { does = '', happens = '' } = day.events[entry.event]?.choices[entry.choice] ?? {};
    return { at: sayClock(entry.at), lead: does, text: happens };
  }
  if (entry.entry === 'come') {
    const happens = day.events[entry.event]?.choices[entry.choice]?.later?.[entry.place]?.happens ?? '';
    return { at: entry.at === null ? '' : sayClock(entry.at), lead: '', text: happens };
  }
  return null;
}

/** The last choice and all that came since. */
export function SinceThen({ setting, state }: { setting: Setting; state: DayState }) {
  const { day } = setting;
  const entries = sinceLastChoice(state.log).filter(({ entry }) => entry !== 'look');
  if (entries.length === 0) return null;
  const moves = movedIn(entries);
  return (
    <section aria-label={words.since} className={styles['since']}>
      {entries.map((entry, place) => {
        const told = tellEntry(setting, entry);
        return (
          told && (
            <p key={`${entry.entry} ${place}`}>
              <span className={styles['when']}>{told.at}</span> {told.lead !== '' && <em>{told.lead}. </em>}
              {told.text}
            </p>
          )
        );
      })}
      {moves.length > 0 && (
        <details className="note">
          <summary>{simulatorMoved.moved(sayMeters(day, state.program, byMeter(moves)))}</summary>
          <ul>
            {moves.map((moved, place) => (
              <li key={`${moved.shift.meter} ${place}`}>{sayMoved(day, state.program, moved)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
