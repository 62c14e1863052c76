import { useState } from 'react';
import { inOrderOfAction } from '#domain/applications/order.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import { applications as words } from '#words/en.ts';
import { AddApplication } from './AddApplication.tsx';
import { ApplicationBoard } from './ApplicationBoard.tsx';
import { ApplicationTable } from './ApplicationTable.tsx';
import styles from './Applications.module.css';
import { localDay } from './day.ts';
import { ShowExample } from './ShowExample.tsx';

const views = ['table', 'board'] as const;

/** All applications as a table or a board, to add to and to take away. */
export function ApplicationList({ record, now }: { record: PersonRecord; now: string }) {
  const [view, setView] = useState<(typeof views)[number]>('table');
  const listed = inOrderOfAction(record.applications);
  const today = localDay(now);
  const take = async () => {
    const { takeCsv } = await import('./takeCsv.ts');
    takeCsv(listed, record);
  };
  return (
    <>
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
    </>
  );
}
