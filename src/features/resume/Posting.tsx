import { useDeferredValue, useState } from 'react';
import type { PersonRecord } from '#domain/record/core.ts';
import type { Resume } from '#domain/record/resume.ts';
import { $pastedPosting } from '#stores/pasted-posting.ts';
import { $drafts } from '#stores/typing.ts';
import { LongField, PickField } from '#ui/Field.tsx';
import { useSaved } from '#ui/useSaved.ts';
import { posting as words, resumeBullets } from '#words/en.ts';
import type { BenchContent } from './content.ts';
import { KeepPosting } from './KeepPosting.tsx';
import styles from './Posting.module.css';
import { PostingReality } from './PostingReality.tsx';
import { PostingSorted } from './PostingSorted.tsx';
import { TypedText } from './TypedText.tsx';
import { useReadResume } from './useReadResume.ts';

type Props = { content: BenchContent; record: PersonRecord; resume: Resume };

/** A job posting beside the résumé: whether it is a TPM job, and what of it the person can show. */
export function Posting({ content, record, resume }: Props) {
  const [chosen, setChosen] = useState(() => record.applications.findLast(({ posting }) => posting !== '')?.id ?? '');
  const pasted = useSaved($pastedPosting);
  const drafts = useSaved($drafts);
  const read = useReadResume(record.resumeLines, resume.id);
  const application = record.applications.find(({ id }) => id === chosen);
  const text = application ? (drafts[`applications ${application.id} posting`]?.text ?? application.posting) : pasted;
  const later = useDeferredValue(text);
  return (
    <div className={styles['posting']}>
      <p className="soft no-print">{words.lead}</p>
      {record.applications.length > 0 && (
        <PickField label={words.from} value={application?.id ?? ''} onChange={(event) => setChosen(event.target.value)}>
          <option value="">{words.pasted}</option>
          {record.applications.map(({ id, company, title }) => (
            <option key={id} value={id}>
              {title === '' ? company : `${company}, ${title}`}
            </option>
          ))}
        </PickField>
      )}
      <div className="no-print">
        {application ? (
          <TypedText
            key={application.id}
            kind="applications"
            id={application.id}
            field="posting"
            label={words.label}
            hint={words.hint}
            text={application.posting}
            rows={8}
          />
        ) : (
          <LongField
            label={words.label}
            hint={words.hint}
            rows={8}
            maxLength={20_000}
            value={pasted}
            onChange={(event) => $pastedPosting.set(event.target.value)}
          />
        )}
      </div>
      {!application && pasted.trim() !== '' && <KeepPosting posting={pasted} onKept={setChosen} />}
      {read === 'missing' && <p role="alert">{resumeBullets.bullet.engineMissing}</p>}
      {read === null && <p role="status">{words.reading}</p>}
      {read !== null && read !== 'missing' && later.trim() !== '' && (
        <>
          <PostingReality posting={later} />
          <PostingSorted posting={later} read={read} record={record} resume={resume} content={content} />
        </>
      )}
    </div>
  );
}
