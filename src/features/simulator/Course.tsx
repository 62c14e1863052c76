import { type ReactNode, useEffect, useRef } from 'react';
import type { Setting } from '#domain/simulator/course.ts';
import { clockOf } from '#domain/simulator/clock.ts';
import type { Move } from '#domain/simulator/play.ts';
import type { DayState } from '#domain/simulator/state.ts';
import { simulator as words } from '#words/en.ts';
import { Answers } from './Answers.tsx';
import { Known } from './Known.tsx';
import { LookUps } from './LookUps.tsx';
import { MeterStrip } from './MeterStrip.tsx';
import { sayClock, whoIs } from './say.ts';
import { SinceThen } from './SinceThen.tsx';
import styles from './Simulator.module.css';

type Props = {
  setting: Setting;
  state: DayState;
  /** Whether the day was begun before this page was opened, so that the focus goes to where it stands. */
  isResumed: boolean;
  onMove: (move: Move) => void;
  children?: ReactNode;
};

/** A day while it is lived: what has happened, where one is, what can be looked up and what can be done. */
export function Course({ setting, state, isResumed, onMove, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { day, morning } = setting;
  const id = state.current ?? '';
  const event = day.events[id];
  const last = useRef(isResumed ? '' : id);
  useEffect(() => {
    if (last.current === id) return;
    last.current = id;
    heading.current?.focus();
  }, [id]);
  if (!event) return null;
  const people = event.with.map((person) => whoIs(day, morning, person));
  return (
    <div className={styles['desk']}>
      <div className="stack">
        <p role="status" className="visually-hidden">
          {words.arrived(sayClock(state.clock), event.name)}
        </p>
        {state.done.length === 0 ? <Morning setting={setting} /> : null}
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

function Morning({ setting }: { setting: Setting }) {
  return (
    <section aria-labelledby="morning" className={`stack ${styles['morning']}`}>
      <h2 id="morning">{words.morning}</h2>
      {setting.day.morning.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  );
}
