import { useMemo } from 'react';
import type { PersonRecord } from '#domain/record/core.ts';
import { assess } from '#domain/scorecard/assess.ts';
import { viewStages } from '#domain/scorecard/stages.ts';
import { $showing, removeExample } from '#stores/example.ts';
import { lookAtExample } from '#stores/worked-example.ts';
import { ExampleBanner } from '#ui/ExampleBanner.tsx';
import { Offer } from '#ui/Offer.tsx';
import { useSaved } from '#ui/useSaved.ts';
import { example, stageLedger as words } from '#words/en.ts';
import type { StageContent } from './content.ts';
import { MissingFor } from './MissingFor.tsx';
import { StageTable } from './StageTable.tsx';

type Props = { content: StageContent; record: PersonRecord; now: string };

/** Every skill against the bars of four stages, and below what is missing for each stage that is not reached. */
export function Overlay({ content, record, now }: Props) {
  const { framework } = content;
  const { who } = useSaved($showing);
  const readiness = useMemo(() => assess(record, framework, now), [record, framework, now]);
  const views = useMemo(() => viewStages(framework, readiness), [framework, readiness]);
  if (readiness.verdict.state === 'not-rated') return <Empty />;
  const stages = content.stages.flatMap((stage) => {
    const view = views.find(({ level }) => level === stage.level);
    return view ? [{ stage, view }] : [];
  });
  const nearest = stages.find(({ view }) => !view.reached);
  return (
    <div className="stack">
      {who === 'example' && <ExampleBanner text={example.is} leave={example.leave} onLeave={removeExample} />}
      <p className="note soft">
        {words.bars(framework.focuses[readiness.target.focus].name)} <a href="/scorecard/#aim">{words.changeBars}</a>
      </p>
      <StageTable content={content} stages={stages} explanations={readiness.explanations} />
      {stages.map(({ stage, view }) => (
        <MissingFor
          key={stage.id}
          content={content}
          stage={stage}
          view={view}
          explanations={readiness.explanations}
          isOpen={stage === nearest?.stage}
        />
      ))}
    </div>
  );
}

function Empty() {
  return (
    <div className="sheet stack">
      <h3>{words.emptyTitle}</h3>
      <p>{words.empty}</p>
      <div className="actions">
        <a className="button" href="/scorecard/#rate">
          {words.rate}
        </a>
        <Offer text={example.look} failed={example.failed} onTake={lookAtExample} />
      </div>
    </div>
  );
}
