import type { Matter } from '#domain/decision/matter.ts';
import { $showing } from '#stores/example.ts';
import { onUse } from '#ui/onUse.tsx';
import { useHash } from '#ui/useHash.ts';
import { useSaved } from '#ui/useSaved.ts';
import { whileLoading } from '#words/en.ts';
import type { PartProps } from './content.ts';
import { type Part, Parts, readPart } from './Parts.tsx';
import { Question } from './Question.tsx';
import { ExampleBanner } from './ShowExample.tsx';

const faces = {
  alternatives: onUse(async () => (await import('./Alternatives.tsx')).Alternatives, whileLoading),
  criteria: onUse(async () => (await import('./Criteria.tsx')).Criteria, whileLoading),
  weights: onUse(async () => (await import('./Weights.tsx')).Weights, whileLoading),
  scores: onUse(async () => (await import('./Scores.tsx')).Scores, whileLoading),
  flags: onUse(async () => (await import('./RedFlags.tsx')).RedFlags, whileLoading),
  result: onUse(async () => (await import('./Result.tsx')).Result, whileLoading),
  argue: onUse(async () => (await import('./Argue.tsx')).Argue, whileLoading),
  journal: onUse(async () => (await import('./Journal.tsx')).Journal, whileLoading),
  script: onUse(async () => (await import('./ScriptDesk.tsx')).ScriptDesk, whileLoading),
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
