import { useMemo, useState } from 'react';
import { roster, type RosterLine } from '#domain/mentoring/roster.ts';
import { takeRoster } from '#stores/roster-files.ts';
import { sayDay } from '#ui/dates.ts';
import { PickField } from '#ui/Field.tsx';
import { HeadedTable } from '#ui/HeadedTable.tsx';
import { mentorDesk, mentoring } from '#words/en.ts';
import type { DeskContent } from './content.ts';
import { CopyButton } from './CopyButton.tsx';
import { OfferExample } from './Example.tsx';
import styles from './Mentor.module.css';
import { useCases } from './useCases.ts';

const words = mentorDesk.roster;

/** Shown before somebody asks for all. */
const page = 50;

function waitsOn({ one }: RosterLine): string {
  const { waitsOn: side } = one.standing;
  if (side === null) return words.onNobody;
  return side === 'mentor' ? words.onYou : words.onThem(one.assign.body.mentee);
}

/** Everybody’s cases: what waits on whom and for how long, with a text to nudge them. */
export function Roster({ now, content }: { now: string; content: DeskContent }) {
  const cases = useCases('mentor');
  const lines = useMemo(() => roster(cases, now), [cases, now]);
  const [whose, setWhose] = useState('');
  const [isAll, setIsAll] = useState(false);
  const names = useMemo(() => new Map(content.exercises.map(({ id, name }) => [id, name])), [content]);
  if (lines.length === 0)
    return (
      <div className="stack">
        <p>
          {words.none} <a href="#assign">{words.first}</a>
        </p>
        <OfferExample />
      </div>
    );
  const mentees = [...new Set(lines.map(({ one }) => one.assign.body.mentee))].toSorted((a, b) => a.localeCompare(b));
  const chosen = lines.filter(({ one }) => whose === '' || one.assign.body.mentee === whose);
  const shown = isAll ? chosen : chosen.slice(0, page);
  const on = (side: string) => lines.filter(({ one }) => one.standing.waitsOn === side).length;
  const nameOf = (line: RosterLine) => names.get(line.one.assign.body.exercise) ?? line.one.assign.body.exercise;
  const csv = () =>
    void takeRoster(
      words.csvName,
      words.csvHead,
      chosen.map((line) => [
        line.one.assign.body.mentee,
        nameOf(line),
        mentoring.standing[line.one.standing.state],
        waitsOn(line),
        String(line.days),
        line.one.assign.body.due,
        String(line.one.rounds.length),
        line.one.assign.at.slice(0, 10),
      ]),
    );
  return (
    <section className="stack" aria-labelledby="roster">
      <h2 id="roster">{words.title}</h2>
      <p>{words.waiting(on('mentor'), on('mentee'))}</p>
      <div className={`${styles['fields']} no-print`}>
        <PickField label={words.filter} value={whose} onChange={({ target }) => setWhose(target.value)}>
          <option value="">{words.everybody}</option>
          {mentees.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </PickField>
      </div>
      <HeadedTable className="stacked brief" heads={[words.mentee, words.exercise, words.state, words.waitsOn]}>
        {shown.map((line) => (
          <Line key={line.one.id} line={line} name={nameOf(line)} />
        ))}
      </HeadedTable>
      <p className="actions">
        {chosen.length > shown.length && (
          <button type="button" className="plain-button" onClick={() => setIsAll(true)}>
            {words.all(chosen.length)}
          </button>
        )}
        <button type="button" className="button quiet small" onClick={() => csv()}>
          {words.csv}
        </button>
      </p>
    </section>
  );
}

function Line({ line, name }: { line: RosterLine; name: string }) {
  const { one, days, nudge, isTimedOut } = line;
  const { mentee, due } = one.assign.body;
  return (
    <tr>
      <th scope="row" className={styles['written']}>
        {mentee}
      </th>
      <td>
        <a href={`#case-${one.id}`}>{name}</a>
      </td>
      <td data-head={words.state}>
        {mentoring.standing[one.standing.state]}
        {due !== '' && one.standing.waitsOn === 'mentee' && <span className="soft">, {words.due(sayDay(due))}</span>}
      </td>
      <td data-head={words.waitsOn}>
        {waitsOn(line)}
        {one.standing.waitsOn !== null && <span className={styles['number']}>, {words.days(days)}</span>}
        {isTimedOut && <strong>, {words.timedOut}</strong>}
        {nudge !== null && (
          <span className="actions no-print">
            <CopyButton text={mentorDesk.nudge[nudge](mentee, name)} label={words.nudge} />
          </span>
        )}
      </td>
    </tr>
  );
}
