import { useState } from 'react';
import { linesFor, linesOf } from '#domain/bench/outline.ts';
import type { Resume } from '#domain/record/resume.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import { exportForms, type ExportForm, takeResume } from '#stores/resume-exports.ts';
import { removeResume } from '#stores/resumes.ts';
import { PickField } from '#ui/Field.tsx';
import { resumeVersions as words } from '#words/en.ts';
import { KeepVersion } from './KeepVersion.tsx';
import { KeptVersion } from './KeptVersion.tsx';
import { Sheet } from './Sheet.tsx';
import styles from './Versions.module.css';

type Props = { record: PersonRecord; resume: Resume };

/** Keep what is sent, see what changed since, and take the résumé away in the form that is asked for. */
export function Versions({ record, resume }: Props) {
  const [variant, setVariant] = useState('');
  const [said, setSaid] = useState('');
  const all = linesOf(record.resumeLines, resume.id);
  const lines = linesFor(all, variant);
  const kept = record.resumeVersions.filter((version) => version.resume === resume.id).toReversed();
  const take = async (form: ExportForm) => {
    try {
      setSaid(
        words.take.taken(await takeResume(lines, variant === '' ? resume.name : `${resume.name} ${variant}`, form)),
      );
    } catch {
      setSaid(words.take.failed);
    }
  };
  return (
    <div className={styles['versions']}>
      <section className="stack">
        <h2 className="no-print">{words.take.title}</h2>
        <p className="soft no-print">{words.take.lead}</p>
        {resume.variants.length > 0 && (
          <div className={`${styles['variant']} no-print`}>
            <PickField label={words.keep.variant} value={variant} onChange={(event) => setVariant(event.target.value)}>
              <option value="">{words.keep.all}</option>
              {resume.variants.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </PickField>
          </div>
        )}
        <p className="actions">
          {exportForms.map((form) => (
            <button key={form} type="button" className="button quiet" onClick={() => void take(form)}>
              {words.take.forms[form]}
            </button>
          ))}
          <button type="button" className="button quiet" onClick={() => print()}>
            {words.take.print}
          </button>
          <span role="status">{said}</span>
        </p>
        <Sheet lines={lines} label={words.take.preview} />
      </section>
      <section className="stack no-print">
        <h2>{words.list.title}</h2>
        <p className="soft">{words.keep.lead}</p>
        <KeepVersion resume={resume} />
        {kept.length === 0 ? (
          <p>{words.list.none}</p>
        ) : (
          <ol className={styles['list']}>
            {kept.map((version) => (
              <KeptVersion key={version.id} version={version} lines={all} applications={record.applications} />
            ))}
          </ol>
        )}
      </section>
      <p className="no-print">
        <button type="button" className="plain-button" onClick={() => void removeResume(resume.id)}>
          {words.remove}
        </button>{' '}
        <span className="note soft">{words.removeHint}</span>
      </p>
    </div>
  );
}
