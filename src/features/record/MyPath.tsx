import type { Framework } from '#domain/framework/target.ts';
import type { SkillId } from '#domain/framework/skill.ts';
import { isEmptyRecord } from '#domain/record/core.ts';
import { $shown } from '#stores/example.ts';
import { $saveState } from '#stores/record.ts';
import { onUse } from '#ui/onUse.tsx';
import { useNow } from '#ui/useNow.ts';
import { useSaved } from '#ui/useSaved.ts';
import { myPath, whileLoading } from '#words/en.ts';
import styles from './MyPath.module.css';

/** What the dashboard needs of the content. */
export type MyPathContent = { framework: Framework; skills: { id: SkillId; name: string }[] };

const Here = onUse(async () => (await import('./Here.tsx')).Here, whileLoading);
const Ledger = onUse(async () => (await import('./Ledger.tsx')).Ledger, whileLoading);
const YourData = onUse(async () => (await import('./YourData.tsx')).YourData, whileLoading);

/** Where the person is, what comes next and why, the ledger, and their data to take away. */
export function MyPath({ content }: { content: MyPathContent }) {
  const record = useSaved($shown);
  const saving = useSaved($saveState);
  const now = useNow();
  if (now === null || saving.state === 'loading') return <p role="status">{myPath.loading}</p>;
  // What was lost is not answered with a first start.
  if (saving.state === 'rescue' && isEmptyRecord(record)) return null;
  return (
    <div className={styles['page']}>
      <Here content={content} record={record} now={now} />
      <Ledger record={record} skills={content.skills} />
      <YourData />
    </div>
  );
}
