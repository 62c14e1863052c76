import type { AnyDocument, Field, Table } from './kind.ts';
import { documentKinds, type KindName, kindNames } from './kinds.ts';
import { readMarkdown, writeMarkdown } from './markdown.ts';

/** A document as it is shown to a reader: what is filled in, under the names that its kind gives it. */
export type ShownDocument = {
  name: string;
  fields: { name: string; text: string }[];
  tables: ShownTable[];
  /** What was written beside the document. */
  rest: string;
};

/** A table of a shown document. `isWide` where its rows stand as stacked fields. */
export type ShownTable = { name: string; heads: string[]; rows: string[][]; isWide: boolean };

/** Most columns that a page holds side by side. */
const mostColumns = 6;

/** Most places at which a document may end before something else begins. */
const mostEnds = 50;

const isFilled = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';

function draw(kind: KindName, document: AnyDocument, rest: string): ShownDocument {
  const fields: [string, Field][] = Object.entries(documentKinds[kind].fields);
  const tables: [string, Table][] = Object.entries(documentKinds[kind].tables);
  return {
    name: documentKinds[kind].name,
    fields: fields.flatMap(([id, { name }]) => {
      const text = document[id];
      return typeof text === 'string' && isFilled(text) ? [{ name, text: text.trim() }] : [];
    }),
    tables: tables.flatMap(([id, { name, columns }]) => {
      const rows = document[id];
      const filled = Array.isArray(rows) ? rows.filter((row) => Object.values(row).some(isFilled)) : [];
      if (filled.length === 0) return [];
      const ids = Object.keys(columns);
      return [
        {
          name,
          heads: Object.values(columns).map((column) => column.name),
          rows: filled.map((row) => ids.map((column) => (row[column] ?? '').trim())),
          isWide: ids.length > mostColumns,
        },
      ];
    }),
    rest,
  };
}

/** A text that begins with a workshop document as its Markdown, as what a reader is shown; null where it is none. */
export function showDocument(text: string): ShownDocument | null {
  const title = /^# (.+)\n/u.exec(text)?.[1];
  const kind = kindNames.find((each) => documentKinds[each].name === title);
  if (kind === undefined) return null;
  // What was written beside a document follows it after two empty lines, which its own text may hold, too.
  const ends = [text.length, ...[...text.matchAll(/\n\n\n/gu)].slice(0, mostEnds).map(({ index }) => index)];
  for (const end of ends) {
    const part = text.slice(0, end).trimEnd();
    const reading = readMarkdown(kind, part);
    if (reading.state === 'read' && writeMarkdown(kind, reading.document).trimEnd() === part)
      return draw(kind, reading.document, text.slice(end).trim());
  }
  return null;
}
