/** A line as it stands in a text, before it is known what it is. Offsets are UTF-16 units of the whole text. */
export type WrittenLine = {
  start: number;
  end: number;
  /** The words without glyph, heading marks and emphasis; wide gaps are a tab. */
  text: string;
  /** Columns of white space before it. */
  indent: number;
  hasGlyph: boolean;
  /** Level of a Markdown or underlined heading; 0 for none. */
  level: number;
  afterBlank: boolean;
  /** Length of the line as written, without white space around it. */
  width: number;
};

const solid = '•●▪■◾◼▸►▶➢➤➔→◆❖✓✔✦★☆◇□○◦‣⁃∙⦁⚫🔹🔸▫▹▻»›\uF0A7\uF0B7\uF0D8\uF076\uF0FC\uFFFD';
const glyphs = new RegExp(
  `^(?:[${solid}]\\s*|(?:[*+·∗-]|[–—])\\s+|[-–—](?=\\p{Lu}\\p{Ll})|o(?:\\t+|\\s{2,})|\\(?\\d{1,2}[.)]\\s+(?=\\p{L})|\\(?[a-h]\\)\\s+(?=\\p{L}))`,
  'u',
);
const inner = new RegExp(`\\s+(?=[${solid.slice(0, 12)}]\\s*\\S)`, 'gu');
const lineBreak = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/gu;
const rule = /^(?:[-_=*~–—─━\s]{3,})$/u;

const emphasis =
  /(?<![\p{L}\p{N}])(?<mark>\*\*\*|\*\*|__|\*|_|`)(?=\S)(?<inside>[^*_`]+?)(?<=\S)\k<mark>(?![\p{L}\p{N}])/gu;

/** A Markdown link or picture: its address is no word of the résumé. */
const link =
  /!?\[(?<words>[^\][\n]+)\](?:\((?:<[^>\n]*>|(?:https?:|mailto:|tel:|www\.|[/#.])(?:\([^()\s]*\)|[^()\s])*|[\w/-]+(?:\.\w+)+)(?:\s+["'][^"'\n]*["'])?\)|\[[^\][\n]{0,40}\](?!\())/gu;
const autolink = /<(?<address>(?:https?:\/\/|mailto:)[^>\s]+)>/gu;

/** Text without emphasis marks; the words and all other signs stay. */
const unmarked = (text: string, isMarkdown: boolean): string =>
  isMarkdown ? text.replaceAll(emphasis, '$<inside>').replaceAll(emphasis, '$<inside>') : text;

const columns = (space: string): number => space.length + 3 * (space.split('\t').length - 1);

/** Zero-width signs that readers leave behind; they are no words. */
const invisible = /[\u200B-\u200D\u2060\uFEFF]/gu;

function readOne(raw: string, start: number, isMarkdown: boolean): WrittenLine | null {
  const clean = raw.replaceAll(invisible, ' ');
  const lead = /^\s*/u.exec(clean)?.[0] ?? '';
  const body = clean.trim();
  if (body === '') return null;
  const heading = /^(?<marks>#{1,6})\s+(?<title>\S.*?)(?:\s+#+)?$/u.exec(body);
  const quoted = heading ? body : body.replace(/^>\s+/u, '');
  const glyph = heading ? null : glyphs.exec(quoted);
  const afterGlyph = glyph ? quoted.slice(glyph[0].length) : quoted;
  const bare = heading?.groups?.['title'] ?? afterGlyph;
  return {
    start: start + lead.length,
    end: start + lead.length + body.length,
    text: unmarked(bare.replaceAll(link, '$<words>').replaceAll(autolink, '$<address>'), isMarkdown)
      .trim()
      .replaceAll(/\s*\t\s*|\s{3,}/gu, '\t')
      .replaceAll(/[^\S\t]+/gu, ' '),
    indent: columns(lead),
    hasGlyph: glyph !== null,
    level: heading?.groups?.['marks']?.length ?? 0,
    afterBlank: false,
    width: body.length,
  };
}

const isGlyphOnly = (line: WrittenLine): boolean => line.hasGlyph && line.text === '';

/** Puts a glyph that stands alone before the words that follow it. */
function joinGlyph(lines: readonly WrittenLine[]): WrittenLine[] {
  const joined: WrittenLine[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before && isGlyphOnly(before) && !line.hasGlyph && line.level === 0) {
      joined[joined.length - 1] = {
        ...line,
        start: before.start,
        hasGlyph: true,
        indent: before.indent,
        afterBlank: before.afterBlank,
      };
    } else joined.push(line);
  }
  return joined;
}

/** Cuts a line that holds several bullets at each glyph. */
function cutBullets(raw: string, start: number): { raw: string; start: number }[] {
  const glyph = new RegExp(`^\\s*[${solid.slice(0, 12)}]`, 'u');
  if (!glyph.test(raw)) return [{ raw, start }];
  const cuts = [
    0,
    ...[...raw.matchAll(inner)].map((match) => match.index).filter((at) => raw.slice(0, at).trim() !== ''),
  ];
  return cuts.map((at, index) => ({ raw: raw.slice(at, cuts[index + 1]), start: start + at }));
}

const looksLikeMarkdown = (text: string): boolean =>
  /^#{1,6}\s+\S/mu.test(text) || /\*\*[^*\n]+\*\*/u.test(text) || /(?<![\p{L}\p{N}_])__[^_\n]+__/u.test(text);

/** The non-blank lines of a text in order, each with what its signs say. Rules drawn with signs underline what stands above. */
export function readWritten(text: string): WrittenLine[] {
  const isMarkdown = looksLikeMarkdown(text);
  const lines: WrittenLine[] = [];
  let afterBlank = true;
  let at = 0;
  const add = (raw: string, start: number) => {
    if (raw.trim() === '') {
      afterBlank = true;
      return;
    }
    if (rule.test(raw)) {
      const above = lines.at(-1);
      // A rule has no words; the line above is a heading when it is short and touches it.
      if (above && !afterBlank && !above.hasGlyph && above.width <= 40)
        lines[lines.length - 1] = { ...above, level: Math.max(above.level, 2) };
      afterBlank = true;
      return;
    }
    for (const part of cutBullets(raw, start)) {
      const line = readOne(part.raw, part.start, isMarkdown);
      if (line) lines.push({ ...line, afterBlank });
      afterBlank = line ? false : afterBlank;
    }
  };
  for (const found of text.matchAll(lineBreak)) {
    add(text.slice(at, found.index), at);
    if (found[0] === '\f') afterBlank = true;
    at = found.index + found[0].length;
  }
  add(text.slice(at), at);
  return joinGlyph(lines).filter((line) => line.text !== '' || line.width > 0);
}
