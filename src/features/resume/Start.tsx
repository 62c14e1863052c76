import { useId, useRef, useState } from 'react';
import { mostLines } from '#domain/record/resume.ts';
import type { Pasted } from '#stores/resume-files.ts';
import type { FoundLine } from '#stores/resumes.ts';
import { useSubmit } from '#ui/useOneAtATime.ts';
import { localDay, longDay } from '#ui/dates.ts';
import { resume as words } from '#words/en.ts';
import { ShowExample } from './ShowExample.tsx';
import styles from './Start.module.css';
import { TriedBullet } from './TriedBullet.tsx';
import { useDrop } from './useDrop.ts';

type Props = {
  now: string;
  /** `pasted` is how a pasted text was read, so that the page can say where lines were joined. */
  onOpen: (id: string, pasted: Pasted | null) => void;
  onCancel?: () => void;
};

/** Where a résumé comes in: pasted, chosen or dropped. What cannot be read says why and changes nothing. */
export function Start({ now, onOpen, onCancel }: Props) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [problem, setProblem] = useState('');
  const [isReading, setIsReading] = useState(false);

  const keep = async (lines: readonly FoundLine[], name: string, origin: string, pasted: Pasted | null = null) => {
    const refuse = (why: string) => {
      setProblem(why);
      return false;
    };
    if (lines.length === 0) return refuse(words.start.empty);
    if (lines.length > mostLines) return refuse(words.start.tooMany);
    const { openResume } = await import('#stores/resumes.ts');
    const { id: opened, saved } = await openResume(lines, { name, origin });
    if (saved.state !== 'saved') return refuse(words.start.notSaved);
    onOpen(opened, pasted);
    return true;
  };
  const take = async (text: string) => {
    const { readPasted } = await import('#stores/resume-files.ts');
    const pasted = readPasted(text);
    return keep(pasted.lines, words.start.pastedName(longDay(localDay(now))), '', pasted);
  };
  const paste = useSubmit(async () => {
    await take(box.current?.value ?? '');
  });
  const openFile = async (file: File | undefined) => {
    if (!file) return;
    setProblem('');
    setIsReading(true);
    const { readFile } = await import('#stores/resume-files.ts');
    const read = await readFile(file);
    setIsReading(false);
    if (read.state === 'refused') setProblem(read.sentence);
    else await keep(read.lines, file.name.replace(/\.\w+$/u, ''), file.name);
  };
  const isOver = useDrop((file) => void openFile(file));

  return (
    <form className={isOver ? `${styles['start']} ${styles['over']}` : styles['start']} onSubmit={paste}>
      <h2>{words.start.title}</h2>
      {!onCancel && <TriedBullet hasResume={false} onTake={take} />}
      <div className="stack">
        <label className="visually-hidden" htmlFor={id}>
          {words.start.label}
        </label>
        <p id={`${id}-hint`} className="soft">
          {words.start.hint}
        </p>
        <textarea ref={box} id={id} rows={10} aria-describedby={`${id}-hint`} onChange={() => setProblem('')} />
        {problem && (
          <p role="alert" className={styles['problem']}>
            {problem}
          </p>
        )}
        <p className="actions">
          <button type="submit" className="button">
            {words.start.read}
          </button>
          {onCancel ? (
            <button type="button" className="plain-button" onClick={onCancel}>
              {words.start.cancel}
            </button>
          ) : (
            <ShowExample offer={words.start.example} />
          )}
        </p>
        <p className={styles['file']}>
          <label htmlFor={`${id}-file`}>{words.start.or}</label>
          <input
            id={`${id}-file`}
            type="file"
            accept=".txt,.md,.markdown,.docx,.pdf,.json,text/plain,text/markdown,application/pdf,application/json"
            onChange={(event) => void openFile(event.target.files?.[0])}
          />
          <span className="note soft">{words.start.file}</span>
        </p>
        <p role="status">{isReading ? words.start.reading : isOver ? words.start.drop : ''}</p>
      </div>
    </form>
  );
}
