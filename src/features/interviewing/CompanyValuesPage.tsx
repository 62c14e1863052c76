import type { SkillId } from '#domain/framework/ids.ts';
import { $record, $saveState } from '#stores/record.ts';
import { onUse } from '#ui/onUse.tsx';
import { useHash } from '#ui/useHash.ts';
import { useNow } from '#ui/useNow.ts';
import { useSaved } from '#ui/useSaved.ts';
import { View } from '#ui/View.tsx';
import { companyValues as words, whileLoading } from '#words/en.ts';
import type { NamedCategory } from './Debriefs.tsx';

const ValuesList = onUse(async () => (await import('./ValuesList.tsx')).ValuesList, whileLoading);
const ValuesWork = onUse(async () => (await import('./ValuesWork.tsx')).ValuesWork, whileLoading);

/** Names of what principles are matched by. */
export type Names = { skills: readonly { id: SkillId; shortName: string }[]; categories: readonly NamedCategory[] };

/** Principles of companies: all lists, or the one that is open (`#values=ID`). */
export function CompanyValuesPage(names: Names) {
  const record = useSaved($record);
  const saving = useSaved($saveState);
  const now = useNow();
  const hash = useHash();
  if (now === null || saving.state === 'loading') return <p role="status">{words.loading}</p>;
  const open = record.companyValues.find(({ id }) => hash === `#values=${id}`);
  return (
    <View place={open?.id ?? ''}>
      {open ? <ValuesWork key={open.id} values={open} record={record} names={names} /> : <ValuesList record={record} />}
    </View>
  );
}
