import { type ChangeEvent, useId, useState } from 'react';
import type { ScheduleDocument } from '#domain/artifacts/worked-schedule.ts';
import { schedule } from '#words/en.ts';
import styles from './Schedule.module.css';

const words = schedule.files;
const largest = 1_000_000;

/** Reads a schedule out of Markdown, or out of CSV where it has no heading. */
async function readFile(text: string): Promise<{ document: ScheduleDocument } | { refusal: string }> {
  const [{ readMarkdown }, { readDocumentCsv }] = await Promise.all([
    import('#domain/artifacts/markdown.ts'),
    import('#domain/artifacts/csv.ts'),
  ]);
  const isMarkdown = /^\s*(?:#|\||[-*] )/u.test(text);
  const reading = isMarkdown ? readMarkdown('schedule', text) : readDocumentCsv('schedule', text);
  return reading.state === 'read'
    ? { document: reading.document }
    : { refusal: words.refused(reading.line, reading.message) };
}

/** Opens a schedule from a file or from pasted text. What is refused says in which line, and changes nothing. */
export function BringIn({ onBring }: { onBring: (document: ScheduleDocument) => Promise<void> | void }) {
  const field = useId();
  const [text, setText] = useState('');
  const [told, setTold] = useState<{ state: 'refused' | 'done'; says: string } | null>(null);
  const bring = async (given: string) => {
    const read = await readFile(given);
    if ('refusal' in read) return setTold({ state: 'refused', says: read.refusal });
    await onBring(read.document);
    setText('');
    setTold({ state: 'done', says: words.done(read.document.activities.length) });
  };
  const open = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    target.value = '';
    if (file.size > largest) return setTold({ state: 'refused', says: words.tooLarge });
    const read = await file.text().catch(() => null);
    await (read === null ? setTold({ state: 'refused', says: words.unreadable }) : bring(read));
  };
  return (
    <div className="stack no-print">
      <p>
        <label>
          {words.open}
          <br />
          <input
            type="file"
            className={styles['file']}
            accept=".md,.markdown,.csv,.txt,text/markdown,text/csv"
            onChange={(event) => void open(event)}
          />
        </label>
      </p>
      <details>
        <summary>{words.paste}</summary>
        <p>
          <label className="visually-hidden" htmlFor={field}>
            {words.paste}
          </label>
          <textarea id={field} rows={6} value={text} onChange={({ target }) => setText(target.value)} />
        </p>
        <p>
          <button type="button" className="button quiet" disabled={text.trim() === ''} onClick={() => void bring(text)}>
            {words.bring}
          </button>
        </p>
      </details>
      {told && <p role={told.state === 'refused' ? 'alert' : 'status'}>{told.says}</p>}
    </div>
  );
}
