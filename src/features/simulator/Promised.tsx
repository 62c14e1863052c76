import type { Setting } from '#domain/simulator/course.ts';
import { metersOf } from '#domain/simulator/meters.ts';
import { promisedBy, type Moved } from '#domain/simulator/moved.ts';
import type { DayState } from '#domain/simulator/state.ts';
import { simulator, simulatorMoved } from '#words/en.ts';
import { sayDate } from './say.ts';

const words = simulator.meters.promised;

type Props = {
  setting: Setting;
  state: DayState;
  /** What moved in the step at hand. */
  step: readonly Moved[];
};

/** What the people of the day were promised, against what the network says of it now. */
export function Promised({ setting: { day, morning }, state, step }: Props) {
  const { by, ends } = metersOf(state, morning).promised;
  const moved = promisedBy(step);
  return (
    <div>
      <dt>{day.promised.name}</dt>
      <dd>
        {words.stands(sayDate(day.promised.date), sayDate(ends), by)}
        {state.current !== null && moved !== 0 && (
          <p className="note">
            {words.sinceChoice}: {simulatorMoved.amount.schedule(moved)}{' '}
            {simulatorMoved.ways.schedule[moved > 0 ? 'up' : 'down']}
          </p>
        )}
      </dd>
    </div>
  );
}
