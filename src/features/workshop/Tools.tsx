import { useId, useState } from 'react';
import type { DocumentOfKind, KindName } from '#domain/artifacts/kinds.ts';
import type { SavedDocument } from '#domain/record/document.ts';
import { documentForms, readDocumentFile, takeDocument } from '#stores/document-files.ts';
import { removeDocument, replaceDocument } from '#stores/documents.ts';
import { workshop as words } from '#words/en.ts';
import styles from './Desk.module.css';
import { whyNotRead } from './why-not-read.ts';

type Props = { kind: KindName; saved: SavedDocument; document: DocumentOfKind<KindName> };

/** Ways out and back in: files, paper, and the end of the document. */
export function Tools({ kind, saved, document }: Props) {
  const id = useId();
  const [problem, setProblem] = useState('');
  const bring = async (file: File | undefined) => {
    if (!file) return;
    const read = await readDocumentFile(kind, file);
    if (read.state !== 'read') return setProblem(whyNotRead(read));
    setProblem('');
    await replaceDocument(saved.id, read.document);
  };
  return (
    <section className={`stack no-print ${styles['part']}`} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.tools}</h2>
      <p className="actions">
        {documentForms.map((form) => (
          <button
            key={form}
            type="button"
            className="button quiet small"
            onClick={() => takeDocument(kind, document, saved.name, form)}
          >
            {words[form]}
          </button>
        ))}
        <button type="button" className="button quiet small" onClick={() => print()}>
          {words.print}
        </button>
        <button type="button" className="plain-button" onClick={() => void removeDocument(saved.id)}>
          {words.removeDocument}
        </button>
      </p>
      <p>
        <label htmlFor={`${id}-file`}>{words.importInto}</label>{' '}
        <input
          id={`${id}-file`}
          type="file"
          className={styles['file']}
          accept=".md,.markdown,.csv,.tsv,.json"
          onChange={(event) => void bring(event.target.files?.[0])}
        />
      </p>
      {problem && <p role="alert">{problem}</p>}
    </section>
  );
}
