import { useState } from 'react';
import type { CopyNote } from '#stores/copies.ts';
import { myPath } from '#words/en.ts';

/** Automatic copies, each of which can be brought back. */
export function Copies({ copies, label, empty }: { copies: readonly CopyNote[]; label: string; empty: string }) {
  const [said, setSaid] = useState('');
  const bringBack = async (seq: number) => {
    const { restoreCopy } = await import('#stores/copies.ts');
    const saved = await restoreCopy(seq);
    setSaid(saved.state === 'saved' ? myPath.imported : myPath.unreadableCopy);
  };
  if (copies.length === 0) return <p className="soft">{empty}</p>;
  return (
    <>
      <ul>
        {copies.map(({ seq, at, rows, why }) => (
          <li key={seq}>
            {myPath.copyLine(
              new Date(at).toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' }),
              rows,
              myPath.copyWhy[why] ?? why,
            )}{' '}
            <button type="button" className="plain-button" onClick={() => seq !== undefined && void bringBack(seq)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
    </>
  );
}
