import type { LinedRow } from './tables-csv.ts';

/** A cell on one line of a Markdown table: bars and backslashes escaped, line breaks as `<br>`. */
const writeCell = (cell: string): string =>
  cell
    .trim()
    .replaceAll('\\', '\\\\')
    .replaceAll('|', String.raw`\|`)
    .replaceAll('<br>', String.raw`\<br>`)
    .replaceAll(/\r\n|[\r\n\u2028\u2029]/gu, '<br>');

const readCell = (cell: string): string =>
  cell.trim().replaceAll(/\\([\\|<])|<br\s*\/?>/gu, (_whole, kept: string | undefined) => kept ?? '\n');

/** A Markdown table with a head. */
export const writeMarkdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head.map(writeCell), head.map(() => '---'), ...rows.map((row) => row.map(writeCell))]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

/** Whether a line of Markdown belongs to a table. */
export const isTableLine = (line: string): boolean => line.trimStart().startsWith('|');

/** Whether a line is the rule between head and rows. */
const isTableRule = (line: string): boolean => /^\s*\|(?:\s*:?-{1,}:?\s*\|)+\s*$/u.test(line);

/** The cells of one line of a Markdown table. */
function readTableLine(line: string): string[] {
  const inner = line.trim().replace(/^\|/u, '');
  const cells: string[] = [];
  let cell = '';
  for (let at = 0; at < inner.length; at += 1) {
    const sign = inner.charAt(at);
    if (sign === '\\') {
      cell += sign + inner.charAt(at + 1);
      at += 1;
    } else if (sign === '|') {
      cells.push(readCell(cell));
      cell = '';
    } else cell += sign;
  }
  return cell.trim() === '' ? cells : [...cells, readCell(cell)];
}

/** The lines of a Markdown table, numbered from `from`; its rule is left out. */
export const readMarkdownTable = (lines: readonly string[], from: number): LinedRow[] =>
  lines
    .map((text, index) => ({ text, line: from + index }))
    .filter(({ text }) => !isTableRule(text))
    .map(({ text, line }) => ({ line, cells: readTableLine(text) }));
