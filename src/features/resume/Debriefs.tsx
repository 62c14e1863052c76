import { useState } from 'react';
import type { Application } from '#domain/record/application.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import { addDebrief, dateDebrief, removeDebrief } from '#stores/applications.ts';
import { TextField } from '#ui/Field.tsx';
import { useOneAtATime } from '#ui/useOneAtATime.ts';
import { applicationDetail as detail, applications as words } from '#words/en.ts';
import styles from './ApplicationDetail.module.css';
import { TypedText } from './TypedText.tsx';

/** What was written down after each conversation, the latest first. */
export function Debriefs({ application, record }: { application: Application; record: PersonRecord }) {
  const [problem, setProblem] = useState('');
  const debriefs = record.debriefs.filter((debrief) => debrief.application === application.id).toReversed();
  const say = (saved: Awaited<ReturnType<typeof addDebrief>>) =>
    setProblem(saved.state === 'saved' ? '' : saved.reason === 'example' ? words.onlyOwn : words.notSaved);
  const add = useOneAtATime(async () => say(await addDebrief(application.id)));
  return (
    <section className="stack">
      <h3>{detail.debriefs}</h3>
      <p className="soft note">{detail.debriefLead}</p>
      <p>
        <button type="button" className="button quiet small" onClick={() => void add()}>
          {detail.addDebrief}
        </button>
      </p>
      {problem && <p role="alert">{problem}</p>}
      {debriefs.map((debrief) => {
        const texts = { kind: 'debriefs', id: debrief.id, rows: 2 } as const;
        return (
          <div key={debrief.id} className={styles['debrief']}>
            <div className={styles['pair']}>
              <TextField
                label={detail.on}
                type="date"
                value={debrief.on}
                onChange={(event) => void dateDebrief(debrief.id, event.target.value)}
              />
              <TypedText kind="debriefs" id={debrief.id} label={detail.round} field="round" text={debrief.round} />
            </div>
            <TypedText {...texts} label={detail.asked} field="asked" text={debrief.asked} />
            <TypedText {...texts} label={detail.answered} field="answered" text={debrief.answered} />
            <TypedText {...texts} label={detail.change} field="change" text={debrief.change} />
            <p className="actions">
              <a href={`/debrief/#debrief=${debrief.id}`}>{detail.goThrough}</a>
              <button
                type="button"
                className="plain-button note"
                onClick={() => void removeDebrief(debrief.id).then(say)}
              >
                {detail.removeDebrief}
              </button>
            </p>
          </div>
        );
      })}
    </section>
  );
}
