import type { ResumeLine } from '#domain/record/resume.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import { bringBack, earlierWordings } from '#stores/history.ts';
import { localDay, longDay } from '#ui/dates.ts';
import { resumeWork as words } from '#words/en.ts';
import { Part } from './Part.tsx';

/** Wordings that were accepted and replaced; any of them can be brought back. */
export function Earlier({ line, record }: { line: ResumeLine; record: PersonRecord }) {
  const earlier = earlierWordings(record, 'resumeLines', line.id, 'text');
  if (earlier.length === 0) return null;
  return (
    <Part title={words.earlier} aside={String(earlier.length)}>
      <p className="note soft">{words.earlierLead}</p>
      <ol className="stack">
        {earlier.map((wording) => (
          <li key={wording.id}>
            {wording.text} <span className="note soft">{longDay(localDay(wording.replacedAt))}</span>{' '}
            <button type="button" className="plain-button note" onClick={() => void bringBack(wording)}>
              {words.bringBack}
            </button>
          </li>
        ))}
      </ol>
    </Part>
  );
}
