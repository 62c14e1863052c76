import { inRow, inSection, type Place, wordsIn } from './place.ts';
import type { AnyDocument, Field, Fields, Table } from './kind.ts';
import { documentKinds, type DocumentOfKind, type KindName } from './kinds.ts';
import { draft } from './draft.ts';
import type { Match } from './rule.ts';

/** A prompt of a template: a question in brackets, or an example that is to be written over. */
const prompt = /\[(?:[^[\]\n]{1,400}\?|Example: [^[\]\n]{1,400})\]/u;
const onlyPrompts = new RegExp(`^\\s*(?:${prompt.source}\\s*)+$`, 'u');

/** Whether nothing but a template's prompts stands in a field or cell. */
export const isPrompt = (text: string | undefined): boolean => onlyPrompts.test(text ?? '');

const withoutPrompt = (text: string): string => (isPrompt(text) ? '' : text);

/** A document without the prompts that nobody has answered yet, so that none is taken for content. */
export const answered = <D extends AnyDocument>(document: D): D =>
  // Only texts are left out; every field and table stays.
  Object.fromEntries(
    Object.entries(document).map(([id, part]) => [
      id,
      typeof part === 'string'
        ? withoutPrompt(part)
        : part.map((row) => Object.fromEntries(Object.entries(row).map(([key, text]) => [key, withoutPrompt(text)]))),
    ]),
  ) as D;

/** The first prompt of a text, which is enough to name it. */
function firstPrompt(where: Place, text: string): Place {
  const { index = 0, 0: words = text } = prompt.exec(text) ?? {};
  return wordsIn(where, text, { start: index, end: index + words.length });
}

/** The prompts that are still unanswered: one match a field, and one a row that names its columns. */
export function unanswered(document: AnyDocument, kind: KindName): Match[] {
  const fields: [string, Field][] = Object.entries(documentKinds[kind].fields);
  const tables: [string, Table][] = Object.entries(documentKinds[kind].tables);
  const ofFields = fields.flatMap(([id, { name }]): Match[] => {
    const text = document[id];
    return typeof text === 'string' && isPrompt(text)
      ? [{ where: firstPrompt(inSection(id), text), message: `${name} is still to be written.` }]
      : [];
  });
  const ofRows = tables.flatMap(([id, { columns }]) => {
    const rows = document[id];
    return (Array.isArray(rows) ? rows : []).flatMap((row, index): Match[] => {
      const open = Object.entries(columns).filter(([column]) => isPrompt(row[column]));
      const [first] = open;
      if (!first) return [];
      const names = open.map(([, { name }]) => name).join(', ');
      const where = firstPrompt(inRow(id, index, first[0]), row[first[0]] ?? '');
      return [{ where, message: `Still to be written in this row: ${names}.` }];
    });
  });
  return [...ofFields, ...ofRows];
}

/** Whether a place is a field or cell in which a prompt stands, of which it is enough to say that it is unanswered. */
export function isAtPrompt(document: AnyDocument, { section, row, column }: Place): boolean {
  const part = document[section];
  if (typeof part === 'string') return isPrompt(part);
  return row !== undefined && column !== undefined && isPrompt(part?.[row]?.[column]);
}

/** What a document can begin with, beside nothing. */
export type StartingPoints<K extends KindName> = { template: DocumentOfKind<K>; good: DocumentOfKind<K> };

/** The guiding words of a field, as a question in brackets; days, figures and choices have their own form and none. */
const promptOf = ({ is, says }: Field): string =>
  is === 'text' || is === 'line' || is === 'names' ? `[${says.replaceAll(/[[\]?]/gu, '')}?]` : '';

const promptsFor = (fields: Fields): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).map(([id, field]) => [id, promptOf(field)]));

/**
 * A document to begin with: every field and one row of each table ask for what belongs there. What is typical for the kind
 * (`typical`, from content/artifacts/KIND/template.md) stands in their place.
 */
export function templateOf<K extends KindName>(kind: K, typical: DocumentOfKind<K> = draft(kind)): DocumentOfKind<K> {
  const { fields, tables }: { fields: Fields; tables: Readonly<Record<string, Table>> } = documentKinds[kind];
  const given: AnyDocument = typical;
  const texts = Object.entries(promptsFor(fields)).map(([id, question]) => {
    const text = given[id];
    return [id, typeof text === 'string' && text !== '' ? text : question];
  });
  const lists = Object.entries(tables).map(([id, { columns }]) => {
    const rows = given[id];
    return [id, Array.isArray(rows) && rows.length > 0 ? rows : [promptsFor(columns)]];
  });
  return draft(kind, { ...Object.fromEntries(texts), ...Object.fromEntries(lists) });
}
