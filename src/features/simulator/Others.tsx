import { useId } from 'react';
import type { Alternative } from '#domain/simulator/compare.ts';
import type { Setting } from '#domain/simulator/course.ts';
import type { DayDebrief } from '#domain/simulator/debrief.ts';
import { simulatorDebrief as words } from '#words/en.ts';
import { whoIs } from './say.ts';
import styles from './Simulator.module.css';

type Props = { setting: Setting; shown: DayDebrief; event: string };

const against = (by: number): string => (by === 0 ? words.same : words.signed(Math.round(by * 10) / 10));

/** Every other choice of an event against the one that was made, at the end of the day. */
export function Others({ setting, shown, event }: Props) {
  const id = useId();
  const found = shown.comparisons.find((each) => each.event === event);
  if (!found || found.alternatives.length === 0) return null;
  return (
    <details className={styles['others']}>
      <summary id={id}>{words.others}</summary>
      <p className="note soft">{words.othersLead}</p>
      <ul>
        {found.alternatives.map((alternative) => (
          <Other key={alternative.choice} setting={setting} shown={shown} event={event} alternative={alternative} />
        ))}
      </ul>
    </details>
  );
}

type OtherProps = { setting: Setting; shown: DayDebrief; event: string; alternative: Alternative };

function Other({ setting, shown, event, alternative }: OtherProps) {
  const { day, morning } = setting;
  const { meters, ended, replaced } = alternative;
  const { end } = shown;
  const choices = day.events[event]?.choices ?? {};
  const trust = Object.entries(meters.trust)
    .map(([person, level]) => ({ name: whoIs(day, morning, person).name, by: level - (end.trust[person] ?? 0) }))
    .filter(({ by }) => by !== 0);
  const rows: [string, string][] = [
    [words.columns.schedule, against(meters.schedule - end.schedule)],
    [words.columns.budget, against(meters.budget - end.budget)],
    [words.columns.quality, against(meters.quality - end.quality)],
    [words.columns.energy, against(meters.energy - end.energy)],
    [words.columns.trust, trust.map(({ name, by }) => words.trustOf(name, by)).join('; ') || words.same],
    [words.columns.ended, words.minutes(ended - shown.ended)],
  ];
  const { trap, defense } = choices[alternative.choice] ?? {};
  return (
    <li>
      <p>
        <strong>{choices[alternative.choice]?.does}</strong>
      </p>
      <dl className={styles['against']}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={value === words.same ? 'soft' : undefined}>{value}</dd>
          </div>
        ))}
      </dl>
      {replaced.map((each) => (
        <p key={each.event} className="note">
          {words.replaced(
            day.events[each.event]?.name ?? each.event,
            each.made,
            day.events[each.event]?.choices[each.instead]?.does ?? each.instead,
          )}
        </p>
      ))}
      {trap !== undefined && (
        <p className="note">
          <strong>{words.trap}:</strong> {trap}
        </p>
      )}
      {defense !== undefined && (
        <p className="note">
          <strong>{words.defense}:</strong> {defense}
        </p>
      )}
    </li>
  );
}
