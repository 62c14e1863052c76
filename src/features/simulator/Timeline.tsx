import type { Setting } from '#domain/simulator/course.ts';
import type { DayDebrief, Sign, Told } from '#domain/simulator/debrief.ts';
import type { Move } from '#domain/simulator/play.ts';
import type { Entry } from '#domain/simulator/state.ts';
import { simulatorDebrief as words } from '#words/en.ts';
import { Others } from './Others.tsx';
import { sayClock, sayShift } from './say.ts';
import styles from './Simulator.module.css';

type Props = {
  setting: Setting;
  moves: readonly Move[];
  shown: DayDebrief;
  onReplay: (from: number) => void;
};

/** The day choice by choice: what was done, what came of it and what told it, and where the others would have led. */
export function Timeline({ setting, moves, shown, onReplay }: Props) {
  const chosen = shown.state.log.flatMap((entry) => (entry.entry === 'choose' ? [entry] : []));
  return (
    <section aria-labelledby="timeline" className="stack">
      <h3 id="timeline">{words.timeline}</h3>
      <ol className={styles['timeline']}>
        {chosen.map((entry) => (
          <li key={entry.event} className="stack">
            <Chosen setting={setting} shown={shown} entry={entry} />
            <Others setting={setting} shown={shown} event={entry.event} />
            <p className="no-print">
              <button
                type="button"
                className="plain-button"
                aria-label={words.replayNamed(setting.day.events[entry.event]?.name ?? entry.event)}
                onClick={() => onReplay(moves.findIndex(({ event }) => event === entry.event))}
              >
                {words.replay}
              </button>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

type ChosenProps = { setting: Setting; shown: DayDebrief; entry: Extract<Entry, { entry: 'choose' }> };

function Chosen({ setting, shown, entry }: ChosenProps) {
  const { day } = setting;
  const event = day.events[entry.event];
  const choice = event?.choices[entry.choice];
  if (!event || !choice) return null;
  return (
    <>
      <h4>
        <span className={styles['when']}>{sayClock(entry.at)}</span> {event.name}
      </h4>
      <p>
        <strong>{choice.does}</strong>
      </p>
      <p>{choice.happens}</p>
      <p className="note">
        {words.moved}:{' '}
        {entry.shifts.length === 0
          ? words.nothingMoved
          : entry.shifts.map((shift) => sayShift(day, shown.state.program, shift)).join(' · ')}
      </p>
      {shown.told
        .filter((told) => told.event === entry.event)
        .map((told) => (
          <Came key={told.place} setting={setting} shown={shown} told={told} />
        ))}
      {choice.trap !== undefined && (
        <p className={styles['trap']}>
          <strong>{words.trap}:</strong> {choice.trap}
        </p>
      )}
      {choice.defense !== undefined && (
        <p>
          <strong>{words.defense}:</strong> {choice.defense}
        </p>
      )}
    </>
  );
}

function saySign({ day }: Setting, sign: Sign): string {
  if (sign.sign === 'not-there') return words.notThere;
  const event = day.events[sign.event];
  const name = event?.name ?? sign.event;
  if (sign.sign === 'seen') return words.seen(name);
  return words.toLookUp(event?.lookUps?.[sign.lookUp]?.name ?? sign.lookUp, name, sign.minutes);
}

/** A consequence: when it came, what it moved, and what had told it. */
function Came({ setting, shown, told }: { setting: Setting; shown: DayDebrief; told: Told }) {
  const { day } = setting;
  const consequence = day.events[told.event]?.choices[told.choice]?.later?.[told.place];
  if (!consequence) return null;
  const entry = shown.state.log.find(
    (each) => each.entry === 'come' && each.event === told.event && each.place === told.place,
  );
  const shifts = entry && 'shifts' in entry ? entry.shifts : [];
  return (
    <div className={styles['came']}>
      <p>
        <span className={styles['when']}>{consequence.at === 'next-morning' ? words.nextMorning : consequence.at}</span>{' '}
        {consequence.happens}
      </p>
      {told.outcome !== 'came' && <p className="note">{words.spared[told.outcome]}</p>}
      {shifts.length > 0 && (
        <p className="note">{shifts.map((shift) => sayShift(day, shown.state.program, shift)).join(' · ')}</p>
      )}
      <ul className="note">
        {told.signs.map((sign) => (
          <li key={sign.fact}>
            {saySign(setting, sign)} {day.facts[sign.fact]?.text}
          </li>
        ))}
      </ul>
    </div>
  );
}
