import type { AssessedSkill, Readiness } from '#domain/scorecard/assess.ts';
import { result as words } from '#words/en.ts';
import { skillOf, type ScorecardContent } from './content.ts';

/** The figures behind the chart, for eyes and screen readers alike. */
export function SkillTable({ content, readiness }: { content: ScorecardContent; readiness: Readiness }) {
  return (
    <details>
      <summary>{words.tableTitle}</summary>
      <section className="scroll" tabIndex={0} aria-label={words.tableTitle}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.skill}</th>
              <th scope="col">{words.supported}</th>
              <th scope="col">{words.claimed}</th>
              <th scope="col">{words.bar}</th>
              <th scope="col">{words.weight}</th>
              <th scope="col">{words.kind}</th>
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
        {skill.ratingLow && <p className="note soft">{words.low}</p>}
      </th>
      <td>{skill.supported ?? words.unknown}</td>
      <td>{skill.claimed ?? words.unknown}</td>
      <td>
        {skill.target}
        {skill.floor !== null && <span className="note soft"> {words.floorOf(skill.floor)}</span>}
      </td>
      <td>{words.percent(skill.weight)}</td>
      <td>{skill.gapKind === null ? words.noGap : words.gapKinds[skill.gapKind]}</td>
    </tr>
  );
}
