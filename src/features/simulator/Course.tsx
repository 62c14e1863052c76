import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import type { Setting } from '#domain/simulator/course.ts';
import { clockOf } from '#domain/simulator/clock.ts';
import { byMeter, movedIn, sinceLastChoice } from '#domain/simulator/moved.ts';
import type { Move } from '#domain/simulator/play.ts';
import type { DayState } from '#domain/simulator/state.ts';
import { simulator as words, simulatorMoved } from '#words/en.ts';
import { Answers } from './Answers.tsx';
import { Known } from './Known.tsx';
import { LookUps } from './LookUps.tsx';
import { MeterStrip } from './MeterStrip.tsx';
import { announceMeters, sayClock, whoIs } from './say.ts';
import { SinceThen } from './SinceThen.tsx';
import styles from './Simulator.module.css';

type Props = {
  setting: Setting;
  state: DayState;
  /** Whether the focus goes to where the day stands as soon as it is shown. */
  takesFocus: boolean;
  onMove: (move: Move) => void;
  children?: ReactNode;
};

/** What is read out when a day has moved on: where one is, and what moved since the last choice. */
function announce({ day }: Setting, { log, program }: DayState): string {
  const here = log.findLast((entry) => entry.entry === 'arrive');
  const arrived = here ? words.arrived(sayClock(here.at), day.events[here.event]?.name ?? '') : '';
  const since = sinceLastChoice(log);
  if (since.length === 0) return arrived;
  return `${simulatorMoved.sinceChoice(announceMeters(day, program, byMeter(movedIn(since))))} ${arrived}`;
}

/** A day while it is lived: what has happened, where one is, what can be looked up and what can be done. */
export function Course({ setting, state, takesFocus, onMove, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const opening = useRef<HTMLHeadingElement>(null);
  const { day, morning } = setting;
  const id = state.current ?? '';
  const event = day.events[id];
  const last = useRef(takesFocus ? '' : id);
  useEffect(() => {
    if (last.current === id) return;
    last.current = id;
    (opening.current ?? heading.current)?.focus();
  }, [id]);
  if (!event) return null;
  const people = event.with.map((person) => whoIs(day, morning, person));
  return (
    <div className={styles['desk']}>
      <div className="stack">
        <p role="status" className="visually-hidden">
          {announce(setting, state)}
        </p>
        {state.done.length === 0 ? <Morning setting={setting} heading={opening} /> : null}
        <article className="stack" aria-labelledby="event">
          <h2 id="event" ref={heading} tabIndex={-1} className={styles['event']}>
            <span className={styles['clock']}>{sayClock(state.clock)}</span> {event.name}
          </h2>
          <SinceThen setting={setting} state={state} />
          <p className="note soft">
            {event.kind === 'interruption' && <strong>{words.interruption} · </strong>}
            {event.place}
            {people.length > 0 &&
              ` · ${words.with} ${people.map(({ name, role }) => (role ? `${name} (${role})` : name)).join('; ')}`}
          </p>
          {state.late > 0 && (
            <p className={styles['late']}>
              {event.kind === 'meeting' ? words.late(state.late) : words.waiting(sayClock(clockOf(event.at)))}
            </p>
          )}
          <div className={styles['scene']}>
            {event.scene.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
          <LookUps key={`look ${id}`} setting={setting} state={state} onMove={onMove} />
          <Answers setting={setting} state={state} onMove={onMove} />
          <div key={`note ${id}`}>{children}</div>
        </article>
        <Known setting={setting} state={state} />
      </div>
      <MeterStrip setting={setting} state={state} />
    </div>
  );
}

function Morning({ setting, heading }: { setting: Setting; heading: RefObject<HTMLHeadingElement | null> }) {
  return (
    <section aria-labelledby="morning" className={`stack ${styles['morning']}`}>
      <h2 id="morning" ref={heading} tabIndex={-1} className={styles['event']}>
        {words.morning}
      </h2>
      {setting.day.morning.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  );
}
