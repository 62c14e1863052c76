import Papa from 'papaparse';

/** What a spreadsheet would read as a formula, after any white space or control characters. */
const formula = /^[\s\p{Cc}]*[=+\-@|＝＋－＠]/u;

/**
 * Rows as a CSV file for a spreadsheet. A cell that a spreadsheet would run as a formula begins with an
 * apostrophe instead; NUL characters are left out.
 */
export const toCsv = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  Papa.unparse(
    [head, ...rows].map((row) => row.map((cell) => cell.replaceAll('\u0000', ''))),
    { escapeFormulae: formula, newline: '\r\n' },
  );
