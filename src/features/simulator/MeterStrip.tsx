import type { Setting } from '#domain/simulator/course.ts';
import { bandOf, metersOf } from '#domain/simulator/meters.ts';
import type { DayState, Shift } from '#domain/simulator/state.ts';
import { simulator } from '#words/en.ts';
import { sayDate, sayShift, whoIs } from './say.ts';
import styles from './Simulator.module.css';

const words = simulator.meters;

/** Where the meters stand, in words and figures; each opens to what moved it. */
export function MeterStrip({ setting, state }: { setting: Setting; state: DayState }) {
  const { day, morning } = setting;
  const meters = metersOf(state, morning);
  const shifts = state.log.flatMap((entry) => ('shifts' in entry ? entry.shifts : []));
  const why = (keep: (shift: Shift) => boolean, start?: number) => (
    <Why setting={setting} state={state} shifts={shifts.filter(keep)} start={start} />
  );
  return (
    <aside aria-labelledby="meters" className={styles['meters']}>
      <h2 id="meters">{words.title}</h2>
      <dl>
        <div>
          <dt>{words.finish}</dt>
          <dd>
            {words.finishNow(sayDate(meters.finish), meters.schedule)}
            {why(({ meter }) => meter === 'schedule')}
          </dd>
        </div>
        <div>
          <dt>{words.budget}</dt>
          <dd>
            {words.money(meters.budget, morning.currency)}
            {why(({ meter }) => meter === 'budget')}
          </dd>
        </div>
        {(['quality', 'energy'] as const).map((meter) => (
          <div key={meter}>
            <dt>{words[meter]}</dt>
            <dd>
              <Level level={meters[meter]} />
              {why((shift) => shift.meter === meter, day[meter])}
            </dd>
          </div>
        ))}
        {Object.entries(meters.trust).map(([person, level]) => (
          <div key={person}>
            <dt>
              {whoIs(day, morning, person).name} <span className="note soft">{words.trust}</span>
            </dt>
            <dd>
              <Level level={level} />
              {why((shift) => shift.meter === 'trust' && shift.person === person, day.people[person]?.trust)}
            </dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}

/** A level from 0 to 100: a line as long as it is, its word and its figure. */
function Level({ level }: { level: number }) {
  return (
    <span className={styles['level']}>
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <path d="M0 3H100" className={styles['rest']} />
        <path d={`M0 3H${level}`} className={styles['so']} />
      </svg>
      <span>
        {words.bands[bandOf(level)]} <span className="soft">{level}</span>
      </span>
    </span>
  );
}

type WhyProps = { setting: Setting; state: DayState; shifts: readonly Shift[]; start: number | undefined };

function Why({ setting, state, shifts, start }: WhyProps) {
  if (shifts.length === 0) return null;
  return (
    <details className="note">
      <summary>{words.why}</summary>
      <ul>
        {start !== undefined && <li>{words.start(start)}</li>}
        {shifts.map((shift, place) => (
          <li key={`${shift.meter} ${place}`}>{sayShift(setting.day, state.program, shift)}</li>
        ))}
      </ul>
    </details>
  );
}
