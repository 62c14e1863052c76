import type { Readiness } from '#domain/scorecard/assess.ts';
import { standsOn, type StageView } from '#domain/scorecard/stages.ts';
import type { SkillStanding } from '#domain/scorecard/standing.ts';
import { stageLedger as words } from '#words/en.ts';
import type { StageContent } from './content.ts';
import { Node } from './Node.tsx';
import styles from './StageLedger.module.css';

type StageSeen = { stage: StageContent['stages'][number]; view: StageView };

type Props = {
  content: StageContent;
  stages: readonly StageSeen[];
  explanations: Readiness['explanations'];
};

/** A row a skill, a column a stage; a node says whether the skill reaches the bar there. */
export function StageTable({ content, stages, explanations }: Props) {
  return (
    <>
      <section className="scroll" tabIndex={0} aria-label={words.table}>
        <table className={`stacked ${styles['table']}`}>
          <thead>
            <tr>
              <th scope="col">{words.skill}</th>
              <th scope="col">{words.carries}</th>
              {stages.map(({ stage }) => (
                <th key={stage.id} scope="col">
                  <a href={`#${stage.id}`}>{stage.name}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {content.skills.map(({ id, shortName }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={`/scorecard/#rate-${id}`}>{shortName}</a>
                </th>
                <td className="note" data-head={words.carries}>
                  {carriedBy(explanations[id])}
                </td>
                {stages.map(({ stage, view }) => {
                  const standing = view.standings.find((one) => one.id === id);
                  return (
                    <td key={stage.id} data-head={stage.name}>
                      {standing && <Cell standing={standing} />}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {words.stage}
              </th>
              {stages.map(({ stage, view }) => (
                <td key={stage.id} data-head={stage.name}>
                  <strong>{view.reached ? words.reached : words.notReached}</strong>
                  <br />
                  <span className="note soft">{words.count(view.met.length, view.standings.length)}</span>
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </section>
      <p className="note soft">{words.legend}</p>
    </>
  );
}

function carriedBy(explanation: Readiness['explanations'][keyof Readiness['explanations']]): string {
  const rests = words.standsOn[standsOn(explanation)];
  return explanation.supported === null ? rests : words.level(explanation.supported, rests);
}

function Cell({ standing: { gapKind, target } }: { standing: SkillStanding }) {
  return (
    <span className={styles['cell']}>
      <Node kind={gapKind} />
      <span>
        {gapKind === null ? words.reaches : words.gaps[gapKind]} <span className="note soft">{words.bar(target)}</span>
      </span>
    </span>
  );
}
