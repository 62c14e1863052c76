import { useState } from 'react';
import { gather, type Matter } from '#domain/decision/matter.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import { $showing, $shown } from '#stores/example.ts';
import { $saveState } from '#stores/record.ts';
import { onUse } from '#ui/onUse.tsx';
import { useHash } from '#ui/useHash.ts';
import { useNow } from '#ui/useNow.ts';
import { useSaved } from '#ui/useSaved.ts';
import { decision as words, site } from '#words/en.ts';
import type { DecisionContent } from './content.ts';
import { type Part, Parts, readPart } from './Parts.tsx';
import { Question } from './Question.tsx';
import { ExampleBanner } from './ShowExample.tsx';
import { Start } from './Start.tsx';

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

/** The decision matrix: alternatives, criteria, locked weights, scores, and what the result hangs on. */
export function Decision({ content }: { content: DecisionContent }) {
  const record = useSaved($shown);
  const saving = useSaved($saveState);
  const now = useNow();
  const hash = useHash();
  const [wanted, setWanted] = useState<string | null>(null);

  if (now === null || saving.state === 'loading') return <p role="status">{words.loading}</p>;
  const matter = pick(record, wanted);
  if (matter === null || wanted === '')
    return <Start record={record} canReturn={matter !== null} onReturn={() => setWanted(null)} onStart={setWanted} />;
  const shown = readPart(hash) ?? firstPart(matter);
  return (
    <div>
      <ExampleBanner />
      <Question record={record} matter={matter} onPick={setWanted} />
      <Parts part={shown} matter={matter} />
      <Face key={matter.decision.id} part={shown} content={content} matter={matter} record={record} now={now} />
    </div>
  );
}

/** The decision that the person picked, or the one opened last. */
function pick(record: PersonRecord, wanted: string | null): Matter | null {
  const last = record.decisions.at(-1);
  return (wanted ? gather(record, wanted) : null) ?? (last ? gather(record, last.id) : null);
}

type FaceProps = { part: Part; content: DecisionContent; matter: Matter; record: PersonRecord; now: string };

function Face({ part, ...props }: FaceProps) {
  const { who } = useSaved($showing);
  const Shown = faces[part];
  return (
    <fieldset disabled={who === 'example' && part !== 'result'}>
      <Shown {...props} />
    </fieldset>
  );
}
