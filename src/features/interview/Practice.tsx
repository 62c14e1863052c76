import type { SkillId } from '#domain/framework/ids.ts';
import type { Framework } from '#domain/framework/target.ts';
import { $record, $saveState } from '#stores/record.ts';
import { onUse } from '#ui/onUse.tsx';
import { useHash } from '#ui/useHash.ts';
import { useNow } from '#ui/useNow.ts';
import { useSaved } from '#ui/useSaved.ts';
import { View } from '#ui/View.tsx';
import { practicePage as words, whileLoading } from '#words/en.ts';

const Hub = onUse(async () => (await import('./Hub.tsx')).Hub, whileLoading);
const Try = onUse(async () => (await import('./Try.tsx')).Try, whileLoading);
const Round = onUse(async () => (await import('./Round.tsx')).Round, whileLoading);

/** What practice needs of the content besides the questions, which are fetched. */
export type PracticeContent = {
  framework: Framework;
  skills: readonly { id: SkillId; shortName: string }[];
  categories: readonly { id: string; name: string }[];
};

/** Interview practice; the fragment says what is open: `#try=ID` a try, `#round=ID` a round, `#q=ID` a question to begin. */
export function Practice({ content }: { content: PracticeContent }) {
  const saving = useSaved($saveState);
  const hash = useHash();
  const now = useNow();
  if (now === null || saving.state === 'loading') return <p role="status">{words.loading}</p>;
  const [kind, id = ''] = hash.slice(1).split('=');
  const isOpen = kind === 'try' || kind === 'round';
  return (
    <View place={isOpen ? hash : ''}>
      <Open kind={kind} id={id} content={content} now={now} />
    </View>
  );
}

type OpenProps = { kind: string | undefined; id: string; content: PracticeContent; now: string };

function Open({ kind, id, content, now }: OpenProps) {
  const record = useSaved($record);
  if (kind === 'try') return <Try key={id} attempt={record.attempts.find((each) => each.id === id) ?? null} />;
  if (kind === 'round') return <Round key={id} session={record.sessions.find((each) => each.id === id) ?? null} />;
  return <Hub content={content} now={now} asked={kind === 'q' ? id : null} />;
}
