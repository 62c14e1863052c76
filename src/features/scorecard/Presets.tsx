import type { Readiness } from '#domain/scorecard/assess.ts';
import { result as words, scorecard } from '#words/en.ts';
import { skillOf, type ScorecardContent } from './content.ts';

/** The result under each set of weights. */
export function Presets({ content, readiness }: { content: ScorecardContent; readiness: Readiness }) {
  return (
    <div>
      <h3 id="presets">{words.presets}</h3>
      <p className="soft note">{words.presetsLead}</p>
      <section className="scroll" tabIndex={0} aria-labelledby="presets">
        <table>
          <thead>
            <tr>
              <th scope="col">{scorecard.aim.preset}</th>
              <th scope="col">{words.overall}</th>
              <th scope="col">{words.biggest}</th>
            </tr>
          </thead>
          <tbody>
            {readiness.presets.map((view) => (
              <tr key={view.preset}>
                <th scope="row">{content.framework.weights[view.preset].name}</th>
                <td>{words.sum(view.overall, view.open)}</td>
                <td>
                  {view.gapOrder
                    .slice(0, 3)
                    .map((id) => skillOf(content, id).shortName)
                    .join(', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
