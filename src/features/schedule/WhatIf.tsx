import { useId, useState } from 'react';
import type { WorkedSchedule } from '#domain/artifacts/worked-schedule.ts';
import { scheduleNetwork, type Schedule } from '#domain/schedule/critical-path.ts';
import { withLonger } from '#domain/schedule/ties.ts';
import { schedule as all } from '#words/en.ts';
import styles from './Schedule.module.css';
import { endDay } from './show-dates.ts';

const words = all.whatIf;

/** What one activity does to the end when it takes longer or shorter. */
export function WhatIf({ worked, schedule }: { worked: WorkedSchedule; schedule: Schedule }) {
  const fields = useId();
  const [chosen, setChosen] = useState('');
  const [by, setBy] = useState('5');
  const one = worked.network.find(({ id }) => id === chosen) ?? worked.network[0];
  const count = Number(by);
  if (!one) return null;
  return (
    <section className="section stack no-print" aria-labelledby="what-if">
      <h2 id="what-if">{words.title}</h2>
      <div className={styles['pair']}>
        <p>
          <label htmlFor={`${fields}-one`}>{words.activity}</label>
          <select id={`${fields}-one`} value={one.id} onChange={({ target }) => setChosen(target.value)}>
            {worked.network.map(({ id, name = '' }) => (
              <option key={id} value={id}>
                {`${id} ${name}`.trim()}
              </option>
            ))}
          </select>
        </p>
        <p>
          <label htmlFor={`${fields}-by`}>{words.by}</label>
          <input id={`${fields}-by`} type="number" step="1" value={by} onChange={({ target }) => setBy(target.value)} />
        </p>
      </div>
      {Number.isFinite(count) && count !== 0 && <Effect {...{ worked, schedule, count }} id={one.id} />}
    </section>
  );
}

type EffectProps = { worked: WorkedSchedule; schedule: Schedule; id: string; count: number };

function Effect({ worked, schedule, id, count }: EffectProps) {
  const changed = scheduleNetwork(withLonger(worked.network, id, count));
  if (changed.state === 'cycle') return null;
  const then = changed.schedule;
  const moved = Number((then.duration - schedule.duration).toFixed(6));
  const isSame = then.criticalPath.join('\n') === schedule.criticalPath.join('\n');
  const float = then.dates.get(id)?.float ?? 0;
  return (
    <p role="status">
      {moved !== 0
        ? words.moves(id, count, moved, endDay(worked, then.duration))
        : count > 0
          ? words.same(id, count, float)
          : words.shorterSame(id, count)}{' '}
      {isSame ? words.samePath : words.path(then.criticalPath)}
    </p>
  );
}
