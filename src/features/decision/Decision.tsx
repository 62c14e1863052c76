import { lazy, Suspense, useEffect, useState } from 'react';
import { gather, type Matter } from '#domain/decision/matter.ts';
import type { PersonRecord } from '#domain/record/schema.ts';
import { $showing, $shown } from '#stores/example.ts';
import { $saveState } from '#stores/record.ts';
import { useSaved } from '#ui/useSaved.ts';
import { decision as words } from '#words/en.ts';
import type { DecisionContent } from './content.ts';
import { type Part, Parts, readPart } from './Parts.tsx';
import { Question } from './Question.tsx';
import { ExampleBanner } from './ShowExample.tsx';
import { Start } from './Start.tsx';

const faces = {
  alternatives: lazy(() => import('./Alternatives.tsx').then(({ Alternatives }) => ({ default: Alternatives }))),
  criteria: lazy(() => import('./Criteria.tsx').then(({ Criteria }) => ({ default: Criteria }))),
  weights: lazy(() => import('./Weights.tsx').then(({ Weights }) => ({ default: Weights }))),
  scores: lazy(() => import('./Scores.tsx').then(({ Scores }) => ({ default: Scores }))),
  flags: lazy(() => import('./RedFlags.tsx').then(({ RedFlags }) => ({ default: RedFlags }))),
  result: lazy(() => import('./Result.tsx').then(({ Result }) => ({ default: Result }))),
  argue: lazy(() => import('./Argue.tsx').then(({ Argue }) => ({ default: Argue }))),
  journal: lazy(() => import('./Journal.tsx').then(({ Journal }) => ({ default: Journal }))),
  script: lazy(() => import('./ScriptDesk.tsx').then(({ ScriptDesk }) => ({ default: ScriptDesk }))),
};

/** Parts that only show, so that their controls work on an example too. */
const onlyShows: readonly Part[] = ['result'];

/** Where a person goes on who comes without an address. */
const firstPart = ({ scores }: Matter): Part => (scores.length > 0 ? 'result' : 'alternatives');

/** The decision matrix: alternatives, criteria, locked weights, scores, and what the result hangs on. */
export function Decision({ content }: { content: DecisionContent }) {
  const record = useSaved($shown);
  const saving = useSaved($saveState);
  const [now, setNow] = useState<string | null>(null);
  const [part, setPart] = useState<Part | null>(null);
  const [wanted, setWanted] = useState<string | null>(null);

  // The clock belongs to the browser: the page was built at another time.
  useEffect(() => {
    setNow(new Date().toISOString());
    const follow = () => setPart(readPart(location.hash));
    addEventListener('hashchange', follow);
    follow();
    return () => removeEventListener('hashchange', follow);
  }, []);

  if (now === null || saving.state === 'loading') return <p role="status">{words.loading}</p>;
  const matter = pick(record, wanted);
  if (matter === null || wanted === '')
    return <Start record={record} canReturn={matter !== null} onReturn={() => setWanted(null)} onStart={setWanted} />;
  const shown = part ?? firstPart(matter);
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
    <Suspense fallback={<p role="status">{words.loading}</p>}>
      <fieldset disabled={who === 'example' && !onlyShows.includes(part)}>
        <Shown {...props} />
      </fieldset>
    </Suspense>
  );
}
