import { textFields } from '#domain/record/history.ts';
import type { EarlierText } from '#domain/record/core.ts';
import { bringBack } from '#stores/history.ts';
import { evidence, myPath } from '#words/en.ts';

type EvidenceText = (typeof textFields.evidence)[number];

const named: Record<EvidenceText, string> = {
  title: evidence.title,
  text: evidence.text,
  link: evidence.link,
  role: evidence.role,
  checkableBy: evidence.checkableBy,
  origin: myPath.origin,
};

const nameOf = (field: string): string => named[textFields.evidence.find((known) => known === field) ?? 'text'];

/** What stood in an item before it was edited, the newest first; each can be brought back. */
export function EarlierWordings({ wordings }: { wordings: readonly EarlierText[] }) {
  if (wordings.length === 0) return null;
  return (
    <details className="note">
      <summary>{myPath.earlier(wordings.length)}</summary>
      <ul>
        {wordings.map((wording) => (
          <li key={wording.id}>
            <span className="soft">
              {nameOf(wording.field)},{' '}
              {new Date(wording.replacedAt).toLocaleDateString('en-US', { dateStyle: 'medium' })}:
            </span>{' '}
            {wording.text}{' '}
            <button type="button" className="plain-button" onClick={() => void bringBack(wording)}>
              {myPath.bringBack}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
