import type { Readiness } from '#domain/scorecard/assess.ts';
import type { StageView } from '#domain/scorecard/stages.ts';
import type { SkillStanding } from '#domain/scorecard/standing.ts';
import { verdictRules } from '#domain/scorecard/verdict.ts';
import { stageLedger as words } from '#words/en.ts';
import type { StageContent } from './content.ts';
import { Node } from './Node.tsx';
import styles from './StageLedger.module.css';
import { WhyLevel } from './WhyLevel.tsx';

type Props = {
  content: StageContent;
  stage: StageContent['stages'][number];
  view: StageView;
  explanations: Readiness['explanations'];
  isOpen: boolean;
};

/** The skills below the bars of one stage, the one that matters most first, each with its number explained. */
export function MissingFor({ content, stage, view, explanations, isOpen }: Props) {
  return (
    <details className={styles['stage']} open={isOpen}>
      <summary>
        <strong>{words.stageTitle(stage.name)}</strong>{' '}
        <span className="note soft">
          {view.reached ? words.reached : words.notReached} ·{' '}
          {words.stageLine(view.met.length, view.standings.length, view.floors.length)}
        </span>
      </summary>
      <p className="note">
        {words.rule}: {verdictRules.ready}{' '}
        <a href={`/levels/#${stage.level}`}>{content.framework.levels[stage.level].name}</a> ·{' '}
        <a href={`#${stage.id}`}>{words.toStage}</a>
      </p>
      {view.gaps.length === 0 && <p>{words.nothingMissing}</p>}
      <ol className={styles['gaps']}>
        {view.gaps.map((gap) => (
          <Gap key={gap.id} gap={gap} content={content} explanation={explanations[gap.id]} />
        ))}
      </ol>
    </details>
  );
}

type GapProps = {
  gap: SkillStanding;
  content: StageContent;
  explanation: Readiness['explanations'][keyof Readiness['explanations']];
};

function Gap({ gap, content, explanation }: GapProps) {
  const { id, gapKind, supported, claimed, target, floor } = gap;
  if (gapKind === null) return null;
  const name = content.skills.find((skill) => skill.id === id)?.name ?? id;
  const isLearned = gapKind === 'skill';
  return (
    <li>
      <p>
        <Node kind={gapKind} /> {name}: {words.gapKinds[gapKind]}{' '}
        <span className="note soft">{words.against(supported, target, claimed)}</span>{' '}
        <a
          href={isLearned ? `/skills/${id}/` : `/scorecard/#rate-${id}`}
          aria-label={`${words.open[gapKind]}: ${name}`}
        >
          {words.open[gapKind]}
        </a>
      </p>
      <details>
        <summary className="note">{words.why}</summary>
        <WhyLevel explanation={explanation} bar={target} floor={floor} />
      </details>
    </li>
  );
}
