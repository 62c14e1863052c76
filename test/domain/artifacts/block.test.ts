import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headOf, isBlock, paste, readBlock, rightFrom } from '#domain/artifacts/block.ts';
import { documentKinds } from '#domain/artifacts/kinds.ts';

const { columns } = documentKinds.raci.tables.activities;

/** Cells as spreadsheets write them: quotation marks only around a tab, a line break, or with a break beside a mark. */
const asCopied = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) => row.map((cell) => (/[\t\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'))
    .join('\r\n');

describe('a block from a spreadsheet', () => {
  it('is read back as the cells that were copied, whatever is in them', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ' ', '"', '\t', '\n', '=', ','), maxLength: 8 });
    // A cell that begins as if it were quoted, which no spreadsheet marks, cannot be told from a quoted one.
    const plain = cell.filter((text) => /[\t\n]/u.test(text) || !text.startsWith('"'));
    const rows = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([height, width]) =>
        fc.array(fc.array(plain, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
      );
    fc.assert(
      fc.property(rows, (cells) => {
        expect(readBlock(`${asCopied(cells)}\r\n`)).toEqual(cells);
      }),
    );
  });

  it('keeps formulas and needless quotation marks as text', () => {
    expect(readBlock('=1+1\t"Go"\n-2\t+3\n')).toEqual([
      ['=1+1', '"Go"'],
      ['-2', '+3'],
    ]);
  });

  it('is told from a text with line breaks', () => {
    expect(isBlock('one\ttwo', '')).toBe(true);
    expect(isBlock('one\ntwo', '<table><tr><td>one</td></tr></table>')).toBe(true);
    expect(isBlock('one\ntwo', '<p>one</p><p>two</p>')).toBe(false);
    expect(isBlock('one', '<table><tr><td>one</td></tr></table>')).toBe(false);
  });
});

describe('pasting a block', () => {
  const table = [
    { activity: 'Freeze', responsible: 'Noor', accountable: '', consulted: '', informed: '' },
    { activity: 'Switch', responsible: '', accountable: '', consulted: '', informed: '' },
  ];

  it('fills right and down, adds rows, counts what it writes over', () => {
    const block = [
      ['Lin', 'Ines'],
      ['Lin', 'Paul'],
    ];
    expect(paste(block, rightFrom(block, columns, 'responsible'), table, 0)).toEqual({
      rows: [
        { responsible: 'Lin', accountable: 'Ines' },
        { responsible: 'Lin', accountable: 'Paul' },
      ],
      added: 0,
      replaced: 1,
      left: 0,
    });
    expect(paste(block, rightFrom(block, columns, 'responsible'), table, 1)).toMatchObject({ added: 1, replaced: 0 });
  });

  it('says what finds no place beyond the last column', () => {
    const block = [['Ruth', 'Marek', 'Lin']];
    const pasted = paste(block, rightFrom(block, columns, 'consulted'), table, 0);
    expect(pasted).toMatchObject({ rows: [{ consulted: 'Ruth', informed: 'Marek' }], left: 1 });
  });

  it('takes a head that names columns for one, in any order, and nothing else', () => {
    const block = [
      ['Accountable', 'Task'],
      ['Ines', 'Rehearse'],
    ];
    const landing = headOf(block, columns);
    expect(landing).toEqual({ columns: ['accountable', 'activity'], from: 1 });
    expect(landing && paste(block, landing, table, 2)).toMatchObject({
      rows: [{ accountable: 'Ines', activity: 'Rehearse' }],
      added: 1,
    });
    expect(headOf([['Ines', 'Task']], columns)).toBeNull();
    expect(headOf([['Task', 'Activity']], columns)).toBeNull();
  });
});
