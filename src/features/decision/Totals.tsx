import { at } from '#domain/members.ts';
import { middle, totals, type Decision } from '#domain/decision/decision.ts';
import { findDominance, rank } from '#domain/decision/rank.ts';
import { decisionResult as words } from '#words/en.ts';
import { IntervalChart } from './charts.tsx';
import type { Naming } from './naming.ts';
import { Picture } from './Picture.tsx';

export type DecisionProps = { decision: Decision; nameBy: Naming };

/** Totals as ranges, best first, and how each comes about. */
export function Totals({ decision, nameBy }: DecisionProps) {
  const sums = totals(decision);
  const order = rank(sums.map(({ mid }) => mid));
  const rows = order.map((position, place) => ({
    id: at(decision.alternatives, position),
    name: nameBy(at(decision.alternatives, position)),
    ...at(sums, position),
    figure: words.points(at(sums, position).mid),
    leads: place === 0,
  }));
  return (
    <Picture
      title={words.totals.title}
      file="totals"
      legend={words.totals.legend}
      drawing={<IntervalChart label={words.totals.title} rows={rows} />}
      before={<Dominances decision={decision} nameBy={nameBy} />}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{words.alternative}</th>
              <th scope="col">{words.totals.low}</th>
              <th scope="col">{words.totals.mid}</th>
              <th scope="col">{words.totals.high}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, low, mid, high }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{words.points(low)}</td>
                <td>{words.points(mid)}</td>
                <td>{words.points(high)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
      why={<Sums decision={decision} nameBy={nameBy} />}
    />
  );
}

function Dominances({ decision, nameBy }: DecisionProps) {
  return findDominance(decision).map(({ better, worse, holds }) => (
    <p key={`${better} ${worse}`} className="note">
      {words.totals[holds === 'at-mid-scores' ? 'dominates' : 'dominatesAlways'](nameBy(better), nameBy(worse))}
    </p>
  ));
}

/** Every product of weight and score that a total is the sum of. */
function Sums({ decision, nameBy }: DecisionProps) {
  const { alternatives, criteria, weights, scores } = decision;
  return (
    <>
      <p>{words.totals.formula}</p>
      <section className="scroll" tabIndex={0} aria-label={words.totals.formula}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.criterion}</th>
              {alternatives.map((id) => (
                <th key={id} scope="col">
                  {nameBy(id)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {criteria.map((id, column) => (
              <tr key={id}>
                <th scope="row">{nameBy(id)}</th>
                {alternatives.map((alternative, row) => (
                  <td key={alternative}>
                    {words.totals.part(at(weights, column), middle(at(at(scores, row), column)))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
