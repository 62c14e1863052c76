import { useState } from 'react';
import { namedFiles } from '#stores/packed-files.ts';
import { $record } from '#stores/record.ts';
import { exportWithFiles } from '#stores/work-files.ts';
import { useSaved } from '#ui/useSaved.ts';
import { myPath } from '#words/en.ts';

const words = myPath.files;

/** Files lie beside the record: how many there are, and one export that has both. */
export function Files() {
  const files = namedFiles(useSaved($record).promises);
  const [said, setSaid] = useState('');
  if (files.length === 0) return null;
  const give = async () => {
    const missing = await exportWithFiles();
    setSaid(missing === null ? words.failed : words.exported(missing));
  };
  return (
    <div className="stack">
      <h3>{words.title}</h3>
      <p className="note soft">{words.lead(files.length)}</p>
      <p className="actions">
        <button type="button" className="button quiet small" onClick={() => void give()}>
          {words.export}
        </button>
      </p>
      <p role="status" className="note">
        {said}
      </p>
    </div>
  );
}
