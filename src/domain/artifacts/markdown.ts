import { derivedTables } from './derived-tables.ts';
import { fillRows, idOf, namesOf, withoutBlankRows } from './filled-rows.ts';
import type { AnyDocument, Field, Table } from './kind.ts';
import { documentKinds, type DocumentOfKind, type KindName } from './kinds.ts';
import { type Reading, readDocument } from './schema.ts';
import { isTableLine, readMarkdownTable, writeMarkdownTable } from './tables-markdown.ts';

type Parts = { fields: Readonly<Record<string, Field>>; tables: Readonly<Record<string, Table>> };
const partsOf = (kind: KindName): Parts => documentKinds[kind];

// A line of text that would be read as a heading, a field or a table begins with a backslash.
const shielded = (text: string): string =>
  text
    .trim()
    .replaceAll(/\r\n|[\r\u2028\u2029]/gu, '\n')
    .replaceAll(/^(?=[^\S\n]*[\\#|])/gmu, '\\');
const unshielded = (text: string): string => text.replaceAll(/^\\(?=[^\S\n]*[\\#|])/gmu, '').trim();

const onLine = (text: string): string => text.trim().replaceAll(/\s+/gu, ' ');

/**
 * A document as Markdown: its title, its short fields as a list, its paragraphs under headings, its tables as tables; then a table's second form.
 * Reading it back gives the same document, but for white space around values and rows in which nothing is written.
 */
export function writeMarkdown<K extends KindName>(kind: K, document: DocumentOfKind<K>): string {
  const { fields, tables } = partsOf(kind);
  const values: AnyDocument = withoutBlankRows(document);
  const isLong = ([, { is }]: [string, Field]): boolean => is === 'text';
  const entries = Object.entries(fields);
  const valueOf = (id: string): string => (typeof values[id] === 'string' ? values[id] : '');
  const short = entries
    .filter((entry) => !isLong(entry))
    .map(([id, { name }]) => `- ${name}: ${onLine(valueOf(id))}`.trimEnd());
  const long = entries.filter(isLong).map(([id, { name }]) => `## ${name}\n\n${shielded(valueOf(id))}`.trimEnd());
  const lists = Object.entries(tables).map(([id, { name, columns }]) => {
    const rows = values[id];
    const cells = Array.isArray(rows) ? rows.map((row) => Object.keys(columns).map((column) => row[column] ?? '')) : [];
    return `## ${name}\n\n${writeMarkdownTable(
      Object.values(columns).map((column) => column.name),
      cells,
    )}`;
  });
  const derived = derivedTables[kind];
  const second = derived?.write(values);
  const again =
    derived && second && second.rows.length > 0
      ? [`## ${derived.name}\n\n${writeMarkdownTable(second.head, second.rows)}`]
      : [];
  return `${[`# ${documentKinds[kind].name}`, short.join('\n'), ...long, ...lists, ...again].join('\n\n')}\n`;
}

type Section = { heading: string; line: number; lines: string[] };

/** A file cut at its headings; the first section is what stands before them. */
function sectionsOf(text: string): Section[] {
  const sections: Section[] = [{ heading: '', line: 0, lines: [] }];
  for (const [index, line] of text.split('\n').entries()) {
    const heading = /^#{1,6}\s+(.*?)\s*#*$/u.exec(line)?.[1];
    if (heading === undefined) sections.at(-1)?.lines.push(line);
    else sections.push({ heading, line: index + 1, lines: [] });
  }
  return sections;
}

type Refused = Extract<Reading<never>, { state: 'refused' }>;
const refused = (line: number, message: string): Refused => ({ state: 'refused', line, message });

/** The short fields in a list; what else stands there is left alone. */
function readList(section: Section, { fields }: Parts, values: AnyDocument): Refused | null {
  for (const [index, line] of section.lines.entries()) {
    const entry = /^\s*[-*]\s+(?:\*\*)?([^:*]+?)(?:\*\*)?:(?:\*\*)?\s*(.*)$/u.exec(line);
    if (!entry) continue;
    const [, name = '', value = ''] = entry;
    const id = idOf(name, fields);
    if (id === undefined)
      return refused(section.line + index + 1, `there is no field “${name}” here; there are ${namesOf(fields)}`);
    values[id] = value.trim();
  }
  return null;
}

function readTable(section: Section, table: Table, id: string, values: AnyDocument): Refused | null {
  const first = section.lines.findIndex(isTableLine);
  if (first < 0) {
    const stray = section.lines.findIndex((line) => line.trim() !== '');
    values[id] = [];
    return stray < 0 ? null : refused(section.line + stray + 1, `expected the table ${table.name}`);
  }
  const lines = section.lines.slice(first);
  const end = lines.findIndex((line) => !isTableLine(line));
  const body = end < 0 ? lines : lines.slice(0, end);
  const stray = end < 0 ? -1 : lines.findIndex((line, index) => index >= end && line.trim() !== '');
  if (stray >= 0)
    return refused(
      section.line + first + stray + 1,
      `expected a row of the table ${table.name}, with a bar at its start`,
    );
  const read = fillRows(readMarkdownTable(body, section.line + first + 1), table.columns);
  if (read.state === 'refused') return read;
  values[id] = read.rows;
  return null;
}

function readSection(section: Section, parts: Parts, values: AnyDocument): Refused | null {
  const table = idOf(section.heading, parts.tables);
  const field = idOf(section.heading, parts.fields);
  const hasTable = section.lines.some(isTableLine);
  const asTable = table === undefined ? undefined : parts.tables[table];
  if (table !== undefined && asTable && (hasTable || field === undefined))
    return readTable(section, asTable, table, values);
  if (field === undefined)
    return refused(
      section.line,
      `there is no section “${section.heading}” here; there are ${namesOf({ ...parts.fields, ...parts.tables })}`,
    );
  values[field] = unshielded(section.lines.join('\n'));
  return null;
}

/** Reads a table from its second form, unless it stands there itself. */
function readDerived(kind: KindName, { line, lines }: Section, values: AnyDocument): Refused | null {
  const derived = derivedTables[kind];
  const known = derived && values[derived.table];
  if (!derived || (Array.isArray(known) && known.length > 0)) return null;
  const first = lines.findIndex(isTableLine);
  const read = derived.read(
    first < 0 ? [] : readMarkdownTable(lines.slice(first).filter(isTableLine), line + first + 1),
  );
  if (read.state === 'refused') return read;
  values[derived.table] = read.rows;
  return null;
}

/** Reads a document of a kind from Markdown: headings, lists and tables as `writeMarkdown` has them, in any order. */
export function readMarkdown<K extends KindName>(kind: K, file: string): Reading<DocumentOfKind<K>> {
  const parts = partsOf(kind);
  const values: AnyDocument = {};
  const [before, ...sections] = sectionsOf(file.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n'));
  const isTitle = (section: Section, index: number): boolean =>
    index === 0 &&
    idOf(section.heading, parts.tables) === undefined &&
    (idOf(section.heading, parts.fields) === undefined || section.lines.some((line) => /^\s*[-*]\s/u.test(line)));
  const isDerived = ({ heading }: Section): boolean =>
    heading.trim().toLowerCase() === derivedTables[kind]?.name.toLowerCase();
  for (const [index, section] of [...(before ? [before] : []), ...sections].entries()) {
    if (isDerived(section)) continue;
    const fault =
      index === 0 || isTitle(section, index - 1)
        ? readList(section, parts, values)
        : readSection(section, parts, values);
    if (fault) return fault;
  }
  const second = sections.find(isDerived);
  const fault = second ? readDerived(kind, second, values) : null;
  return fault ?? readDocument(kind, values);
}
