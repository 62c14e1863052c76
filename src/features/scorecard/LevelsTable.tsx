import type { Readiness } from '#domain/scorecard/assess.ts';
import { result as words } from '#words/en.ts';
import { skillOf, type ScorecardContent } from './content.ts';

/** All four levels at once, with the nearest realistic one named. */
export function LevelsTable({ content, readiness }: { content: ScorecardContent; readiness: Readiness }) {
  const { levels, nearest, unrated } = readiness;
  return (
    <div>
      <h3>{words.levels}</h3>
      <section className="scroll" tabIndex={0} aria-label={words.levels}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.level}</th>
              <th scope="col">{words.overall}</th>
              <th scope="col">{words.floorsMissed}</th>
              <th scope="col">{words.biggest}</th>
            </tr>
          </thead>
          <tbody>
            {levels.map((view) => (
              <tr key={view.level}>
                <th scope="row">
                  {content.framework.levels[view.level].name}
                  <p className="note soft">
                    {view.open ? words.tooLittle : view.reached ? words.reached : words.notReached}
                    {!view.open && view.level === nearest.level && <strong> · {words.nearest}</strong>}
                  </p>
                </th>
                <td>{words.sum(view.overall, view.open)}</td>
                <td>
                  {view.missedFloors
                    .filter(({ id }) => !unrated.includes(id))
                    .map(({ id }) => skillOf(content, id).shortName)
                    .join(', ') || words.noFloors}
                </td>
                <td>{view.biggestGaps.map(({ id }) => skillOf(content, id).shortName).join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
