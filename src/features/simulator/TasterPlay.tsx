import { useEffect, useRef } from 'react';
import type { Play } from '#domain/record/play.ts';
import { byMeter, movedIn } from '#domain/simulator/moved.ts';
import { simulator, simulatorDebrief, taster as words } from '#words/en.ts';
import type { DayHead } from './DayDesk.tsx';
import { Played, type Ended } from './Played.tsx';
import { sayMeters } from './say.ts';
import styles from './Simulator.module.css';
import { tellEntry } from './SinceThen.tsx';

type Props = { play: Play; longDays: readonly DayHead[]; onAgain: () => void };

/** The short day in its place, and its short debrief. */
export function TasterPlay({ play, longDays, onAgain }: Props) {
  return (
    <Played
      play={play}
      takesFocus
      renderEnding={(ended) => <ShortDebrief play={play} longDays={longDays} onAgain={onAgain} ended={ended} />}
    />
  );
}

/** What was chosen, what came of it and what it moved; where each other choice leads is told by the whole debrief. */
function ShortDebrief({ play, longDays, onAgain, ended }: Props & { ended: Ended }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="stack">
      <p role="status" className="visually-hidden">
        {simulator.isOver}
      </p>
      <h3 ref={heading} tabIndex={-1} className={styles['event']}>
        {simulator.taste.ended}
      </h3>
      <Told ended={ended} />
      <p>
        <a href={`/day/#play=${play.id}`}>{simulator.taste.whole}</a>
      </p>
      <p>{simulator.taste.next}</p>
      <ul>
        {longDays.map(({ id, name, minutes }) => (
          <li key={id}>
            <a href={`/day/#begin=${id}`}>{name}</a>, <span className="soft">{simulator.minutes(minutes)}</span>
          </li>
        ))}
      </ul>
      <p className="actions">
        <button type="button" className="button quiet" onClick={onAgain}>
          {words.again}
        </button>
        <a href="/day/">{simulator.back}</a>
      </p>
    </div>
  );
}

/** The day choice by choice, with what each entry moved. */
function Told({ ended: { setting, state } }: { ended: Ended }) {
  const { day } = setting;
  return (
    <ol className={styles['timeline']}>
      {state.log.flatMap((entry, place) => {
        const told = tellEntry(setting, entry);
        if (!told) return [];
        const { trap, defense } =
          entry.entry === 'choose' ? (day.events[entry.event]?.choices[entry.choice] ?? {}) : {};
        return [
          <li key={`${entry.entry} ${place}`} className={entry.entry === 'come' ? styles['came'] : undefined}>
            <p>
              <span className={styles['when']}>{told.at || simulatorDebrief.nextMorning}</span>{' '}
              {told.lead !== '' && <strong>{told.lead}. </strong>}
              {told.text}
            </p>
            <p className="note">
              {simulatorDebrief.moved}: {sayMeters(day, state.program, byMeter(movedIn([entry])))}
            </p>
            {trap !== undefined && (
              <p className="note">
                <strong>{simulatorDebrief.trap}:</strong> {trap}
              </p>
            )}
            {defense !== undefined && (
              <p className="note">
                <strong>{simulatorDebrief.defense}:</strong> {defense}
              </p>
            )}
          </li>,
        ];
      })}
    </ol>
  );
}
