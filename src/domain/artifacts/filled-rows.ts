import type { AnyDocument, Fields } from './kind.ts';
import type { LinedRow } from './tables-csv.ts';

const plain = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[*_`#:]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();

/** The id whose name, own id or other name a heading is; undefined where it is none. */
export function idOf(
  heading: string,
  parts: Readonly<Record<string, { name: string; also?: readonly string[] }>>,
): string | undefined {
  const wanted = plain(heading);
  const found = Object.entries(parts).find(([id, { name }]) => plain(name) === wanted || id.toLowerCase() === wanted);
  const other = found ?? Object.entries(parts).find(([, { also }]) => also?.some((each) => plain(each) === wanted));
  return other?.[0];
}

/** The names of parts as one sentence shows them. */
export const namesOf = (parts: Readonly<Record<string, { name: string }>>): string =>
  Object.values(parts)
    .map(({ name }) => name)
    .join(', ');

/** Rows of a table, or the line that does not fit. */
export type RowsReading =
  | { state: 'read'; rows: Record<string, string>[] }
  | { state: 'refused'; line: number; message: string };

/** Makes rows of a table from its lines, the first of them the head. Rows without any text are left out. */
export function fillRows([head, ...lines]: readonly LinedRow[], columns: Fields): RowsReading {
  if (!head) return { state: 'read', rows: [] };
  const ids = head.cells.map((heading) => (heading.trim() === '' ? null : idOf(heading, columns)));
  const unknown = ids.indexOf(undefined);
  if (unknown >= 0)
    return {
      state: 'refused',
      line: head.line,
      message: `there is no column “${head.cells[unknown]}” here; there are ${namesOf(columns)}`,
    };
  const twice = ids.find((id, index) => id !== null && ids.indexOf(id) !== index);
  if (twice !== undefined)
    return {
      state: 'refused',
      line: head.line,
      message: `the column “${columns[twice ?? '']?.name}” stands there twice`,
    };
  const rows: Record<string, string>[] = [];
  for (const { line, cells } of lines) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const extra = cells.slice(ids.length).some((cell) => cell.trim() !== '');
    if (extra)
      return { state: 'refused', line, message: `there are ${cells.length} cells under ${ids.length} headings` };
    rows.push(
      Object.fromEntries(
        Object.keys(columns).map((id) => {
          const at = ids.indexOf(id);
          return [id, at < 0 ? '' : (cells[at] ?? '')];
        }),
      ),
    );
  }
  return { state: 'read', rows };
}

/** Whether nothing at all is written in a row. */
export const isBlank = (row: Readonly<Record<string, string>>): boolean =>
  Object.values(row).every((cell) => cell.trim() === '');

/** A document without the rows in which nothing is written. */
export const withoutBlankRows = <D extends AnyDocument>(document: D): D =>
  // Only rows are left out; every field and table stays.
  Object.fromEntries(
    Object.entries(document).map(([id, part]) => [
      id,
      typeof part === 'string' ? part : part.filter((row) => !isBlank(row)),
    ]),
  ) as D;
