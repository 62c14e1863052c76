import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { toCsv } from '#domain/applications/csv.ts';
import { columns, inOrderOfAction, isOverdue } from '#domain/applications/order.ts';
import { applicationSchema, stages, type Application } from '#domain/record/application.ts';

const job = (id: string, changes: Partial<Application> = {}): Application =>
  applicationSchema.parse({ id, company: id, title: '', addedAt: '2026-01-01T00:00:00.000Z', ...changes });

describe('the order of applications', () => {
  test('is by the day of the next action, then those without a day, then what has ended', () => {
    const listed = [
      job('ended', { stage: 'declined', nextOn: '2026-01-01' }),
      job('no-day'),
      job('later', { nextOn: '2026-03-02' }),
      job('sooner', { nextOn: '2026-03-01' }),
    ];
    expect(inOrderOfAction(listed).map(({ id }) => id)).toEqual(['sooner', 'later', 'no-day', 'ended']);
  });

  test('calls an action overdue after its day, and never one that has ended', () => {
    expect(isOverdue(job('a', { nextOn: '2026-03-01' }), '2026-03-01')).toBe(false);
    expect(isOverdue(job('a', { nextOn: '2026-03-01' }), '2026-03-02')).toBe(true);
    expect(isOverdue(job('a', { nextOn: '2026-03-01', stage: 'accepted' }), '2026-03-02')).toBe(false);
  });

  test('has every stage in exactly one column of the board', () => {
    expect(columns.flatMap((column) => [...column.stages])).toEqual([...stages]);
  });
});

describe('the CSV file', () => {
  const triggers = ['=', '+', '-', '@', '|', '＝', '＋', '－', '＠'];
  const before = ['', ' ', '\t', '\r', '\n', '\u0000', '\u0001', '\u00a0', '\ufeff', ' \t '];
  const vectors = triggers.flatMap((trigger) => before.map((space) => `${space}${trigger}HYPERLINK("x")`));

  test.each(vectors)('starts no cell with what a spreadsheet runs: %j', (vector) => {
    const [, row] = Papa.parse<string[]>(toCsv(['a'], [[vector]])).data;
    expect(row?.[0]).not.toMatch(/^[\s\p{Cc}]*[=+\-@|＝＋－＠]/u);
  });

  test('reads back as what was written, but for the apostrophe before a formula and NUL', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string()), { minLength: 1 }), (rows) => {
        const [, ...read] = Papa.parse<string[]>(toCsv(['one', 'two'], rows)).data;
        const plain = (cell: string) => cell.replaceAll('\u0000', '');
        expect(
          read.map((row) =>
            row.map((cell, at) => (at < 2 ? cell.replace(/^'(?=[\s\p{Cc}]*[=+\-@|＝＋－＠])/u, '') : cell)),
          ),
        ).toEqual(rows.map((row) => row.map((cell) => plain(cell).replace(/^'(?=[\s\p{Cc}]*[=+\-@|＝＋－＠])/u, ''))));
      }),
    );
  });
});
