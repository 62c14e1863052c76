import { useId, useState } from 'react';
import { documentKinds, type DocumentOfKind, type KindName } from '#domain/artifacts/kinds.ts';
import { draft } from '#domain/artifacts/draft.ts';
import { readDocumentFile } from '#stores/document-files.ts';
import { startDocument } from '#stores/documents.ts';
import { startingPoint } from '#stores/starting-points.ts';
import { useOneAtATime } from '#ui/useOneAtATime.ts';
import { longDay } from '#ui/dates.ts';
import { workshop as words } from '#words/en.ts';
import styles from './Desk.module.css';
import type { PackName } from './Workshop.tsx';
import { whyNotRead } from './why-not-read.ts';

type Props = {
  kind: KindName;
  packs: readonly PackName[];
  day: string;
  onOpen: (id: string) => void;
  onCancel?: () => void;
};

/** Where a document begins: with a template, empty, as a copy of the good example, or from a file. */
export function Start({ kind, packs, day, onOpen, onCancel }: Props) {
  const id = useId();
  const [problem, setProblem] = useState('');
  const [program, setProgram] = useState('');
  const begin = useOneAtATime(async (document: DocumentOfKind<KindName>, name: string) => {
    const { id: opened, saved } = await startDocument(kind, document, { name, program });
    if (saved.state === 'saved') onOpen(opened);
    else setProblem(words.start.notSaved);
  });
  const openFile = async (file: File | undefined) => {
    if (!file) return;
    const read = await readDocumentFile(kind, file);
    if (read.state === 'read') await begin(read.document, file.name.replace(/\.\w+$/u, ''));
    else setProblem(whyNotRead(read));
  };
  const { name } = documentKinds[kind];
  const dated = words.start.name(name, longDay(day));
  const empty = () => void begin(draft(kind, { asOf: day }), dated);
  const from = async (which: 'template' | 'good') => {
    const document = await startingPoint(kind, which);
    if (!document) return setProblem(words.start.notFetched);
    if (which === 'good') return await begin(document, words.start.copy(name));
    return await begin({ ...document, asOf: day }, dated);
  };
  return (
    <section className="stack" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.start.title}</h2>
      <p>
        <label>
          {words.start.about}{' '}
          <select value={program} onChange={({ target }) => setProgram(target.value)}>
            <option value="">{words.start.ownWork}</option>
            {packs.map((pack) => (
              <option key={pack.id} value={pack.id}>
                {pack.name}
              </option>
            ))}
          </select>
        </label>
      </p>
      <p className="soft">{words.start.templateSays}</p>
      <p className="actions">
        <button type="button" className="button" onClick={() => void from('template')}>
          {words.start.template}
        </button>
        <button type="button" className="button quiet" onClick={empty}>
          {words.start.empty}
        </button>
        <button type="button" className="button quiet" onClick={() => void from('good')}>
          {words.start.good}
        </button>
        {onCancel && (
          <button type="button" className="plain-button" onClick={onCancel}>
            {words.start.cancel}
          </button>
        )}
      </p>
      <p>
        <label htmlFor={`${id}-file`}>{words.start.file}</label>{' '}
        <input
          id={`${id}-file`}
          type="file"
          className={styles['file']}
          accept=".md,.markdown,.csv,.tsv,.json"
          onChange={(event) => void openFile(event.target.files?.[0])}
        />
      </p>
      {problem && <p role="alert">{problem}</p>}
    </section>
  );
}
