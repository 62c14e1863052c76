import { useState } from 'react';
import { record as words } from '#words/en.ts';

/** Exports the record and says whether the file read back the same. */
export function ExportButton({ primary = false }: { primary?: boolean }) {
  const [said, setSaid] = useState('');
  const give = async () => {
    const { exportRecord } = await import('#stores/transfer.ts');
    const result = await exportRecord();
    setSaid(result.state === 'exported' ? words.exported(result.name) : words.exportRefused[result.reason]);
  };
  return (
    <>
      <button type="button" className={primary ? 'button' : 'button quiet small'} onClick={() => void give()}>
        {words.export}
      </button>
      <span role="status" className="note">
        {said}
      </span>
    </>
  );
}
