import Papa from 'papaparse';

/** What a spreadsheet would run as a formula, with the apostrophes that may stand before it already. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/** A cell that a spreadsheet shows as text. `restoreCell` takes it back. */
const neutralCell = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

/** A cell as it was before it was made neutral; a cell that never was stays as it is. */
const restoreCell = (cell: string): string => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell);

/** Rows as CSV for a spreadsheet; a cell that would run as a formula begins with an apostrophe instead. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `${Papa.unparse(
    rows.map((row) => row.map((cell) => neutralCell(cell.replaceAll('\u0000', '')))),
    { newline: '\r\n' },
  )}\r\n`;

/** A row of a file with the line on which it begins, from 1. */
export type LinedRow = { line: number; cells: string[] };

/** The rows of a CSV file, or the line that is broken. */
export type CsvReading = { state: 'read'; rows: LinedRow[] } | { state: 'refused'; line: number; message: string };

const quoteWords: Record<string, string> = {
  MissingQuotes: 'a cell opens with a quotation mark that is never closed',
  InvalidQuotes: 'there is text after a closing quotation mark',
};

/** Line breaks in a text; a carriage return before a line feed counts once. */
const breaksIn = (text: string): number => text.match(/\r\n|\r|\n/gu)?.length ?? 0;

/** What separates the cells, by the first line with text: a comma, a semicolon or a tab. */
function delimiterOf(text: string): string {
  const first = /^.*\S.*$/mu.exec(text)?.[0].replaceAll(/"(?:[^"]|"")*"/gu, '') ?? '';
  const count = (sign: string): number => first.split(sign).length;
  return [';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',');
}

/** Reads CSV with commas, semicolons or tabs. Cells that were made neutral are taken back; rows without any cell are left in. */
export function readCsv(file: string): CsvReading {
  const text = file.replace(/^\uFEFF/u, '');
  const rows: LinedRow[] = [];
  let [from, line] = [0, 1];
  let broken: { line: number; message: string } | undefined;
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    step: ({ data, errors, meta }, parser) => {
      const fault = errors.find(({ type }) => type === 'Quotes');
      if (fault) {
        broken = { line, message: quoteWords[fault.code] ?? 'the quotation marks do not fit' };
        parser.abort();
        return;
      }
      rows.push({ line, cells: data.map(restoreCell) });
      line += breaksIn(text.slice(from, meta.cursor));
      from = meta.cursor;
    },
  });
  return broken ? { state: 'refused', ...broken } : { state: 'read', rows };
}
