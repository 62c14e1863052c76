import type { Setting } from '#domain/simulator/course.ts';
import type { MeterMoved, Moved } from '#domain/simulator/moved.ts';
import type { DayState } from '#domain/simulator/state.ts';
import { simulator, simulatorMoved as words } from '#words/en.ts';
import { Changed } from './Changed.tsx';
import { Level } from './Level.tsx';
import { whoIs } from './say.ts';
import styles from './Simulator.module.css';
import { Why } from './Why.tsx';

type Props = {
  setting: Setting;
  state: DayState;
  /** What moved in the step at hand, by meter. */
  step: readonly MeterMoved[];
  /** Everything that has moved. */
  all: readonly Moved[];
};

/** Trust of those who are here or whose trust has just moved; of all the others when it is asked for. */
export function People({ setting, state, step, all }: Props) {
  const { day } = setting;
  const here = state.current === null ? Object.keys(day.people) : (day.events[state.current]?.with ?? []);
  const isNear = (person: string): boolean => here.includes(person) || step.some((moved) => moved.person === person);
  const people = Object.keys(state.trust);
  const near = people.filter(isNear);
  const others = people.filter((person) => !isNear(person));
  const list = (ids: readonly string[]) => (
    <dl>
      {ids.map((person) => (
        <Person key={person} setting={setting} state={state} step={step} all={all} person={person} />
      ))}
    </dl>
  );
  return (
    <>
      {near.length > 0 ? list(near) : <p className="note soft">{words.nobody}</p>}
      {others.length > 0 && (
        <details className={styles['others']}>
          <summary>{words.allPeople(others.length)}</summary>
          {list(others)}
        </details>
      )}
    </>
  );
}

function Person({ setting, state, step, all, person }: Props & { person: string }) {
  const { day, morning } = setting;
  return (
    <div>
      <dt>
        {whoIs(day, morning, person).name} <span className="note soft">{simulator.meters.trust}</span>
      </dt>
      <dd>
        <Level level={state.trust[person] ?? 0} />
        <Changed setting={setting} moved={step.find((moved) => moved.person === person)} />
        <Why
          setting={setting}
          state={state}
          moves={all.filter(({ shift }) => shift.meter === 'trust' && shift.person === person)}
          start={day.people[person]?.trust}
        />
      </dd>
    </div>
  );
}
