import { useEffect, useState } from 'react';
import { isEmptyRecord } from '#domain/record/core.ts';
import type { CopyNote } from '#stores/copies.ts';
import { $record } from '#stores/record.ts';
import { longDay } from '#ui/dates.ts';
import { useSaved } from '#ui/useSaved.ts';
import { record as words } from '#words/en.ts';
import { Copies } from './Copies.tsx';
import { ImportFile } from './ImportFile.tsx';
import styles from './Rescue.module.css';

/** The page when a saved record is gone: what is known, what can be brought back, and nothing lost by waiting. */
export function Rescue({ reason, day }: { reason: 'gone' | 'unreadable'; day: string | null }) {
  const [copies, setCopies] = useState<CopyNote[] | null>(null);
  useEffect(() => {
    void import('#stores/copies.ts').then(async ({ listCopies }) => setCopies(await listCopies()));
  }, []);
  const record = useSaved($record);
  const putBack = async () => (await import('#stores/rescue.ts')).putBackShown();
  const startAfresh = async () => (await import('#stores/rescue.ts')).startAfresh();
  return (
    <section className={`${styles['rescue']} stack`} aria-labelledby="rescue-title">
      <h2 id="rescue-title">{words.rescue.title}</h2>
      <p>
        {words.rescue[reason]} {day && words.rescue.lastDay(longDay(day))}
      </p>
      {!isEmptyRecord(record) && (
        <p className="actions">
          {words.rescue.showing}{' '}
          <button type="button" className="button" onClick={() => void putBack()}>
            {words.rescue.putBack}
          </button>
        </p>
      )}
      <h3>{words.rescue.copies}</h3>
      {copies && <Copies copies={copies} label={words.rescue.restore} empty={words.rescue.noCopies} />}
      <ImportFile label={words.rescue.import} />
      <p className="actions">
        <button type="button" className="plain-button" onClick={() => void startAfresh()}>
          {words.rescue.afresh}
        </button>
        <span className="note soft">{words.rescue.afreshHint}</span>
      </p>
    </section>
  );
}
