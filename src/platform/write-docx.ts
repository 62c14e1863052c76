import type { Line } from '#domain/resume/line.ts';

/** A Word document of one column that parsers of job sites read: real headings, real list entries, no table, no text box. */
export async function writeDocx(lines: readonly Line[], title: string): Promise<Uint8Array> {
  const { Document, HeadingLevel, LevelFormat, Packer, Paragraph, Tab, TabStopType, TextRun } = await import('docx');
  const runsOf = (text: string, isBold = false) =>
    text
      .split('\t')
      .map((part, index) => new TextRun({ children: index === 0 ? [part] : [new Tab(), part], bold: isBold }));
  const paragraphs = lines.map(({ kind, text }, index) => {
    if (kind === 'contact' && index === 0)
      return new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(text) });
    if (kind === 'heading')
      return new Paragraph({ heading: HeadingLevel.HEADING_1, children: runsOf(text), keepNext: true });
    if (kind === 'bullet')
      return new Paragraph({ children: runsOf(text), numbering: { reference: 'bullets', level: 0 } });
    if (kind === 'role')
      return new Paragraph({
        children: runsOf(text, lines[index - 1]?.kind !== 'role'),
        keepNext: true,
        tabStops: [{ type: TabStopType.RIGHT, position: 9360 }],
      });
    return new Paragraph({ children: runsOf(text) });
  });
  const font = 'Calibri';
  const document = new Document({
    title,
    numbering: {
      config: [
        {
          reference: 'bullets',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              style: { paragraph: { indent: { left: 360, hanging: 270 } } },
            },
          ],
        },
      ],
    },
    styles: {
      default: {
        document: { run: { font, size: 21 }, paragraph: { spacing: { after: 60 } } },
        title: { run: { font, size: 36, bold: true, color: '000000' }, paragraph: { spacing: { after: 60 } } },
        heading1: {
          run: { font, size: 24, bold: true, color: '000000' },
          paragraph: { spacing: { before: 220, after: 80 } },
        },
      },
    },
    sections: [
      { properties: { page: { margin: { top: 1080, bottom: 1080, left: 1440, right: 1440 } } }, children: paragraphs },
    ],
  });
  return new Uint8Array(await Packer.pack(document, 'uint8array', undefined));
}
