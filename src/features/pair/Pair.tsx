import type { SkillId } from '#domain/framework/ids.ts';
import type { Framework } from '#domain/framework/target.ts';
import { $record, $saveState } from '#stores/record.ts';
import { onUse } from '#ui/onUse.tsx';
import { useHash } from '#ui/useHash.ts';
import { useNow } from '#ui/useNow.ts';
import { useSaved } from '#ui/useSaved.ts';
import { View } from '#ui/View.tsx';
import { pair as words, whileLoading } from '#words/en.ts';

const PairHome = onUse(async () => (await import('./PairHome.tsx')).PairHome, whileLoading);
const Interviewer = onUse(async () => (await import('./Interviewer.tsx')).Interviewer, whileLoading);
const Candidate = onUse(async () => (await import('./Candidate.tsx')).Candidate, whileLoading);
const Arrived = onUse(async () => (await import('./Arrived.tsx')).Arrived, whileLoading);

/** What picking questions needs of the content besides the questions, which are fetched. */
export type PairContent = {
  framework: Framework;
  skills: readonly { id: SkillId; shortName: string }[];
  categories: readonly { id: string; name: string }[];
};

/** Practice of two people: `#interview=ID` is the interviewer’s view, `#candidate=ID` the candidate’s, `#p1.` what came by link. */
export function Pair({ content }: { content: PairContent }) {
  const saving = useSaved($saveState);
  const now = useNow();
  const hash = useHash();
  if (now === null || saving.state === 'loading') return <p role="status">{words.loading}</p>;
  return (
    <View place={/^#(?:p\d+\.|interview=|candidate=)/u.test(hash) ? hash : ''}>
      <Open hash={hash} content={content} now={now} />
    </View>
  );
}

function Open({ hash, content, now }: { hash: string; content: PairContent; now: string }) {
  const record = useSaved($record);
  if (/^#p\d+\./u.test(hash)) return <Arrived key={hash} fragment={hash} record={record} />;
  const [kind, id] = hash.slice(1).split('=');
  const pair = record.pairs.find((one) => one.id === id);
  if (pair && kind === 'interview') return <Interviewer key={pair.id} pair={pair} record={record} />;
  if (pair && kind === 'candidate') return <Candidate key={pair.id} pair={pair} record={record} />;
  return <PairHome content={content} record={record} now={now} />;
}
