import { useState } from 'react';
import { inOrderOfAction } from '#domain/applications/order.ts';
import { $shown } from '#stores/example.ts';
import { $saveState } from '#stores/record.ts';
import { onUse } from '#ui/onUse.tsx';
import { useHash } from '#ui/useHash.ts';
import { useNow } from '#ui/useNow.ts';
import { useSaved } from '#ui/useSaved.ts';
import { applications as words, site } from '#words/en.ts';
import styles from './Applications.module.css';
import { localDay } from './day.ts';
import { ExampleBanner, ShowExample } from './ExampleBanner.tsx';

const ApplicationDetail = onUse(async () => (await import('./ApplicationDetail.tsx')).ApplicationDetail, site.onUse);

const ApplicationTable = onUse(async () => (await import('./ApplicationTable.tsx')).ApplicationTable, site.onUse);
const ApplicationBoard = onUse(async () => (await import('./ApplicationBoard.tsx')).ApplicationBoard, site.onUse);
const AddApplication = onUse(async () => (await import('./AddApplication.tsx')).AddApplication, site.onUse);

const views = ['table', 'board'] as const;

/** Every application: as a table or a board, and each one open with all that belongs to it. */
export function Applications() {
  const record = useSaved($shown);
  const saving = useSaved($saveState);
  const now = useNow();
  const hash = useHash();
  const [view, setView] = useState<(typeof views)[number]>('table');
  if (now === null || saving.state === 'loading') return <p role="status">{words.loading}</p>;
  const open = record.applications.find(({ id }) => hash === `#${id}`);
  if (open)
    return (
      <div className={styles['page']}>
        <ExampleBanner />
        <ApplicationDetail key={open.id} application={open} record={record} />
      </div>
    );
  const listed = inOrderOfAction(record.applications);
  const today = localDay(now);
  const take = async () => {
    const { takeCsv } = await import('./takeCsv.ts');
    takeCsv(listed, record);
  };
  return (
    <div className={styles['page']}>
      <ExampleBanner />
      {listed.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <div className={`${styles['tools']} no-print`}>
          <div role="group" aria-label={words.view.label} className={styles['views']}>
            {views.map((name) => (
              <button key={name} type="button" aria-pressed={view === name} onClick={() => setView(name)}>
                {words.view[name]}
              </button>
            ))}
          </div>
          <button type="button" className="plain-button note" onClick={() => void take()}>
            {words.csv}
          </button>
        </div>
      )}
      {listed.length > 0 && view === 'table' && (
        <ApplicationTable applications={listed} record={record} today={today} />
      )}
      {listed.length > 0 && view === 'board' && <ApplicationBoard applications={listed} today={today} />}
      <div className="actions">
        <AddApplication />
        {listed.length === 0 && <ShowExample offer={words.example} />}
      </div>
    </div>
  );
}
