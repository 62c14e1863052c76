import type { SkillId } from '#domain/framework/ids.ts';
import type { Framework } from '#domain/framework/target.ts';
import { $saveState } from '#stores/record.ts';
import { onUse } from '#ui/onUse.tsx';
import { useHash } from '#ui/useHash.ts';
import { useNow } from '#ui/useNow.ts';
import { useSaved } from '#ui/useSaved.ts';
import { recall as words, whileLoading } from '#words/en.ts';
import { localDay } from './days.ts';

const Parts = onUse(async () => (await import('./Parts.tsx')).Parts, whileLoading);

/** What recall needs of the content besides the cards, which are fetched. */
export type RecallContent = {
  framework: Framework;
  skills: readonly { id: SkillId; shortName: string }[];
  decks: readonly { id: string; name: string }[];
};

/** Recall: today's queue, what to learn, and the pace. The fragment says which is open, or what to add (`#learn=ID`, `#path=ID`). */
export function Recall({ content }: { content: RecallContent }) {
  const saving = useSaved($saveState);
  const hash = useHash();
  const now = useNow();
  if (now === null || saving.state === 'loading') return <p role="status">{words.loading}</p>;
  return <Parts content={content} now={now} today={localDay(now)} hash={hash} />;
}
