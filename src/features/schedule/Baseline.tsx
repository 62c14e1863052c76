import { keepBaseline, slipsOf } from '#domain/artifacts/schedule-edits.ts';
import type { ScheduleDocument, WorkedSchedule } from '#domain/artifacts/worked-schedule.ts';
import { edit } from '#stores/schedule-desk.ts';
import { schedule as all } from '#words/en.ts';
import styles from './Schedule.module.css';
import { longDay } from './show-dates.ts';

const words = all.baseline;

/** What moved since the baseline, and a way to keep a new one. */
export function Baseline({ document, worked }: { document: ScheduleDocument; worked: WorkedSchedule }) {
  const slips = slipsOf(document, worked);
  const moved = slips.filter(({ days }) => days !== 0);
  return (
    <section className="section stack" aria-labelledby="baseline">
      <h2 id="baseline">{words.title}</h2>
      {!worked.calendar && <p>{words.noStart}</p>}
      {worked.calendar && slips.length === 0 && <p>{words.none}</p>}
      {slips.length > 0 && <p>{moved.length === 0 ? words.still : words.moves(moved.length, slips.length)}</p>}
      {moved.length > 0 && (
        <section className={`scroll ${styles['wide']}`} tabIndex={0} aria-label={all.scrolls(words.title)}>
          <table>
            <thead>
              <tr>
                {[words.activity, words.planned, words.now, words.moved].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {moved.map(({ id, name, planned, now, days }) => (
                <tr key={id}>
                  <th scope="row">{`${id} ${name}`.trim()}</th>
                  <td>{longDay(planned)}</td>
                  <td>{longDay(now)}</td>
                  <td>{days > 0 ? words.later(days) : words.earlier(days)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {worked.calendar && (
        <p className="no-print">
          <button type="button" className="button quiet" onClick={() => edit((before) => keepBaseline(before, worked))}>
            {slips.length === 0 ? words.keep : words.again}
          </button>
        </p>
      )}
    </section>
  );
}
