import { readOpening } from '#domain/bullets/opening.ts';
import { plain } from '#domain/bullets/plain.ts';
import type { LineKind } from '#domain/record/resume.ts';
import { datesIn, hasRange } from './dates.ts';
import type { FoundLine } from './line.ts';
import { hasRoles, knownSection, type SectionKind } from './sections.ts';
import { namesTitle } from './titles.ts';
import { continues, continuesUnmarked, joinWords, marginOf } from './wraps.ts';
import { readWritten, type WrittenLine } from './written-line.ts';

/**
 * A résumé as it was split: its lines in reading order. `structureOf` reads sections and roles out of them.
 * `isMarked` is false where no glyph and no heading said where a bullet begins.
 */
export type SplitResume = { lines: FoundLine[]; isMarked: boolean };

type Draft = WrittenLine & { kind: LineKind };

const contactSign =
  /@|\bhttps?:|\bwww\.|\b[Ll]inked[Ii]n\b|\b[Gg]it[Hh]ub\b|(?:\+?\d[\d\s().-]{8,}\d)|\b\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)*, \p{Lu}{2}\b/u;

const wordCount = (text: string): number => text.split(/\s+/u).length;
const isSentence = ({ text }: WrittenLine): boolean =>
  wordCount(text) > 12 || (/[.!?]$/u.test(text) && wordCount(text) > 5);

