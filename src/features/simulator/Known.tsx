import type { Setting } from '#domain/simulator/course.ts';
import type { DayState } from '#domain/simulator/state.ts';
import { simulator as words } from '#words/en.ts';
import { tellEntry } from './SinceThen.tsx';
import styles from './Simulator.module.css';

/** Facts that were on the screen, and the day so far. */
export function Known({ setting, state }: { setting: Setting; state: DayState }) {
  return (
    <div className={styles['known']}>
      {state.facts.length > 0 && (
        <details>
          <summary>{words.known}</summary>
          <ul>
            {state.facts.map((fact) => (
              <li key={fact}>{setting.day.facts[fact]?.text}</li>
            ))}
          </ul>
        </details>
      )}
      {state.done.length > 0 && (
        <details>
          <summary>{words.log}</summary>
          <ol className={styles['log']}>
            {state.log.map((entry, place) => {
              const told = tellEntry(setting, entry);
              return (
                told && (
                  <li key={`${entry.entry} ${place}`}>
                    <span className={styles['when']}>{told.at}</span> {told.lead !== '' && <em>{told.lead}. </em>}
                    {told.text}
                  </li>
                )
              );
            })}
          </ol>
        </details>
      )}
    </div>
  );
}
