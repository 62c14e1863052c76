import { at } from '#domain/members.ts';
import { middles } from '#domain/decision/decision.ts';
import { findDeltas } from '#domain/decision/deltas.ts';
import { findWinner } from '#domain/decision/rank.ts';
import { findOverallFlip } from '#domain/decision/smallest-change.ts';
import { findSingleFlip, findStability } from '#domain/decision/stability.ts';
import { decisionResult as words } from '#words/en.ts';
import { StretchChart } from './charts.tsx';
import { Picture } from './Picture.tsx';
import styles from './Result.module.css';
import type { DecisionProps } from './Totals.tsx';

/** How far each weight can move before another is first, and the smallest changes that do it. */
export function Stability({ decision, nameBy }: DecisionProps) {
  const rows = decision.criteria
    .map((id, position) => ({ id, now: at(decision.weights, position), interval: findStability(decision, position) }))
    .toSorted((a, b) => b.now - a.now);
  const winner = nameBy(at(decision.alternatives, findWinner(decision)));
  return (
    <Picture
      title={words.stability.title}
      file="weights"
      legend={words.stability.legend(winner)}
      before={<Flips decision={decision} nameBy={nameBy} />}
      drawing={
        <StretchChart
          label={words.stability.title}
          rows={rows.map((row) => ({
            ...row,
            name: nameBy(row.id),
            figure: `${words.whole(row.interval.low)} – ${words.whole(row.interval.high)}`,
          }))}
        />
      }
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{words.criterion}</th>
              <th scope="col">{words.stability.now}</th>
              <th scope="col">{words.stability.low}</th>
              <th scope="col">{words.stability.high}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, now, interval }) => (
              <tr key={id}>
                <th scope="row">{nameBy(id)}</th>
                <td>{words.percent(now)}</td>
                <td>{words.percent(interval.low)}</td>
                <td>{words.percent(interval.high)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
      why={
        <>
          <p>{words.stability.formula}</p>
          <Deltas decision={decision} nameBy={nameBy} />
        </>
      }
    />
  );
}

function Flips({ decision, nameBy }: DecisionProps) {
  const single = findSingleFlip(decision);
  const overall = findOverallFlip(decision);
  const { stability } = words;
  return (
    <ul className={styles['flips']}>
      <li>
        {single
          ? stability.single(nameBy(single.criterion), single.from, single.to, nameBy(single.winner))
          : stability.noSingle}
      </li>
      <li>
        {overall ? stability.l1(overall.distance / 2, nameBy(overall.winner)) : stability.noL1}{' '}
        {overall && (
          <span className="soft note no-print">
            {stability.newWeights}:{' '}
            {decision.criteria
              .map((id, place) => `${nameBy(id)} ${words.percent(at(overall.weights, place))}`)
              .join(', ')}
          </span>
        )}
      </li>
    </ul>
  );
}

function Deltas({ decision, nameBy }: DecisionProps) {
  const { stability } = words;
  const deltas = findDeltas(decision.weights, middles(decision));
  return (
    <>
      <p>
        <strong>{stability.deltas}.</strong> {stability.deltasLead}
      </p>
      <section className="scroll" tabIndex={0} aria-label={stability.deltas}>
        <table>
          <thead>
            <tr>
              <th scope="col">{stability.pair}</th>
              <th scope="col">{words.criterion}</th>
              <th scope="col">{stability.delta}</th>
              <th scope="col">{stability.relative}</th>
            </tr>
          </thead>
          <tbody>
            {deltas.map(({ pair: [a, b], criterion, delta, relative, feasible }) => (
              <tr key={`${a} ${b} ${criterion}`}>
                <td>{`${nameBy(at(decision.alternatives, a))} / ${nameBy(at(decision.alternatives, b))}`}</td>
                <td>{nameBy(at(decision.criteria, criterion))}</td>
                <td>{delta === null ? stability.same : words.points(delta)}</td>
                <td>
                  {delta !== null && !feasible && stability.infeasible}
                  {feasible && relative !== null && words.percent(relative)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