const isCapitals = ({ text, hasGlyph }: WrittenLine): boolean =>
  !hasGlyph &&
  /^[\p{Lu}\s&/,’'():-]+$/u.test(text) &&
  text.replaceAll(/[^\p{Lu}]/gu, '').length >= 4 &&
  wordCount(text) <= 6 &&
  datesIn(text) === null;

/** What a text has that decides how its lines are read. */
type Layout = { hasGlyphs: boolean; hasHeadings: boolean; margin: number; roleLevel: number };

const isKnownHeading = (line: WrittenLine): boolean =>
  !line.hasGlyph && wordCount(line.text) <= 6 && knownSection(line.text) !== null;

function layoutOf(lines: readonly WrittenLine[]): Layout {
  const levels = [...new Set(lines.map(({ level }) => level))].filter((level) => level > 0).toSorted((a, b) => a - b);
  const sectionLevel = Math.min(
    ...lines.filter((line) => line.level > 0 && isKnownHeading(line)).map(({ level }) => level),
  );
  return {
    hasGlyphs: lines.some(({ hasGlyph }) => hasGlyph),
    hasHeadings: lines.some((line) => isKnownHeading(line)) || levels.length > 0,
    margin: marginOf(lines),
    roleLevel: Number.isFinite(sectionLevel) ? sectionLevel + 1 : Infinity,
  };
}

/** What stands above a line: the section, and what the line before was. */
type Place = { section: SectionKind | null; before: Draft | null; isFirst: boolean };

function isHeading(line: WrittenLine, { section, isFirst }: Place, layout: Layout): boolean {
  if (line.hasGlyph) return false;
  if (isKnownHeading(line)) return true;
  if (line.level > 0 && line.level < layout.roleLevel) return !isFirst && !hasRange(line.text);
  return (
    !isFirst &&
    isCapitals(line) &&
    (line.afterBlank || section === null) &&
    !namesTitle(line.text) &&
    section !== null &&
    !hasRoles(section)
  );
}

/** Whether a line tells a deed, as bullets do whose glyphs were lost: "Led the migration". Titles open with a noun. */
function tellsDeed({ text }: WrittenLine): boolean {
  const { kind, tense } = readOpening(plain(text));
  return (kind === 'strong' || kind === 'weak' ? tense === 'past' : kind === 'duty') && wordCount(text) > 1;
}

/** A line of an entry's heading: short, no sentence, with a date or right before or after such a line. */
function isRole(line: WrittenLine, next: WrittenLine | undefined, { section, before }: Place, layout: Layout): boolean {
  if (line.hasGlyph || isSentence(line)) return line.level >= layout.roleLevel && !line.hasGlyph;
  if (line.level >= layout.roleLevel) return true;
  if (section !== null && !hasRoles(section)) return false;
  const dated = datesIn(line.text) !== null;
  if (dated) return section !== null || hasRange(line.text);
  if (/^\p{Ll}/u.test(line.text) || line.width > 110 || tellsDeed(line)) return false;
  const headsBullets = next !== undefined && next.hasGlyph;
  const headsDate = next !== undefined && !next.hasGlyph && !next.afterBlank && datesIn(next.text) !== null;
  const followsRole = before?.kind === 'role' && !line.afterBlank;
  if (section === null) return headsDate || (headsBullets && namesTitle(line.text)) || (followsRole && headsBullets);
  return headsBullets || headsDate || followsRole || (line.afterBlank && namesTitle(line.text));
}

function kindOf(line: WrittenLine, next: WrittenLine | undefined, place: Place, layout: Layout): LineKind {
  const { section, before, isFirst } = place;
  if (isHeading(line, place, layout)) return 'heading';
  if (line.hasGlyph) return 'bullet';
  const isTop = section === null && (before === null || before.kind === 'contact');
  if (isTop && layout.hasHeadings && (isFirst || !isSentence(line)) && !hasRange(line.text)) return 'contact';
  if (isTop && contactSign.test(line.text) && !isSentence(line)) return 'contact';
  if (isRole(line, next, place, layout)) return 'role';
  if (!layout.hasGlyphs && (section === null || section === 'experience'))
    return layout.hasHeadings && section === null ? 'text' : 'bullet';
  return 'text';
}

/** Where the words of a bullet begin; its wrapped lines are set in as far, or a little less. */
const textIndentOf = (line: Draft): number => (line.hasGlyph ? line.indent + 2 : line.indent);

function joinInto(before: Draft, line: WrittenLine, text: string): Draft {
  const { start, end } = line;
  return {
    ...before,
    text: joinWords(before.text, line.text, text),
    end,
    width: line.width,
    indent: Math.max(before.indent, 0),
    start: Math.min(before.start, start),
  };
}

const isMarked = ({ hasGlyphs, hasHeadings }: Layout): boolean => hasGlyphs || hasHeadings;

function draftsOf(text: string, written: readonly WrittenLine[], layout: Layout, isWrapped: boolean): Draft[] {
  const drafts: Draft[] = [];
  let section: SectionKind | null = null;
  /** The line as written that the last draft ends with. */
  let last: WrittenLine | null = null;
  for (const [index, line] of written.entries()) {
    const before = drafts.at(-1) ?? null;
    const isProse = before !== null && (before.kind === 'bullet' || before.kind === 'text');
    const goesOn: boolean =
      isWrapped &&
      before !== null &&
      last !== null &&
      (!isMarked(layout) && isProse
        ? continuesUnmarked(before, line)
        : continues({ ...last, text: before.text, level: before.level }, line, {
            isProse,
            margin: layout.margin,
            textIndent: before.hasGlyph ? textIndentOf(before) - 1 : 0,
          }));
    last = line;
    if (before && goesOn) {
      drafts[drafts.length - 1] = joinInto(before, line, text);
      continue;
    }
    const kind = kindOf(line, written[index + 1], { section, before, isFirst: index === 0 }, layout);
    if (kind === 'heading') section = knownSection(line.text) ?? 'other';
    drafts.push({ ...line, kind });
  }
  return drafts;
}

/** Longest text of one line that the record keeps; what is longer goes on in the next. */
const longest = 20_000;

const cutLong = (draft: Draft): Draft[] =>
  draft.text.length <= longest
    ? [draft]
    : Array.from({ length: Math.ceil(draft.text.length / longest) }, (_, part) => ({
        ...draft,
        text: draft.text.slice(part * longest, (part + 1) * longest),
      }));

/**
 * Splits a résumé in plain text or Markdown: contact lines, headings, role lines, bullets and other text, with
 * wrapped lines joined and glyphs taken off. `isWrapped` is false where every line is known to be whole. Every word of the text is in exactly one line, in order.
 */
export function splitResume(text: string, { isWrapped = true }: { isWrapped?: boolean } = {}): SplitResume {
  const written = readWritten(text);
  const layout = layoutOf(written);
  return {
    isMarked: isMarked(layout),
    lines: draftsOf(text, written, layout, isWrapped)
      .flatMap(cutLong)
      .map(({ kind, text, start, end }, index) => ({ id: `line-${index + 1}`, kind, text, start, end })),
  };
}
