import type { Setting } from '#domain/simulator/course.ts';
import { metersOf } from '#domain/simulator/meters.ts';
import { byMeter, movedIn, sinceLastChoice } from '#domain/simulator/moved.ts';
import type { DayState, Shift } from '#domain/simulator/state.ts';
import { simulator } from '#words/en.ts';
import { Changed } from './Changed.tsx';
import { Level } from './Level.tsx';
import { People } from './People.tsx';
import { Promised } from './Promised.tsx';
import { sayDate } from './say.ts';
import styles from './Simulator.module.css';
import { Why } from './Why.tsx';

const words = simulator.meters;

/** Where the meters stand, what moved them since the last choice, and why; at the end of the day, since the morning. */
export function MeterStrip({ setting, state }: { setting: Setting; state: DayState }) {
  const { day, morning } = setting;
  const meters = metersOf(state, morning);
  const all = movedIn(state.log);
  const last = state.current === null ? all : movedIn(sinceLastChoice(state.log));
  const step = byMeter(last);
  const after = (meter: Exclude<Shift['meter'], 'trust'>, start?: number) => (
    <>
      <Changed setting={setting} moved={step.find((moved) => moved.meter === meter)} />
      <Why setting={setting} state={state} moves={all.filter(({ shift }) => shift.meter === meter)} start={start} />
    </>
  );
  return (
    <aside aria-labelledby="meters" className={styles['meters']}>
      <h2 id="meters">{words.title}</h2>
      <dl>
        <Promised setting={setting} state={state} step={last} />
        <div>
          <dt>{words.finish}</dt>
          <dd>
            {words.finishNow(sayDate(meters.finish), meters.schedule)}
            {after('schedule')}
          </dd>
        </div>
        <div>
          <dt>{words.budget}</dt>
          <dd>
            {words.money(meters.budget, morning.currency)}
            {after('budget')}
          </dd>
        </div>
        {(['quality', 'energy'] as const).map((meter) => (
          <div key={meter}>
            <dt>{words[meter]}</dt>
            <dd>
              <Level level={meters[meter]} />
              {after(meter, day[meter])}
            </dd>
          </div>
        ))}
      </dl>
      <People setting={setting} state={state} step={step} all={all} />
    </aside>
  );
}
