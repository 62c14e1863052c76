import { useEffect, useMemo, useRef } from 'react';
import { clockOf } from '#domain/simulator/clock.ts';
import type { Setting } from '#domain/simulator/course.ts';
import type { PracticeLinks } from '#domain/simulator/day.ts';
import { debrief, type DayDebrief } from '#domain/simulator/debrief.ts';
import type { Move } from '#domain/simulator/play.ts';
import { simulator, simulatorDebrief as words } from '#words/en.ts';
import { MeterStrip } from './MeterStrip.tsx';
import { sayBriefly, sayClock } from './say.ts';
import { ShownSkills } from './ShownSkills.tsx';
import styles from './Simulator.module.css';
import { Timeline } from './Timeline.tsx';

type Props = {
  setting: Setting;
  moves: readonly Move[];
  links: PracticeLinks;
  notes: string;
  onReplay: (from: number) => void;
};

/** What a day shows when it is over. */
export function Debrief({ setting, moves, links, notes, onReplay }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useMemo(() => debrief(setting, moves), [setting, moves]);
  useEffect(() => heading.current?.focus(), []);
  const { day } = setting;
  const overtime = shown.state.log.reduce((sum, entry) => (entry.entry === 'end' ? entry.overtime : sum), 0);
  return (
    <div className={styles['desk']}>
      <div className="stack">
        <p role="status" className="visually-hidden">
          {simulator.isOver}
        </p>
        <h2 ref={heading} tabIndex={-1} className={styles['event']}>
          {words.title(day.name)}
        </h2>
        <p>
          {words.simulated}{' '}
          {day.taster
            ? words.excerptEnded(sayClock(shown.ended), sayClock(Math.max(shown.ended, clockOf(day.ends))))
            : words.ended(sayClock(shown.ended), overtime)}
        </p>
        <p className="no-print">{words.lead}</p>
        <p className="actions no-print">
          <button type="button" className="button quiet" onClick={() => onReplay(0)}>
            {words.restart}
          </button>
          <button type="button" className="button quiet" onClick={() => print()}>
            {words.print}
          </button>
        </p>
        <Timeline setting={setting} moves={moves} shown={shown} onReplay={onReplay} />
        {notes.trim() !== '' && (
          <section aria-labelledby="own-notes">
            <h3 id="own-notes">{words.notes}</h3>
            <p className={styles['text']}>{notes}</p>
          </section>
        )}
        <ShownSkills setting={setting} shown={shown} links={links} />
        <PracticeNext setting={setting} practice={shown.practice} links={links} />
      </div>
      <MeterStrip setting={setting} state={shown.state} />
    </div>
  );
}

type PracticeProps = { setting: Setting; practice: DayDebrief['practice']; links: PracticeLinks };

function PracticeNext({ setting, practice, links }: PracticeProps) {
  return (
    <section aria-labelledby="practice-next" className="stack">
      <h3 id="practice-next">{words.practice}</h3>
      <p>{practice.length > 0 ? words.practiceLead : words.noPractice}</p>
      <ul>
        {practice.map(({ kind, id, event }) => {
          const link = links[`${kind}:${id}`];
          return (
            link && (
              <li key={`${kind} ${id}`}>
                {words.kinds[kind]}: <a href={link.href}>{sayBriefly(link.name)}</a>{' '}
                <span className="note soft">{words.because(setting.day.events[event]?.name ?? event)}</span>
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
