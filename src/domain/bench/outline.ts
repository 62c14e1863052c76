import type { ResumeLine } from '#domain/record/resume.ts';

/** The lines of one résumé in the order in which they are read. */
export const linesOf = (lines: readonly ResumeLine[], resume: string): ResumeLine[] =>
  lines.filter((line) => line.resume === resume).toSorted((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1));

/** A bullet with what it stands under; empty where nothing stands above it. */
export type PlacedBullet = { line: ResumeLine; section: string; role: string };

/** The bullets of a résumé in order. A heading ends the role above it. */
export function bulletsOf(lines: readonly ResumeLine[]): PlacedBullet[] {
  let section = '';
  let role = '';
  return lines.flatMap((line) => {
    if (line.kind === 'heading') [section, role] = [line.text, ''];
    if (line.kind === 'role') role = line.text;
    return line.kind === 'bullet' ? [{ line, section, role }] : [];
  });
}

/** The lines of one variant: what is tagged for no variant is for all. */
export const linesFor = (lines: readonly ResumeLine[], variant: string): ResumeLine[] =>
  variant === '' ? [...lines] : lines.filter(({ variants }) => variants.length === 0 || variants.includes(variant));

/** A place right after a line, or before all others where none is given. */
export function placeAfter(lines: readonly ResumeLine[], id: string | null): number {
  const at = id === null ? -1 : lines.findIndex((line) => line.id === id);
  const before = lines[at]?.place;
  const after = lines[at + 1]?.place;
  if (before === undefined) return (after ?? 1) - 1;
  return after === undefined ? before + 1 : (before + after) / 2;
}

/** Acronyms that a résumé spells out somewhere, such as `SLA` in “service-level agreement (SLA)”. */
export const expandedIn = (texts: readonly string[]): string[] => [
  ...new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/\((?<acronym>\p{Lu}[\p{Lu}\p{N}&]+)\)/gu)].map((match) => match.groups?.['acronym'] ?? ''),
    ),
  ),
];
