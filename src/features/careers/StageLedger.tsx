import { isEmptyRecord } from '#domain/record/core.ts';
import { $shown } from '#stores/example.ts';
import { $saveState } from '#stores/record.ts';
import { onUse } from '#ui/onUse.tsx';
import { useNow } from '#ui/useNow.ts';
import { useSaved } from '#ui/useSaved.ts';
import { stageLedger as words, whileLoading } from '#words/en.ts';
import type { StageContent } from './content.ts';

const Overlay = onUse(async () => (await import('./Overlay.tsx')).Overlay, whileLoading);

/** The person’s own ledger over the stages of a career; it reads the record and writes nothing. */
export function StageLedger({ content }: { content: StageContent }) {
  const record = useSaved($shown);
  const saving = useSaved($saveState);
  const now = useNow();
  if (now === null || saving.state === 'loading') return <p role="status">{words.loading}</p>;
  if (saving.state === 'rescue' && isEmptyRecord(record))
    return (
      <p role="alert">
        {words.rescue} <a href="/my-path/">{words.rescueLink}</a>
      </p>
    );
  return <Overlay content={content} record={record} now={now} />;
}
