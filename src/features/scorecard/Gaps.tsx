import type { AssessedSkill, Readiness } from '#domain/scorecard/assess.ts';
import { evidence, result as words, scorecard } from '#words/en.ts';
import { skillOf, type ScorecardContent } from './content.ts';
import { CarryLine } from './EvidenceRow.tsx';
import styles from './Gaps.module.css';

/** The gaps in the order in which they matter; each opens to the rule, what it looked at, and what would change it. */
export function Gaps({ content, readiness }: { content: ScorecardContent; readiness: Readiness }) {
  const gaps = readiness.gaps.filter(({ gapKind }) => gapKind !== 'unrated');
  return (
    <div>
      <h3>{words.gaps}</h3>
      {gaps.length === 0 && <p>{readiness.unrated.length > 0 ? words.noGapsRated : words.noGaps}</p>}
      <ol className={styles['gaps']}>
        {gaps.map((gap) => (
          <Gap key={gap.id} gap={gap} content={content} readiness={readiness} />
        ))}
      </ol>
    </div>
  );
}

function Gap({ gap, content, readiness }: { gap: AssessedSkill; content: ScorecardContent; readiness: Readiness }) {
  const explanation = readiness.explanations[gap.id];
  const improvement = readiness.improvements.find(({ id }) => id === gap.id);
  return (
    <li>
      <p>
        <a href={`#rate-${gap.id}`}>{skillOf(content, gap.id).name}</a>{' '}
        <strong>{gap.gapKind && words.gapKinds[gap.gapKind]}</strong>{' '}
        <span className="soft note">{words.strengthLine(gap.supported ?? 0, gap.target)}</span>
      </p>
      <details>
        <summary className="note">{words.why}</summary>
        <div className={styles['why']}>
          <p className="note">{words.gapLine(gap.weight, gap.target - (gap.supported ?? 0), gap.gap)}</p>
          <ul>
            {explanation.carries.map((carry) => (
              <li key={carry.id} className="note">
                {carry.title}: <CarryLine carry={carry} />
              </li>
            ))}
          </ul>
          {explanation.carries.length === 0 && <p className="note soft">{scorecard.rate.noEvidence}</p>}
          {improvement && improvement.lifts.length > 0 && (
            <>
              <p className="note">
                <strong>{words.whatMoves}</strong>
              </p>
              <ul>
                {improvement.lifts.slice(0, 3).map((lift) => (
                  <li key={`${lift.id ?? ''} ${lift.by}`} className="note">
                    {evidence.lifts[lift.by]}: {evidence.carries(lift.to)}, {words.adds(lift.adds)}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      </details>
    </li>
  );
}
