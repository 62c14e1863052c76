import type { Conflict } from '#domain/ledger/conflicts.ts';
import { result as words } from '#words/en.ts';

/** Numbers about the same thing that differ between items. */
export function Conflicts({ conflicts }: { conflicts: readonly Conflict[] }) {
  if (conflicts.length === 0) return null;
  return (
    <div>
      <h3>{words.conflicts}</h3>
      <p className="soft note">{words.conflictsLead}</p>
      <ul>
        {conflicts.map(({ about, sides }) => (
          <li key={about}>
            <strong>{about}</strong>:{' '}
            {sides.map(({ title, numbers }) => `${numbers.join(', ')} (${title})`).join(' · ')}
          </li>
        ))}
      </ul>
    </div>
  );
}
