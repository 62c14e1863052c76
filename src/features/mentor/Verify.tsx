import { useState } from 'react';
import { checkFile } from '#stores/verifying.ts';
import { onUse } from '#ui/onUse.tsx';
import { attestation as words, whileLoading } from '#words/en.ts';
import { useWarm } from './warm.ts';

const load = async () => (await import('./Verified.tsx')).Verified;
// The page checks a file without a network, too.
const loads = [load, async () => await import('./DocSheet.tsx')];
const Verified = onUse(load, whileLoading);

type Checked = Awaited<ReturnType<typeof checkFile>>;

/** Checks an attestation file on this device. */
export function Verify() {
  const [checked, setChecked] = useState<Checked | null>(null);
  useWarm(loads);
  return (
    <div className="stack">
      <p>
        <label>
          {words.file}{' '}
          <input
            type="file"
            accept=".json"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) void checkFile(file).then(setChecked);
            }}
          />
        </label>
      </p>
      <div role="status">{checked && <Verified {...checked} />}</div>
    </div>
  );
}
