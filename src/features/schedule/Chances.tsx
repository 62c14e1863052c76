import type { WorkedSchedule } from '#domain/artifacts/worked-schedule.ts';
import type { SimulationResult } from '#domain/schedule/simulation.ts';
import { schedule as all } from '#words/en.ts';
import { Histogram } from './Histogram.tsx';
import { Picture } from './Picture.tsx';
import styles from './Schedule.module.css';
import { endDay, longDay } from './show-dates.ts';
import { useDraws } from './useDraws.ts';

const words = all.chances;
const plan = { draws: 10_000, seed: 1 };

type Props = { worked: WorkedSchedule; planned: number; committed: { day: string; offset: number } | null };

/** P50 and P80 of the network, how they come about, and which activities are critical how often. */
export function Chances({ worked, planned, committed }: Props) {
  const news = useDraws(worked.network, plan);
  const isUncertain = worked.network.some(({ estimate }) => estimate !== undefined);
  return (
    <section className="section stack" aria-labelledby="chances">
      <h2 id="chances">{words.title}</h2>
      {!isUncertain ? (
        <p>{words.none}</p>
      ) : news.state === 'done' ? (
        <Result {...{ worked, planned, committed }} result={news.result} />
      ) : (
        <p role="status">{news.state === 'failed' ? words.failed : words.running(news.done, news.total)}</p>
      )}
    </section>
  );
}

const shareBy = (ends: Float64Array, offset: number): number =>
  ends.filter((end) => end <= offset + 1e-9).length / ends.length;

/** What ends during a day is kept by the end of it, where there are days. */
const wholeDay = ({ calendar }: WorkedSchedule, offset: number): number =>
  calendar ? Math.ceil(offset - 1e-6) : offset;

function Result({ worked, planned, committed, result }: Props & { result: SimulationResult }) {
  const [p50, p80] = [endDay(worked, result.p50), endDay(worked, result.p80)];
  return (
    <>
      <p className={styles['answer']}>{words.says(p50, p80)}</p>
      <p>
        {words.planned(endDay(worked, planned), shareBy(result.ends, wholeDay(worked, planned)))}{' '}
        {committed && words.committed(longDay(committed.day), shareBy(result.ends, committed.offset))}{' '}
        {result.mean > planned + 0.05 && words.merge}
      </p>
      <Picture name={words.title} file="chances" legend={words.legend}>
        <Histogram
          ends={result.ends}
          rings={[
            { offset: result.p50, name: words.p50 },
            { offset: result.p80, name: words.p80 },
          ]}
          tick={committed?.offset ?? null}
          nameOf={(offset) => endDay(worked, offset)}
          label={words.label(p50, p80)}
        />
      </Picture>
      <Index worked={worked} result={result} />
      <details className="note">
        <summary>{words.why}</summary>
        <p>{words.method(plan.draws, plan.seed)}</p>
        <p>{words.assumes}</p>
      </details>
    </>
  );
}

/** The activities that are critical in some of the draws, most often first. */
function Index({ worked, result }: { worked: WorkedSchedule; result: SimulationResult }) {
  const named = worked.network
    .map(({ id, name = '' }) => ({ id, name, share: result.criticality.get(id) ?? 0 }))
    .filter(({ share }) => share >= 0.01)
    .toSorted((one, other) => other.share - one.share);
  return (
    <details>
      <summary>{words.index}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{all.table.columns.id}</th>
            <th scope="col">{all.table.columns.name}</th>
            <th scope="col">{words.share}</th>
          </tr>
        </thead>
        <tbody>
          {named.map(({ id, name, share }) => (
            <tr key={id}>
              <td>{id}</td>
              <td>{name}</td>
              <td>{Math.round(share * 100)}%</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
