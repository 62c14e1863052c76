/** What the shared picture shows. */
export type PictureOf = {
  title: string;
  verdict: string;
  legend: string;
  steps: readonly string[];
  rows: readonly { name: string; supported: number | null; claimed: number | null; bar: number }[];
};

const width = 1200;
const left = 330;
const span = 780;
const rowHeight = 46;
const top = 210;

/** The picture stands alone, away from the page's tokens: ink on paper, the signal color for the bar. */
const colors = {
  paper: '#fbf9f4',
  ink: '#1d1b18',
  soft: '#5d584f',
  line: '#7d776d',
  hair: '#ddd7ca',
  signal: '#c2361b',
} as const;

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const at = (level: number): number => left + ((level - 1) / 4) * span;

/** Breaks a sentence into lines of at most `length` characters. */
function wrap(text: string, length: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > length) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

function drawRow({ name, supported, claimed, bar }: PictureOf['rows'][number], index: number): string {
  const y = top + index * rowHeight + rowHeight / 2;
  const start = left - 24;
  return [
    `<text x="60" y="${y + 7}" font-size="22">${escapeText(name)}</text>`,
    claimed === null ? '' : `<path d="M${start} ${y}H${at(claimed)}" stroke="${colors.line}" stroke-width="2"/>`,
    supported === null ? '' : `<path d="M${start} ${y}H${at(supported)}" stroke="${colors.ink}" stroke-width="11"/>`,
    claimed === null
      ? ''
      : `<circle cx="${at(claimed)}" cy="${y}" r="8" fill="${colors.paper}" stroke="${colors.line}" stroke-width="2"/>`,
    `<path d="M${at(bar)} ${y - 16}V${y + 16}" stroke="${colors.signal}" stroke-width="5"/>`,
  ].join('');
}

/** Draws the result as one self-contained SVG. */
export function drawResult({ title, verdict, legend, steps, rows }: PictureOf): string {
  const bottom = top + rows.length * rowHeight;
  const height = bottom + 150;
  const verdictLines = wrap(verdict, 88).slice(0, 3);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" fill="${colors.ink}">`,
    `<rect width="${width}" height="${height}" fill="${colors.paper}"/>`,
    `<text x="60" y="84" font-family="Georgia, serif" font-size="44">${escapeText(title)}</text>`,
    ...verdictLines.map(
      (line, index) =>
        `<text x="60" y="${128 + index * 30}" font-size="22" fill="${colors.soft}">${escapeText(line)}</text>`,
    ),
    ...[1, 2, 3, 4, 5].map((level) => `<path d="M${at(level)} ${top}V${bottom}" stroke="${colors.hair}"/>`),
    ...rows.map(drawRow),
    ...steps.map(
      (step, index) =>
        `<text x="${at(index + 1)}" y="${bottom + 30}" font-size="18" fill="${colors.soft}" text-anchor="middle">${index + 1} ${escapeText(step)}</text>`,
    ),
    ...wrap(legend, 120).map(
      (line, index) =>
        `<text x="60" y="${bottom + 76 + index * 26}" font-size="18" fill="${colors.soft}">${escapeText(line)}</text>`,
    ),
    '</svg>',
  ].join('');
}
