import { useState } from 'react';
import type { PersonRecord } from '#domain/record/core.ts';
import { beginSheet } from '#stores/interview-sheets.ts';
import { longDay } from '#ui/dates.ts';
import { PickField } from '#ui/Field.tsx';
import { useOneAtATime } from '#ui/useOneAtATime.ts';
import { interview, interviewSheet as words } from '#words/en.ts';
import styles from './Interviewing.module.css';

/** The sheets there are, and where one begins. */
export function SheetList({ record }: { record: PersonRecord }) {
  const [application, setApplication] = useState('');
  const [isRefused, setIsRefused] = useState(false);
  const begin = useOneAtATime(async () => {
    const { id, saved } = await beginSheet(application);
    setIsRefused(saved.state !== 'saved');
    if (saved.state === 'saved') location.hash = `sheet=${id}`;
  });
  const companyOf = (id: string) => record.applications.find((one) => one.id === id)?.company ?? words.general;
  return (
    <div className="stack">
      {record.interviewSheets.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ol className={styles['rows']} aria-label={words.all}>
          {record.interviewSheets.toReversed().map(({ id, application: of, round, on }) => (
            <li key={id}>
              <a href={`#sheet=${id}`}>{`${companyOf(of)}, ${interview.rounds[round]}`}</a>{' '}
              <span className="note soft">{on && longDay(on)}</span>
            </li>
          ))}
        </ol>
      )}
      {record.applications.length > 0 && (
        <PickField
          label={words.application}
          value={application}
          onChange={({ target }) => setApplication(target.value)}
        >
          <option value="">{words.general}</option>
          {record.applications.map(({ id, company, title }) => (
            <option key={id} value={id}>
              {`${company}, ${title}`}
            </option>
          ))}
        </PickField>
      )}
      <p>
        <button type="button" className="button" onClick={() => void begin()}>
          {words.begin}
        </button>
      </p>
      {isRefused && <p role="alert">{words.notSaved}</p>}
    </div>
  );
}
