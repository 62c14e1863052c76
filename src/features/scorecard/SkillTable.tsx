import type { AssessedSkill, Readiness } from '#domain/scorecard/assess.ts';
import { scorecard as words } from '#words/en.ts';
import { skillOf, type ScorecardContent } from './content.ts';

/** The figures behind the chart, for eyes and screen readers alike. */
export function SkillTable({ content, readiness }: { content: ScorecardContent; readiness: Readiness }) {
  return (
    <details>
      <summary>{words.result.tableTitle}</summary>
      <section className="scroll" tabIndex={0} aria-label={words.result.tableTitle}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.result.skill}</th>
              <th scope="col">{words.result.supported}</th>
              <th scope="col">{words.result.claimed}</th>
              <th scope="col">{words.result.bar}</th>
              <th scope="col">{words.result.weight}</th>
              <th scope="col">{words.result.kind}</th>
            </tr>
          </thead>
          <tbody>
            {readiness.skills.map((skill) => (
              <Row key={skill.id} name={skillOf(content, skill.id).name} skill={skill} />
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

function Row({ name, skill }: { name: string; skill: AssessedSkill }) {
  return (
    <tr>
      <th scope="row">
        {name}
        {skill.ratingLow && <p className="note soft">{words.result.low}</p>}
      </th>
      <td>{skill.supported ?? words.result.unknown}</td>
      <td>{skill.claimed ?? words.result.unknown}</td>
      <td>
        {skill.target}
        {skill.floor !== null && <span className="note soft"> {words.result.floorOf(skill.floor)}</span>}
      </td>
      <td>{words.result.percent(skill.weight)}</td>
      <td>{skill.gapKind === null ? words.result.noGap : words.result.gapKinds[skill.gapKind]}</td>
    </tr>
  );
}
