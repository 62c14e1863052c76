import { useEffect, useId, useState } from 'react';
import type { HandedInFile } from '#domain/record/plan.ts';
import { changePromise } from '#stores/plans.ts';
import { namedFiles } from '#stores/packed-files.ts';
import { addFile, type NotKept, sweepFiles, takeFile } from '#stores/work-files.ts';
import { plan } from '#words/en.ts';
import styles from './Plan.module.css';
import type { WorkProps } from './Work.tsx';

const words = plan.work.files;

/** Files of the work, kept on this device beside the record, with what all files take together. */
export function Files({ promise, record }: WorkProps) {
  const field = useId();
  const [refused, setRefused] = useState<{ name: string; because: NotKept } | null>(null);
  const [missing, setMissing] = useState('');
  useEffect(() => void sweepFiles().catch(() => undefined), []);
  const all = namedFiles(record.promises);
  const total = all.reduce((sum, { bytes }) => sum + bytes, 0);
  const add = async (file: File | undefined) => {
    if (!file) return;
    const because = await addFile(promise, file);
    setRefused(because ? { name: file.name, because } : null);
  };
  const take = async (file: HandedInFile) => setMissing((await takeFile(file)) ? '' : words.missing(file.name));
  return (
    <div className="stack">
      <p>
        <label htmlFor={field}>{words.add}</label>{' '}
        <input
          id={field}
          type="file"
          className={styles['file']}
          onChange={({ target }) => {
            void add(target.files?.[0]);
            target.value = '';
          }}
        />
      </p>
      {promise.files.length > 0 && (
        <ul className={styles['list']}>
          {promise.files.map((file) => (
            <li key={file.id}>
              <button type="button" className="plain-button" onClick={() => void take(file)}>
                {words.take(file.name)}
              </button>{' '}
              <span className="note soft">{words.size(file.bytes)}</span>{' '}
              <button
                type="button"
                className="plain-button"
                onClick={() =>
                  void changePromise(promise.id, { files: promise.files.filter(({ id }) => id !== file.id) })
                }
              >
                {words.remove(file.name)}
              </button>
            </li>
          ))}
        </ul>
      )}
      {all.length > 0 && <p className="note soft">{words.total(all.length, total)}</p>}
      {refused && <p role="alert">{words.refused[refused.because](refused.name)}</p>}
      {missing !== '' && <p role="alert">{missing}</p>}
    </div>
  );
}
