import { useState } from 'react';
import { researchTexts, type Application } from '#domain/record/application.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import { webLink } from '#domain/record/values.ts';
import { editApplication, removeApplication } from '#stores/applications.ts';
import { localDay, longDay } from '#ui/dates.ts';
import { PickField, TextField } from '#ui/Field.tsx';
import { applicationDetail as detail, applications as words } from '#words/en.ts';
import styles from './ApplicationDetail.module.css';
import { Chosen } from './Chosen.tsx';
import { Debriefs } from './Debriefs.tsx';
import { StagePick } from './StagePick.tsx';
import { TypedText } from './TypedText.tsx';

/** One application with all that belongs to it. */
export function ApplicationDetail({ application, record }: { application: Application; record: PersonRecord }) {
  const { id } = application;
  const texts = { kind: 'applications', id } as const;
  const [problem, setProblem] = useState('');
  const remove = async () => {
    const saved = await removeApplication(id);
    if (saved.state === 'saved') location.hash = 'all';
    else setProblem(saved.reason === 'example' ? words.onlyOwn : words.notSaved);
  };
  return (
    <article className={styles['detail']}>
      <p className="no-print">
        <a href="#all">{words.back}</a>
      </p>
      <h2>{application.company}</h2>
      <div className={styles['pair']}>
        <TypedText {...texts} label={words.company} field="company" text={application.company} />
        <TypedText {...texts} label={words.role} field="title" text={application.title} />
      </div>
      <div className={styles['pair']}>
        <p className={styles['stage']}>
          <strong>{words.stage}</strong>
          <StagePick application={application} />
        </p>
        <Sent application={application} record={record} />
      </div>
      <div className={styles['pair']}>
        <TypedText {...texts} label={words.next} field="nextAction" text={application.nextAction} />
        <TextField
          label={words.by}
          type="date"
          value={application.nextOn}
          onChange={(event) => void editApplication(id, { nextOn: event.target.value })}
        />
      </div>
      <section className="stack">
        <h3>{detail.toFindOut}</h3>
        {researchTexts.map((field) => (
          <TypedText
            key={field}
            {...texts}
            label={detail.research[field].name}
            hint={detail.research[field].where}
            field={field}
            text={application[field]}
            rows={2}
          />
        ))}
      </section>
      <div className={styles['pair']}>
        <TypedText {...texts} label={detail.level} hint={detail.levelHint} field="level" text={application.level} />
        <TypedText {...texts} label={detail.pay} hint={detail.payHint} field="pay" text={application.pay} />
      </div>
      <Chosen application={application} record={record} />
      <section className="stack">
        <h3>{detail.posting}</h3>
        <Link application={application} />
        <TypedText
          {...texts}
          label={detail.posting}
          hint={detail.postingHint}
          field="posting"
          text={application.posting}
          rows={6}
        />
        <p className="no-print">
          <a href="/resume/#posting">{detail.bench}</a>
        </p>
      </section>
      <p className="actions no-print">
        <a href="/interview-sheet/">{detail.toSheet}</a>
        <a href="/company-values/">{detail.toValues}</a>
      </p>
      <Debriefs application={application} record={record} />
      <TypedText {...texts} label={detail.notes} field="notes" text={application.notes} rows={3} />
      <p>
        <button type="button" className="plain-button note" onClick={() => void remove()}>
          {detail.remove}
        </button>
      </p>
      {problem && <p role="alert">{problem}</p>}
    </article>
  );
}

/** Which kept version of a résumé was sent. */
function Sent({ application, record }: { application: Application; record: PersonRecord }) {
  return (
    <PickField
      label={detail.sent}
      hint={record.resumeVersions.length === 0 ? detail.noVersions : undefined}
      value={application.version}
      onChange={(event) => void editApplication(application.id, { version: event.target.value })}
    >
      <option value="">{words.notSent}</option>
      {record.resumeVersions.map(({ id, name, keptAt }) => (
        <option key={id} value={id}>
          {`${name}, ${longDay(localDay(keptAt))}`}
        </option>
      ))}
    </PickField>
  );
}

/** The posting's address, saved once it is one. */
function Link({ application }: { application: Application }) {
  const [text, setText] = useState(application.link);
  const isLink = webLink.safeParse(text.trim()).success;
  const write = (typed: string) => {
    setText(typed);
    if (webLink.safeParse(typed.trim()).success) void editApplication(application.id, { link: typed.trim() });
  };
  return (
    <TextField
      label={detail.link}
      type="url"
      value={text}
      problem={isLink ? undefined : detail.badLink}
      onChange={(event) => write(event.target.value)}
    />
  );
}
