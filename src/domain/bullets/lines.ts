import type { ListedBullet } from './analyze-list.ts';

const glyph = /^\s*(?:[-*+•‣◦●○▪▫■□◆◇➢➤►▸▶✓✔✦·–—>]|\u{F0B7}|\u{F0A7}|o(?=\s)|\d{1,2}[.)](?=\s))\s+(?=\S)/u;
const heading = /^\s*#{1,6}\s+/u;
const rule = /^\s*(?:[-=_*]\s*){3,}$/u;
const emphasis =
  /(?<![\p{L}\p{N}*_])(?<mark>\*\*|__|\*|_|`)(?=\S)(?<inner>[^*_`]+?)(?<=\S)\k<mark>(?![\p{L}\p{N}*_])/gu;
const link = /\[(?<words>[^\]]+)\]\((?:https?:|mailto:)[^)\s]*\)/gu;

/** Words without the marks of Markdown. */
const unmarked = (text: string): string =>
  text.replaceAll(link, '$<words>').replaceAll(emphasis, '$<inner>').replaceAll(/\s+/gu, ' ').trim();

const joined = (first: string, more: string): string =>
  /\p{Ll}-$/u.test(first) && /^\p{Ll}/u.test(more) ? `${first.slice(0, -1)}${more}` : `${first} ${more}`;

/** Whether a line goes on with the bullet above: it is set in, or that bullet ends in the middle of a sentence. */
const goesOn = (line: string, bullet: string): boolean =>
  /^(?:\s{2,}|\t)\S/u.test(line) || (/^\s*\p{Ll}/u.test(line) && !/[.!?]$/u.test(bullet));

const withGlyphs = (lines: readonly string[]): ListedBullet[] => {
  const found: { text: string; role: string }[] = [];
  let role = '';
  let isOpen = false;
  for (const line of lines) {
    const last = found.at(-1);
    if (line.trim() === '' || rule.test(line)) isOpen = false;
    else if (glyph.test(line)) {
      found.push({ text: line.replace(glyph, ''), role });
      isOpen = true;
    } else if (isOpen && last !== undefined && !heading.test(line) && goesOn(line, last.text))
      last.text = joined(last.text, line.trim());
    else {
      role = unmarked(line.replace(heading, ''));
      isOpen = false;
    }
  }
  return found.map(({ text, role }) => ({ text: unmarked(text), role }));
};

/**
 * The bullets of a plain or Markdown text, each with the line above its list as its role. Wrapped lines are joined.
 * A text without bullet marks is a bullet a line.
 */
export const bulletsOfText = (text: string): ListedBullet[] => {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|[\n\r\u2028\u2029\f]/u);
  if (lines.some((line) => glyph.test(line) && !rule.test(line))) return withGlyphs(lines);
  return lines.filter((line) => line.trim() !== '' && !heading.test(line)).map((line) => ({ text: unmarked(line) }));
};
