import type { Alternative } from '#domain/simulator/compare.ts';
import type { Setting } from '#domain/simulator/course.ts';
import type { DayDebrief } from '#domain/simulator/debrief.ts';
import { PrintedDetails } from '#ui/PrintedDetails.tsx';
import { simulatorDebrief as words } from '#words/en.ts';
import { whoIs } from './say.ts';
import styles from './Simulator.module.css';

type Props = { setting: Setting; shown: DayDebrief; event: string };

const against = (by: number): string => (by === 0 ? words.same : words.signed(Math.round(by * 10) / 10));

/** Every other choice of an event against the one that was made, at the end of the day. */
export function Others({ setting, shown, event }: Props) {
  const found = shown.comparisons.find((each) => each.event === event);
  if (!found || found.alternatives.length === 0) return null;
  return (
    <PrintedDetails className={styles['others']} summary={words.others}>
      <p className="note soft">{words.othersLead}</p>
      <ul>
        {found.alternatives.map((alternative) => (
          <Other key={alternative.choice} setting={setting} shown={shown} event={event} alternative={alternative} />
        ))}
      </ul>
    </PrintedDetails>
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
    [day.taster ? words.columns.lastChoice : words.columns.ended, words.minutes(ended - shown.ended)],
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
