import { datesIn, type RoleDates } from './dates.ts';
import type { Line } from './line.ts';
import { knownSection, type SectionKind } from './sections.ts';
import { namesTitle } from './titles.ts';

/** One entry of a section: what its heading says, and what stands under it. Empty where the heading does not say. */
export type Role = {
  id: string;
  title: string;
  organization: string;
  location: string;
  dates: Pick<RoleDates, 'text' | 'from' | 'to' | 'isCurrent'> | null;
  /** The lines of its heading as written. */
  heading: Line[];
  bullets: Line[];
  /** Other lines under it. */
  text: Line[];
};

/** A section with its entries, and the lines that stand before the first of them. */
export type Section = {
  id: string;
  kind: SectionKind;
  /** Its heading as written; empty for what stands before the first heading. */
  title: string;
  heading: Line | null;
  lines: Line[];
  roles: Role[];
};

/** A résumé as a tree over its lines. */
export type Structure = { contact: Line[]; sections: Section[] };

const place =
  /^(?:(?:[Rr]emote|[Hh]ybrid|[Oo]n-?site)(?:,? .{2,30})?|\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2}, (?:\p{Lu}{2,3}|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?:,? \p{Lu}[\p{L}]+)?(?: \((?:[Rr]emote|[Hh]ybrid|[Oo]n-?site)\))?)$/u;
const notPlace =
  /\b(?:University|College|School|Institute|Academy|Inc|LLC|Ltd|Corp|Labs|Systems|Group|Company|B\.?[AS]c?|M\.?[AS]c?|MBA|PhD)\b/u;
const stateCode = /, \p{Lu}{2}$/u;
const separators = /\t+|\s+[|•·‖]\s+|\s+[–—]\s+|\s+-\s+|\s*;\s+/u;
const brackets = /^[\s,|•·–—(-]+|[\s,|•·–—(-]+$|[()](?=\s*$)/gu;

/** Parts of a role's heading lines, without the dates. */
function partsOf(lines: readonly string[], dates: RoleDates | null, datedAt: number): string[] {
  return lines.flatMap((line, index) => {
    const rest = dates && index === datedAt ? `${line.slice(0, dates.start)}\t${line.slice(dates.end)}` : line;
    return rest
      .split(separators)
      .map((part) => part.replaceAll(brackets, '').trim())
      .filter((part) => /[\p{L}\p{N}]/u.test(part));
  });
}

/** “Title at Organization” and “Title, Organization” as two parts. */
function cutPart(part: string): string[] {
  const at = /^(?<title>.+?)\s+(?:at|@)\s+(?<where>\p{Lu}.*)$/u.exec(part)?.groups;
  if (at && namesTitle(at['title'] ?? '')) return [at['title'] ?? '', at['where'] ?? ''];
  const commas = part.split(/,\s+/u);
  const [first = '', ...rest] = commas;
  if (commas.length < 2 || (stateCode.test(part) && commas.length === 2)) return [part];
  const second = rest.join(', ');
  return namesTitle(first) !== namesTitle(second) || /,/u.test(second) ? [first, second] : [part];
}

/** What the heading lines of an entry say: title, organization, place and dates. */
function readRole(lines: readonly string[]): Pick<Role, 'title' | 'organization' | 'location' | 'dates'> {
  const datedAt = lines.findIndex((line) => datesIn(line) !== null);
  const dates = datedAt < 0 ? null : datesIn(lines[datedAt] ?? '');
  const parts = partsOf(lines, dates, datedAt).flatMap(cutPart);
  const location = parts.find((part) => place.test(part) && !notPlace.test(part) && !namesTitle(part)) ?? '';
  const named = parts.filter((part) => part !== location);
  const title = named.find((part) => namesTitle(part)) ?? '';
  const organization = named.find((part) => part !== title) ?? '';
  return {
    title: title === '' && named.length > 1 ? (named[1] ?? '') : title,
    organization,
    location,
    dates: dates && { text: dates.text, from: dates.from, to: dates.to, isCurrent: dates.isCurrent },
  };
}

const newSection = (heading: Line | null, id: string): Section => ({
  id,
  kind: heading ? (knownSection(heading.text) ?? 'other') : 'other',
  title: heading?.text ?? '',
  heading,
  lines: [],
  roles: [],
});

/** A role's heading goes on only until a bullet or text stands under it, and a second dated line opens another. */
const opensRole = (role: Role | undefined, line: Line): boolean =>
  !role ||
  role.bullets.length + role.text.length > 0 ||
  role.heading.length >= 4 ||
  (datesIn(line.text) !== null && role.heading.some(({ text }) => datesIn(text) !== null));

/** Reads sections and roles out of the lines of a résumé. No line is left out, and none stands twice. */
export function structureOf(lines: readonly Line[]): Structure {
  const contact: Line[] = [];
  const sections: Section[] = [];
  const current = (): Section => {
    const last = sections.at(-1);
    if (last) return last;
    const first = newSection(null, 'top');
    sections.push(first);
    return first;
  };
  for (const line of lines) {
    if (line.kind === 'heading') {
      sections.push(newSection(line, line.id));
      continue;
    }
    if (line.kind === 'contact' && sections.length === 0) {
      contact.push(line);
      continue;
    }
    const section = current();
    const role = section.roles.at(-1);
    if (line.kind === 'role') {
      if (role && !opensRole(role, line)) role.heading.push(line);
      else
        section.roles.push({
          id: line.id,
          title: '',
          organization: '',
          location: '',
          dates: null,
          heading: [line],
          bullets: [],
          text: [],
        });
    } else if (!role) section.lines.push(line);
    else if (line.kind === 'bullet') role.bullets.push(line);
    else role.text.push(line);
  }
  for (const section of sections)
    section.roles = section.roles.map((role) => ({ ...role, ...readRole(role.heading.map(({ text }) => text)) }));
  return { contact, sections };
}

/** Every bullet with the section and role that it stands under, in order. */
export const placedBullets = ({ sections }: Structure): { bullet: Line; section: Section; role: Role | null }[] =>
  sections.flatMap((section) => [
    ...section.lines.filter(({ kind }) => kind === 'bullet').map((bullet) => ({ bullet, section, role: null })),
    ...section.roles.flatMap((role) => role.bullets.map((bullet) => ({ bullet, section, role }))),
  ]);
