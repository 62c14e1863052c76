import { at } from '#domain/members.ts';
import { findWinner } from '#domain/decision/rank.ts';
import { drawTornado } from '#domain/decision/tornado.ts';
import { decisionResult as words } from '#words/en.ts';
import { TornadoChart } from './charts.tsx';
import { Picture } from './Picture.tsx';
import type { DecisionProps } from './Totals.tsx';

/** What the score ranges on each criterion alone do to the winner's lead. */
export function Tornado({ decision, nameBy }: DecisionProps) {
  const bars = drawTornado(decision);
  const winner = nameBy(at(decision.alternatives, findWinner(decision)));
  const { tornado } = words;
  return (
    <Picture
      title={tornado.title}
      file="tornado"
      legend={tornado.legend(winner)}
      drawing={
        <TornadoChart
          label={tornado.title}
          rows={bars.map(({ criterion, low, high }) => ({
            id: criterion,
            name: nameBy(criterion),
            low,
            high,
            figure: `${words.points(low)} … ${words.points(high)}`,
          }))}
        />
      }
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{words.criterion}</th>
              <th scope="col">{words.totals.low}</th>
              <th scope="col">{words.totals.high}</th>
              <th scope="col">{tornado.changes}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ criterion, low, high, flips }) => (
              <tr key={criterion}>
                <th scope="row">{nameBy(criterion)}</th>
                <td>{words.points(low)}</td>
                <td>{words.points(high)}</td>
                <td>{flips ? tornado.flips : tornado.holds}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
      why={<p>{tornado.formula}</p>}
    />
  );
}
