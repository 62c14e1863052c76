import type { Matter } from '#domain/decision/matter.ts';
import { $showing } from '#stores/example.ts';
import { onUse } from '#ui/onUse.tsx';
import { useHash } from '#ui/useHash.ts';
import { useSaved } from '#ui/useSaved.ts';
import { site } from '#words/en.ts';
import type { PartProps } from './content.ts';
import { type Part, Parts, readPart } from './Parts.tsx';
import { Question } from './Question.tsx';
import { ExampleBanner } from './ShowExample.tsx';

const faces = {
  alternatives: onUse(async () => (await import('./Alternatives.tsx')).Alternatives, site.onUse),
  criteria: onUse(async () => (await import('./Criteria.tsx')).Criteria, site.onUse),
  weights: onUse(async () => (await import('./Weights.tsx')).Weights, site.onUse),
  scores: onUse(async () => (await import('./Scores.tsx')).Scores, site.onUse),
  flags: onUse(async () => (await import('./RedFlags.tsx')).RedFlags, site.onUse),
  result: onUse(async () => (await import('./Result.tsx')).Result, site.onUse),
  argue: onUse(async () => (await import('./Argue.tsx')).Argue, site.onUse),
  journal: onUse(async () => (await import('./Journal.tsx')).Journal, site.onUse),
  script: onUse(async () => (await import('./ScriptDesk.tsx')).ScriptDesk, site.onUse),
};

/** Where a person goes on who comes without an address. */
const firstPart = ({ scores }: Matter): Part => (scores.length > 0 ? 'result' : 'alternatives');

/** One decision: its question, the way through its parts, and the part that is open. */
export function Desk({ onPick, ...props }: PartProps & { onPick: (id: string) => void }) {
  const { matter, record } = props;
  const { who } = useSaved($showing);
  const part = readPart(useHash()) ?? firstPart(matter);
  const Shown = faces[part];
  return (
    <div>
      <ExampleBanner />
      <Question record={record} matter={matter} onPick={onPick} />
      <Parts part={part} matter={matter} />
      <fieldset key={matter.decision.id} disabled={who === 'example' && part !== 'result' && part !== 'script'}>
        <Shown {...props} />
      </fieldset>
    </div>
  );
}
