import type { Category } from '#domain/interview/served.ts';
import { $shown } from '#stores/example.ts';
import { $saveState } from '#stores/record.ts';
import { localDay } from '#ui/dates.ts';
import { onUse } from '#ui/onUse.tsx';
import { useHash } from '#ui/useHash.ts';
import { useNow } from '#ui/useNow.ts';
import { useSaved } from '#ui/useSaved.ts';
import { View } from '#ui/View.tsx';
import { debrief as words, whileLoading } from '#words/en.ts';
import { ShowExample } from './ShowExample.tsx';

const Debriefing = onUse(async () => (await import('./Debriefing.tsx')).Debriefing, whileLoading);
const DebriefList = onUse(async () => (await import('./DebriefList.tsx')).DebriefList, whileLoading);

/** A category of the bank by name. */
export type NamedCategory = { id: Category; name: string };

/** Debriefs of real interviews: the one that is open (`#debrief=ID`), or all of them with what was asked. */
export function Debriefs({ categories }: { categories: readonly NamedCategory[] }) {
  const record = useSaved($shown);
  const saving = useSaved($saveState);
  const now = useNow();
  const hash = useHash();
  if (now === null || saving.state === 'loading') return <p role="status">{words.loading}</p>;
  const open = record.debriefs.find(({ id }) => hash === `#debrief=${id}`);
  return (
    <View place={open?.id ?? ''} className="stack">
      <ShowExample isOffered={record.debriefs.length === 0} />
      {open ? (
        <Debriefing key={open.id} debrief={open} record={record} today={localDay(now)} categories={categories} />
      ) : (
        <DebriefList record={record} />
      )}
    </View>
  );
}
