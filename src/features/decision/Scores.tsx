import { useMemo } from 'react';
import { latestLock, lockedWeights, scoreOf, type Matter } from '#domain/decision/matter.ts';
import { suggestScore, type Suggestion } from '#domain/decision/suggest.ts';
import type { Criterion } from '#domain/library/role.ts';
import type { WeighedCriterion } from '#domain/record/decision.ts';
import { assess, type AssessedSkill } from '#domain/scorecard/assess.ts';
import { decision as frame, decisionInputs as words } from '#words/en.ts';
import { Acceptable } from './Acceptable.tsx';
import { AnchorList } from './Anchors.tsx';
import { nameOf, tpm, type PartProps } from './content.ts';
import { ScoreRow } from './ScoreRow.tsx';
import styles from './Scores.module.css';

/** The table that is the input: every criterion with its weight and anchors, every alternative with its range. */
export function Scores({ content, matter, record, now }: PartProps) {
  const standings = useMemo(() => assess(record, content.framework, now).skills, [record, content.framework, now]);
  const weights = lockedWeights(matter);
  const isReady = latestLock(matter) !== null && weights !== null;
  return (
    <section className="stack" aria-labelledby="scores-title">
      <h2 id="scores-title">{words.scores.title}</h2>
      {!isReady && (
        <p>
          {words.scores.lockFirst} <a href="#weights">{words.scores.toWeights}</a>
        </p>
      )}
      {isReady && (
        <>
          <p className="lead">{words.scores.lead}</p>
          <table className={styles['scores']}>
            <thead>
              <tr>
                <th scope="col">{words.scores.alternative}</th>
                <th scope="col">{words.scores.low}</th>
                <th scope="col">{words.scores.high}</th>
                <th scope="col">{words.scores.range}</th>
              </tr>
            </thead>
            {matter.criteria.map((criterion, place) => (
              <CriterionBody
                key={criterion.id}
                criterion={criterion}
                weight={weights[place] ?? 0}
                known={content.criteria.find(({ id }) => id === criterion.library)}
                matter={matter}
                standings={standings}
                props={{ content, matter, record, now }}
              />
            ))}
          </table>
          <Acceptable decision={matter.decision} />
          <p className="actions">
            <a className="button" href="#flags">
              {words.scores.next}
            </a>
          </p>
        </>
      )}
    </section>
  );
}

type BodyProps = {
  criterion: WeighedCriterion;
  weight: number;
  known: Criterion | undefined;
  matter: Matter;
  standings: readonly AssessedSkill[];
  props: PartProps;
};

function CriterionBody({ criterion, weight, known, matter, standings, props }: BodyProps) {
  const suggestFor = (role: string): Suggestion | null =>
    role === tpm && known?.aboutSelf ? suggestScore(known.skills, standings) : null;
  return (
    <tbody>
      <tr className={styles['head']}>
        <th scope="rowgroup" colSpan={4}>
          <strong>{nameOf(criterion, frame.unnamed)}</strong>{' '}
          <span className="note soft">{weight > 0 ? words.scores.weighs(weight) : words.scores.noWeight}</span>
          <AnchorList {...criterion} />
          {known && (
            <p className="note soft">
              <strong>{words.scores.findOut}:</strong> {known.findOut}
            </p>
          )}
        </th>
      </tr>
      {matter.alternatives.map((alternative) => (
        <ScoreRow
          key={alternative.id}
          alternative={alternative}
          criterion={criterion}
          saved={scoreOf(matter, alternative.id, criterion.id)}
          suggestion={suggestFor(alternative.role)}
          evidence={props.record.evidence}
          skills={props.content.skills}
        />
      ))}
    </tbody>
  );
}
