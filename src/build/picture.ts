/** Colors of the light theme, since a picture has no theme. */
const paper = '#fbf9f4';
const ink = '#1d1b18';
const soft = '#5d584f';
const line = '#7d776d';
const signal = '#c2361b';

/** The letters of the display face are about this wide, in em. */
const letterWidth = 0.4;
const textWidth = 1040;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A text in lines that fit the picture at a size in pixels; what does not fit ends in an ellipsis. */
export function wrap(text: string, size: number, most: number): string[] {
  const room = Math.floor(textWidth / (size * letterWidth));
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), `${(kept.at(-1) ?? '').slice(0, room - 1).replace(/[\s,;:.]+$/u, '')}…`];
}

/** The picture that other sites show for a page: 1200 by 630 pixels, as SVG. */
export function drawPicture({
  site,
  title,
  description,
}: {
  site: string;
  title: string;
  description: string;
}): string {
  const size = wrap(title, 92, 9).length > 2 ? 72 : 92;
  const titles = wrap(title, size, 3);
  const below = 250 + titles.length * size * 1.05;
  const rows = (texts: readonly string[], y: number, height: number, fill: string): string =>
    texts
      .map(
        (text, at) =>
          `<text x="80" y="${Math.round(y + at * height * 1.1)}" font-size="${height}" fill="${fill}">${escape(text)}</text>`,
      )
      .join('');
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" font-family="Instrument Serif">',
    `<rect width="1200" height="630" fill="${paper}"/>`,
    `<g fill="none" stroke="${line}" stroke-width="2"><path d="M640 92H760C800 92 810 60 850 60H930C970 60 980 92 1020 92H1120"/></g>`,
    `<path d="M640 92H760C800 92 810 124 850 124H930C970 124 980 92 1020 92H1120" fill="none" stroke="${signal}" stroke-width="6"/>`,
    ...[
      [640, 92],
      [760, 92],
      [890, 60],
      [890, 124],
      [1020, 92],
      [1120, 92],
    ].map(([x, y]) => `<circle cx="${x}" cy="${y}" r="9" fill="${paper}" stroke="${ink}" stroke-width="3"/>`),
    `<text x="80" y="106" font-size="44" fill="${ink}">${escape(site)}</text>`,
    rows(titles, 270, size, ink),
    rows(wrap(description, 36, below > 440 ? 2 : 3), below + 30, 36, soft),
    '</svg>',
  ].join('');
}
