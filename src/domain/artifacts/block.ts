import { idOf } from './filled-rows.ts';
import type { Fields } from './kind.ts';

/** Cells as a spreadsheet hands them over: rows of texts. */
export type Block = readonly (readonly string[])[];

/** A quoted cell at the start of a text, where the quotation marks were needed: for a tab, a line break or a mark within. */
const quoted = /^"((?:[^"]|"")*)"(?=\t|\r?\n|$)/u;

/**
 * Reads cells separated by tabs and line breaks, as Excel, Google Sheets and LibreOffice put them on the clipboard. Nothing
 * is worked out: a formula is the text that stands there. Quotation marks that nobody needed are part of the text.
 */
export function readBlock(text: string): Block {
  const rows: string[][] = [[]];
  let rest = text.replace(/\r?\n$/u, '');
  for (;;) {
    const inner = quoted.exec(rest)?.[1];
    const isNeeded = inner !== undefined && /[\t\r\n]|""/u.test(inner);
    const length = isNeeded ? inner.length + 2 : rest.search(/\t|\r?\n|$/u);
    rows.at(-1)?.push(isNeeded ? inner.replaceAll('""', '"') : rest.slice(0, length));
    rest = rest.slice(length);
    if (rest === '') return rows;
    const isCell = rest.startsWith('\t');
    if (!isCell) rows.push([]);
    rest = rest.slice(isCell || rest.startsWith('\n') ? 1 : 2);
  }
}

/** Whether a text from the clipboard is a block of cells; a single column is one only where a table came along with it. */
export const isBlock = (text: string, html: string): boolean =>
  text.includes('\t') || (/\n./u.test(text) && /<table|google-sheets-html-origin/iu.test(html));

/** Where a block goes: the ids of the columns that take its columns (null where there is none), and the first of its rows that is pasted. */
export type Landing = { columns: readonly (string | null)[]; from: 0 | 1 };

/** The columns that a block's first row names, where every cell of it is the name of another column; null where it is no head. */
export function headOf([head = []]: Block, columns: Fields): Landing | null {
  const ids = head.map((cell) => (cell.trim() === '' ? undefined : idOf(cell, columns)));
  const named = ids.filter((id) => id !== undefined);
  const isHead = named.length === ids.length && named.length > 0 && new Set(named).size === named.length;
  return isHead ? { columns: named, from: 1 } : null;
}

/** Where a block goes whose first cell is pasted into a column: that one and those to its right. */
export function rightFrom(block: Block, columns: Fields, column: string): Landing {
  const ids = Object.keys(columns);
  const start = ids.indexOf(column);
  const width = Math.max(0, ...block.map((row) => row.length));
  return { columns: Array.from({ length: width }, (_, at) => ids[start + at] ?? null), from: 0 };
}

/** What a block would do to a table: the texts of each of its rows, the rows that are new, what it writes over and what finds no place. */
export type Pasting = {
  rows: Record<string, string>[];
  added: number;
  replaced: number;
  left: number;
};

/** Works out what pasting does, from a row of the table (from 0) down. `table` are the rows that are there. */
export function paste(
  block: Block,
  { columns, from }: Landing,
  table: readonly Readonly<Record<string, string>>[],
  row: number,
): Pasting {
  const pasted = block.slice(from);
  const rows = pasted.map((cells) =>
    Object.fromEntries(columns.flatMap((id, at) => (id === null ? [] : [[id, cells[at] ?? '']]))),
  );
  const replaced = rows.flatMap((cells, at) =>
    Object.entries(cells).filter(([id, text]) => {
      const before = table[row + at]?.[id] ?? '';
      return before.trim() !== '' && before !== text;
    }),
  ).length;
  const left = pasted.flatMap((cells) =>
    cells.filter((cell, at) => (columns[at] ?? null) === null && cell.trim() !== ''),
  ).length;
  return { rows, added: Math.max(0, row + rows.length - table.length), replaced, left };
}
