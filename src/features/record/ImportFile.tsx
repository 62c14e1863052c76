import { useId, useRef, useState } from 'react';
import { describeRefusal } from '#domain/record/refusal.ts';
import type { PackedPreview } from '#stores/importing-files.ts';
import type { Preview } from '#stores/transfer.ts';
import { myPath, record as words } from '#words/en.ts';

const { zip } = myPath;

/** Reads a file, says what it would do, and only then does it. A file that is refused changes nothing. */
export function ImportFile({ label }: { label: string }) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [preview, setPreview] = useState<Preview | PackedPreview | null>(null);
  const [said, setSaid] = useState('');

  const read = async (file: File | undefined) => {
    setSaid('');
    setPreview(null);
    if (!file) return;
    const [{ previewImport }, { isZip, previewPacked }] = await Promise.all([
      import('#stores/transfer.ts'),
      import('#stores/importing-files.ts'),
    ]);
    const found = await ((await isZip(file)) ? previewPacked(file) : previewImport(file));
    // Of two files chosen one after the other, the one that the field names is brought.
    if (input.current?.files?.[0] === file) setPreview(found);
  };
  const close = () => {
    setPreview(null);
    if (input.current) input.current.value = '';
  };
  const bring = async (how: 'merge' | 'replace') => {
    if (preview?.state !== 'read') return;
    const [{ importRecord }, { importPacked }] = await Promise.all([
      import('#stores/transfer.ts'),
      import('#stores/importing-files.ts'),
    ]);
    const saved = await ('coming' in preview ? importPacked(preview, how) : importRecord(preview.record, how));
    if (saved.state === 'no-room') setSaid(zip.noRoom);
    else setSaid(saved.state === 'saved' ? myPath.imported : words.failed.failed);
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
          accept="application/json,.json,application/zip,.zip"
          onChange={(event) => void read(event.target.files?.[0])}
        />
      </p>
      {preview?.state === 'refused' && <p role="alert">{describeRefusal(preview)}</p>}
      {preview?.state === 'refused-zip' && <p role="alert">{zip.refused(preview.reason, preview.name)}</p>}
      {preview?.state === 'read' && (
        <div className="sheet stack">
          <h3>{myPath.preview}</h3>
          <p>
            <strong>{myPath.merge}:</strong>{' '}
            {myPath.mergeLine(preview.merge.added, preview.merge.replaced, preview.merge.kept, preview.merge.same)}
          </p>
          <p>
            <strong>{myPath.replace}:</strong> {myPath.replaceLine(preview.replace.goes, preview.replace.comes)}
          </p>
          {'coming' in preview && (
            <p>
              {zip.comes(preview.coming.files.length, preview.coming.missing)}{' '}
              {zip.total(preview.coming.count, preview.coming.bytes)}
            </p>
          )}
          <p className="actions">
            <button type="button" className="button" onClick={() => void bring('merge')}>
              {myPath.merge}
            </button>
            <button type="button" className="button quiet" onClick={() => void bring('replace')}>
              {myPath.replace}
            </button>
            <button type="button" className="plain-button" onClick={close}>
              {myPath.cancel}
            </button>
          </p>
        </div>
      )}
      <p role="status">{said}</p>
    </div>
  );
}
