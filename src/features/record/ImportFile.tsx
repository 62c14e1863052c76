import { useId, useRef, useState } from 'react';
import { describeRefusal } from '#domain/record/refusal.ts';
import type { Preview } from '#stores/transfer.ts';
import { record as words } from '#words/en.ts';

/** Reads a file, says what it would do, and only then does it. A file that is refused changes nothing. */
export function ImportFile({ label }: { label: string }) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [said, setSaid] = useState('');

  const read = async (file: File | undefined) => {
    setSaid('');
    if (!file) return setPreview(null);
    const { previewImport } = await import('#stores/transfer.ts');
    return setPreview(await previewImport(file));
  };
  const close = () => {
    setPreview(null);
    if (input.current) input.current.value = '';
  };
  const bring = async (how: 'merge' | 'replace') => {
    if (preview?.state !== 'read') return;
    const { importRecord } = await import('#stores/transfer.ts');
    const saved = await importRecord(preview.record, how);
    setSaid(saved.state === 'saved' ? words.page.imported : words.failed.failed);
    close();
  };

  return (
    <div className="stack">
      <p>
        <label htmlFor={id}>
          <strong>{label}</strong>
        </label>{' '}
        <input
          ref={input}
          id={id}
          type="file"
          accept="application/json,.json"
          onChange={(event) => void read(event.target.files?.[0])}
        />
      </p>
      {preview?.state === 'refused' && <p role="alert">{describeRefusal(preview)}</p>}
      {preview?.state === 'read' && (
        <div className="sheet stack">
          <h3>{words.page.preview}</h3>
          <p>
            <strong>{words.page.merge}:</strong>{' '}
            {words.page.mergeLine(preview.merge.added, preview.merge.replaced, preview.merge.kept, preview.merge.same)}
          </p>
          <p>
            <strong>{words.page.replace}:</strong> {words.page.replaceLine(preview.replace.goes, preview.replace.comes)}
          </p>
          <p className="actions">
            <button type="button" className="button" onClick={() => void bring('merge')}>
              {words.page.merge}
            </button>
            <button type="button" className="button quiet" onClick={() => void bring('replace')}>
              {words.page.replace}
            </button>
            <button type="button" className="plain-button" onClick={close}>
              {words.page.cancel}
            </button>
          </p>
        </div>
      )}
      <p role="status">{said}</p>
    </div>
  );
}
