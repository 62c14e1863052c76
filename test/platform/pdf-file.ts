/** Text at a place of a page, in points from the bottom left. */
export type Piece = { x: number; y: number; text: string };

const escaped = (text: string): string => text.replaceAll(/[\\()]/gu, String.raw`\$&`);
/** WinAnsi bytes of the few signs beyond ASCII that the tests write. */
const winAnsi: Record<string, string> = { '•': '\\225', '–': '\\226', é: '\\351' };

/** A PDF with the given pages, written by hand: one font, no compression. More entries may be given for its catalog and trailer. */
export function pdfFile(pages: readonly (readonly Piece[])[], { catalog = '', trailer = '' } = {}): Uint8Array {
  const streams = pages.map((pieces) =>
    pieces
      .map(
        ({ x, y, text }) =>
          `BT /F1 10 Tf ${x} ${y} Td (${escaped(text).replaceAll(/[•–é]/gu, (sign) => winAnsi[sign] ?? '?')}) Tj ET`,
      )
      .join('\n'),
  );
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...streams.flatMap((stream, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${5 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ]),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

/** Lines of text below each other from the top of a page. */
export const column = (x: number, lines: readonly string[], top = 740, step = 14): Piece[] =>
  lines.flatMap((text, index) =>
    text === '' ? [] : [{ x: x + (/^ +/u.exec(text)?.[0].length ?? 0) * 5, y: top - index * step, text: text.trim() }],
  );
