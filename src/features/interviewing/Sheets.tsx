import { $shown } from '#stores/example.ts';
import { $saveState } from '#stores/record.ts';
import { onUse } from '#ui/onUse.tsx';
import { useHash } from '#ui/useHash.ts';
import { useNow } from '#ui/useNow.ts';
import { useSaved } from '#ui/useSaved.ts';
import { View } from '#ui/View.tsx';
import { interviewSheet as words, whileLoading } from '#words/en.ts';
import { ShowExample } from './ShowExample.tsx';

const SheetList = onUse(async () => (await import('./SheetList.tsx')).SheetList, whileLoading);
const SheetWork = onUse(async () => (await import('./SheetWork.tsx')).SheetWork, whileLoading);

/** Fifteen-minute sheets: all of them, or the one that is open (`#sheet=ID`). */
export function Sheets() {
  const record = useSaved($shown);
  const saving = useSaved($saveState);
  const now = useNow();
  const hash = useHash();
  if (now === null || saving.state === 'loading') return <p role="status">{words.loading}</p>;
  const open = record.interviewSheets.find(({ id }) => hash === `#sheet=${id}`);
  return (
    <View place={open?.id ?? ''} className="stack">
      <ShowExample isOffered={record.interviewSheets.length === 0} />
      {open ? <SheetWork key={open.id} sheet={open} record={record} /> : <SheetList record={record} />}
    </View>
  );
}
