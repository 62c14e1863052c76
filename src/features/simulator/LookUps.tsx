import { useEffect, useRef } from 'react';
import type { Setting } from '#domain/simulator/course.ts';
import { openLookUps, type Move } from '#domain/simulator/play.ts';
import type { DayState } from '#domain/simulator/state.ts';
import { simulator as words } from '#words/en.ts';
import { PartShown } from './PartShown.tsx';
import { sayClock } from './say.ts';
import styles from './Simulator.module.css';

type Props = { setting: Setting; state: DayState; onMove: (move: Move) => void };

/** What can be looked up before one chooses, each at its cost, and what was found. */
export function LookUps({ setting, state, onMove }: Props) {
  const found = useRef<HTMLHeadingElement>(null);
  const { day } = setting;
  const event = state.current ?? '';
  const all = day.events[event]?.lookUps ?? {};
  const open = openLookUps(setting, state);
  const last = state.looked.at(-1);
  const seen = useRef(state.looked.length);
  useEffect(() => {
    if (state.looked.length > seen.current) found.current?.focus();
    seen.current = state.looked.length;
  }, [state.looked.length]);
  if (open.length === 0 && state.looked.length === 0) return null;
  return (
    <div className="stack">
      <p role="status" className="visually-hidden">
        {last === undefined ? '' : words.lookedUp(all[last]?.name ?? '', sayClock(state.clock))}
      </p>
      {state.looked.length > 0 && (
        <section aria-labelledby="found" className={`stack ${styles['found']}`}>
          <h3 id="found" ref={found} tabIndex={-1}>
            {words.found}
          </h3>
          {state.looked.map((id) => (
            <div key={id}>
              <h4>{all[id]?.name}</h4>
              {all[id]?.shows.map((fact) => (
                <p key={fact}>{day.facts[fact]?.text}</p>
              ))}
              {all[id]?.parts?.map((place) => (
                <PartShown key={place} program={state.program} place={place} date={day.date} />
              ))}
            </div>
          ))}
        </section>
      )}
      {open.length > 0 && (
        <section aria-labelledby="look">
          <h3 id="look">{words.lookUp}</h3>
          <ul className={styles['lookUps']}>
            {open.map((id) => (
              <li key={id}>
                <button type="button" className="button quiet" onClick={() => onMove({ event, lookUp: id })}>
                  {all[id]?.name}{' '}
                  <span className="note">
                    ({words.lookUpCost(all[id]?.minutes ?? 0, sayClock(state.clock + (all[id]?.minutes ?? 0)))})
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
