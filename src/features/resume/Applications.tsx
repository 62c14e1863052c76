import { $shown } from '#stores/example.ts';
import { $saveState } from '#stores/record.ts';
import { onUse } from '#ui/onUse.tsx';
import { useHash } from '#ui/useHash.ts';
import { useNow } from '#ui/useNow.ts';
import { useSaved } from '#ui/useSaved.ts';
import { applications as words, whileLoading } from '#words/en.ts';
import styles from './Applications.module.css';
import { ExampleBanner } from './ExampleBanner.tsx';

const ApplicationDetail = onUse(async () => (await import('./ApplicationDetail.tsx')).ApplicationDetail, whileLoading);

const ApplicationList = onUse(async () => (await import('./ApplicationList.tsx')).ApplicationList, whileLoading);

/** Every application: as a table or a board, and each one open with all that belongs to it. */
export function Applications() {
  const record = useSaved($shown);
  const saving = useSaved($saveState);
  const now = useNow();
  const hash = useHash();
  if (now === null || saving.state === 'loading') return <p role="status">{words.loading}</p>;
  const open = record.applications.find(({ id }) => hash === `#${id}`);
  if (open)
    return (
      <div className={styles['page']}>
        <ExampleBanner />
        <ApplicationDetail key={open.id} application={open} record={record} />
      </div>
    );
  return (
    <div className={styles['page']}>
      <ExampleBanner />
      <ApplicationList record={record} now={now} />
    </div>
  );
}
