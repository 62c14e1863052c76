import { useState } from 'react';
import { gather, type Matter } from '#domain/decision/matter.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import { $shown } from '#stores/example.ts';
import { $saveState } from '#stores/record.ts';
import { onUse } from '#ui/onUse.tsx';
import { useNow } from '#ui/useNow.ts';
import { useSaved } from '#ui/useSaved.ts';
import { decision as words, whileLoading } from '#words/en.ts';
import type { DecisionContent } from './content.ts';

const Start = onUse(async () => (await import('./Start.tsx')).Start, whileLoading);
const Desk = onUse(async () => (await import('./Desk.tsx')).Desk, whileLoading);

/** The decision matrix: alternatives, criteria, locked weights, scores, and what the result hangs on. */
export function Decision({ content }: { content: DecisionContent }) {
  const record = useSaved($shown);
  const saving = useSaved($saveState);
  const now = useNow();
  const [wanted, setWanted] = useState<string | null>(null);

  if (now === null || saving.state === 'loading') return <p role="status">{words.loading}</p>;
  const matter = pick(record, wanted);
  if (matter === null || wanted === '')
    return <Start record={record} canReturn={matter !== null} onReturn={() => setWanted(null)} onStart={setWanted} />;
  return <Desk content={content} matter={matter} record={record} now={now} onPick={setWanted} />;
}

/** The decision that the person picked, or the one opened last. */
function pick(record: PersonRecord, wanted: string | null): Matter | null {
  const last = record.decisions.at(-1);
  return (wanted ? gather(record, wanted) : null) ?? (last ? gather(record, last.id) : null);
}
