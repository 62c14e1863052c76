import type { Setting } from '#domain/simulator/course.ts';
import type { DayState, Entry } from '#domain/simulator/state.ts';
import { simulator as words } from '#words/en.ts';
import { sayClock, sayShift } from './say.ts';
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
  const from = state.log.findLastIndex(({ entry }) => entry === 'choose');
  if (from < 0) return null;
  const entries = state.log.slice(from).filter(({ entry }) => entry !== 'look');
  const shifts = entries.flatMap((entry) => ('shifts' in entry ? entry.shifts : []));
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
      {shifts.length > 0 && (
        <details className="note">
          <summary>{words.meters.why}</summary>
          <ul>
            {shifts.map((shift, place) => (
              <li key={`${shift.meter} ${place}`}>{sayShift(setting.day, state.program, shift)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
