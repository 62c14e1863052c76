import { useState } from 'react';
import type { PersonRecord } from '#domain/record/core.ts';
import { addCompanyValues } from '#stores/company-values.ts';
import { PickField, TextField } from '#ui/Field.tsx';
import { useSubmit } from '#ui/useOneAtATime.ts';
import { companyValues as words } from '#words/en.ts';
import styles from './Interviewing.module.css';

/** The companies whose principles were pasted, and where one begins. */
export function ValuesList({ record }: { record: PersonRecord }) {
  const [application, setApplication] = useState('');
  const [company, setCompany] = useState('');
  const [problem, setProblem] = useState('');
  const begin = useSubmit(async () => {
    const name = company.trim() || (record.applications.find(({ id }) => id === application)?.company ?? '');
    setProblem(name === '' ? words.needCompany : '');
    if (name === '') return;
    const { id, saved } = await addCompanyValues(name, application);
    if (saved.state === 'saved') location.hash = `values=${id}`;
    else setProblem(words.notSaved);
  });
  return (
    <div className="stack">
      {record.companyValues.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ol className={styles['rows']} aria-label={words.all}>
          {record.companyValues.map(({ id, company: name }) => (
            <li key={id}>
              <a href={`#values=${id}`}>{name}</a>
            </li>
          ))}
        </ol>
      )}
      <form className="stack" onSubmit={begin} noValidate>
        <div className={styles['pair']}>
          {record.applications.length > 0 && (
            <PickField
              label={words.application}
              value={application}
              onChange={(event) => setApplication(event.target.value)}
            >
              <option value="">{words.noApplication}</option>
              {record.applications.map((one) => (
                <option key={one.id} value={one.id}>
                  {`${one.company}, ${one.title}`}
                </option>
              ))}
            </PickField>
          )}
          <TextField
            label={words.company}
            value={company}
            maxLength={300}
            problem={problem || undefined}
            onChange={(event) => setCompany(event.target.value)}
          />
        </div>
        <p>
          <button type="submit" className="button">
            {words.begin}
          </button>
        </p>
      </form>
    </div>
  );
}
