import { useState } from 'react';
import type { PersonRecord } from '#domain/record/core.ts';
import { beginDebrief } from '#stores/debriefs.ts';
import { longDay } from '#ui/dates.ts';
import { PickField } from '#ui/Field.tsx';
import { useOneAtATime } from '#ui/useOneAtATime.ts';
import { debrief as words } from '#words/en.ts';
import styles from './Interviewing.module.css';
import { OwnBank } from './OwnBank.tsx';

/** All debriefs, where one begins, and the questions that came of them. */
export function DebriefList({ record }: { record: PersonRecord }) {
  const [application, setApplication] = useState('');
  const [problem, setProblem] = useState(false);
  const begin = useOneAtATime(async () => {
    const { id, saved } = await beginDebrief(application);
    setProblem(saved.state !== 'saved');
    if (saved.state === 'saved') location.hash = `debrief=${id}`;
  });
  const companyOf = (id: string) => record.applications.find((one) => one.id === id)?.company ?? words.noApplication;
  return (
    <div className="stack">
      <div className="stack">
        {record.applications.length > 0 && (
          <PickField
            label={words.application}
            value={application}
            onChange={(event) => setApplication(event.target.value)}
          >
            <option value="">{words.noApplication}</option>
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
        {problem && <p role="alert">{words.notSaved}</p>}
      </div>
      {record.debriefs.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ol className={styles['rows']} aria-label={words.all}>
          {record.debriefs.toReversed().map(({ id, on, round, application: of }) => (
            <li key={id}>
              <a href={`#debrief=${id}`}>
                {companyOf(of)}
                {round && `, ${round}`}
              </a>{' '}
              <span className="note soft">
                {on && longDay(on)} ·{' '}
                {words.questions(record.askedQuestions.filter((one) => one.debrief === id).length)}
              </span>
            </li>
          ))}
        </ol>
      )}
      {record.askedQuestions.length > 0 && <OwnBank asked={record.askedQuestions} />}
    </div>
  );
}
