import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocumentCsv, writeDocumentCsv, writeTableCsv } from '#domain/artifacts/csv.ts';
import type { AnyDocument, Field, Fields, Table } from '#domain/artifacts/kind.ts';
import { documentKinds, kindNames, type KindName } from '#domain/artifacts/kinds.ts';
import { readMarkdown, writeMarkdown } from '#domain/artifacts/markdown.ts';
import { draft } from '#domain/artifacts/draft.ts';
import { readDocument } from '#domain/artifacts/schema.ts';

const hard = [
  '=1+1',
  '+2',
  '-5',
  '@SUM(A1)',
  "'=x",
  "''=x",
  '|',
  '\\',
  '\\|',
  '<br>',
  '\\<br>',
  '# a',
  '## Risks',
  ',',
  ';',
  '"',
  '`',
];
const oneLine = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 8 }), fc.constantFrom(...hard)), { maxLength: 3 })
  .map((parts) =>
    parts
      .join(' ')
      .replaceAll(/[\s\p{Cc}\uFEFF]+/gu, ' ')
      .trim(),
  );
const lines = fc.array(oneLine, { maxLength: 4 }).map((parts) => parts.join('\n').trim());

const valueOf =
  (inTable: boolean) =>
  ({ is }: Field) =>
    is === 'text' || inTable ? lines : oneLine;
const filled = (fields: Fields, inTable: boolean) =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([id, field]) => [id, valueOf(inTable)(field)])));
const someText = (row: Record<string, string>) => Object.values(row).some((cell) => cell.trim() !== '');

const documentOf = (kind: KindName): fc.Arbitrary<AnyDocument> => {
  const tables: [string, Table][] = Object.entries(documentKinds[kind].tables);
  const lists = tables.map(([id, { columns }]) => [
    id,
    fc.array(filled(columns, true).filter(someText), { maxLength: 3 }),
  ]);
  return fc
    .tuple(
      filled(documentKinds[kind].fields, false),
      fc.record(Object.fromEntries(lists) as Record<string, fc.Arbitrary<Record<string, string>[]>>),
    )
    .map(([fields, rows]) => ({ ...fields, ...rows }));
};

describe('documents in other programs’ formats', () => {
  it.each(kindNames)('a %s comes back from Markdown as it went', (kind) => {
    fc.assert(
      fc.property(documentOf(kind), (values) => {
        const document = draft(kind, values);
        expect(readMarkdown(kind, writeMarkdown(kind, document))).toEqual({ state: 'read', document });
      }),
      { numRuns: 40 },
    );
  });

  it.each(kindNames)('a %s comes back from CSV as it went', (kind) => {
    fc.assert(
      fc.property(documentOf(kind), (values) => {
        const document = draft(kind, values);
        expect(readDocumentCsv(kind, writeDocumentCsv(kind, document))).toEqual({ state: 'read', document });
      }),
      { numRuns: 40 },
    );
  });

  it('lets no cell begin as a formula in CSV, and takes that back', () => {
    const event = ['=HYPERLINK("http://x")', '+1', '-1', '@A1', '\tx', "'=already"];
    const document = draft('raid', { risks: event.map((each) => ({ event: each })) });
    const csv = writeTableCsv('raid', document, 'risks');
    const cells = csv.split(/\r\n|,/u).map((cell) => cell.replace(/^"/u, ''));
    expect(cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
    expect(readDocumentCsv('raid', csv)).toEqual({ state: 'read', document });
  });

  it('reads a single table with its head, separated by semicolons, under other names for the columns', () => {
    const read = readDocumentCsv(
      'raid',
      '\uFEFFRisk;Early sign;Mitigation\r\nVendor slips;no build on Monday;ask, then cut\r\n',
    );
    expect(read).toEqual({
      state: 'read',
      document: draft('raid', {
        risks: [{ event: 'Vendor slips', trigger: 'no build on Monday', response: 'ask, then cut' }],
      }),
    });
  });

  it('reads Markdown as people write it: bold names, headings in other words, tables without all columns', () => {
    const read = readMarkdown(
      'charter',
      '# Passkeys\n\n- **Sponsor:** Ines Duarte\n\n### Out of scope\n\nHardware keys\n\n## Success criteria\n\n| Metric | Target |\n|:--|--:|\n| Sign-ins | 40 % |\n',
    );
    expect(read).toEqual({
      state: 'read',
      document: draft('charter', {
        sponsor: 'Ines Duarte',
        nonGoals: 'Hardware keys',
        measures: [{ measure: 'Sign-ins', target: '40 %' }],
      }),
    });
  });

  const broken: [string, () => unknown, number, RegExp][] = [
    ['an unknown heading', () => readMarkdown('raid', '# RAID log\n\n## Riskz\n\n'), 3, /no section “Riskz”/u],
    ['an unknown field', () => readMarkdown('raid', '# RAID log\n\n- Titel: x\n'), 3, /no field “Titel”/u],
    ['an unknown column', () => readMarkdown('raid', '## Risks\n\n| ID | Sign |\n|---|---|\n'), 3, /no column “Sign”/u],
    ['a column twice', () => readMarkdown('raid', '## Risks\n\n| ID | ID |\n|---|---|\n'), 3, /twice/u],
    [
      'cells without a heading',
      () => readMarkdown('raid', '## Risks\n\n| ID | Event |\n|---|---|\n| a | b | c |\n'),
      5,
      /3 cells under 2/u,
    ],
    [
      'text after a table',
      () => readMarkdown('raid', '## Risks\n\n| ID | Event |\n|---|---|\n| a | b |\nand more\n'),
      6,
      /expected a row/u,
    ],
    [
      'an open quotation mark in CSV',
      () => readDocumentCsv('raid', 'ID,Event\r\n"a\r\nb",c\r\nd,"e\r\nf'),
      4,
      /never closed/u,
    ],
    [
      'an unknown column in CSV after a cell of two lines',
      () => readDocumentCsv('raid', 'Title,"a\nb"\n\nRisks\nID,Sign\n'),
      5,
      /no column “Sign”/u,
    ],
    [
      'one unknown column of a table without its name',
      () => readDocumentCsv('raci', 'Activity,Responsable\nGo,Noor\n'),
      1,
      /no column “Responsable”/u,
    ],
    ['too many cells in CSV', () => readDocumentCsv('raid', 'ID,Event\na,b\nc,d,e\n'), 3, /3 cells under 2/u],
  ];
  it.each(broken)('says which line is broken: %s', (_what, read, line, message) => {
    expect(read()).toEqual({ state: 'refused', line, message: expect.stringMatching(message) });
  });

  it('names the path in JSON that does not fit', () => {
    expect(readDocument('raid', { risks: [{}, { trigger: ['a'] }] })).toEqual({
      state: 'refused',
      line: 0,
      message: expect.stringMatching(/^risks\[1\]\.trigger: expected text/u),
    });
    expect(readDocument('raid', { risk: [] })).toMatchObject({
      message: expect.stringContaining('no field named "risk"'),
    });
  });

  it('takes an unfinished document, and numbers as they stand in JSON', () => {
    expect(readDocument('budget', { bac: 4000, lines: [{ planned: 12.5, cause: null }] })).toEqual({
      state: 'read',
      document: draft('budget', { bac: '4000', lines: [{ planned: '12.5' }] }),
    });
  });
});
