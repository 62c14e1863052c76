import * as z from 'zod/mini';
import { expectationOf, pathOf } from '#domain/expectation.ts';
import type { Field, Fields } from './kind.ts';
import { longestLine, longestText, mostRows } from './limits.ts';
import { documentKinds, type DocumentOfKind, type KindName } from './kinds.ts';

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What other programs write in a text's place, as that text. Done before the schema, which is loaded in browsers and so stays small. */
function asText(value: unknown): unknown {
  if (value === null) return '';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
}
const withTexts = (value: unknown, inner: (value: unknown) => unknown): unknown =>
  isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inner(one)])) : value;
const textsIn = (value: unknown): unknown =>
  withTexts(value, (one) => (Array.isArray(one) ? one.map((row: unknown) => withTexts(row, asText)) : asText(one)));

/** Browsers load this schema, so it says nothing of its fields: the kinds do. */
const valueSchema = ({ is }: Field) =>
  z._default(z.string().check(z.maxLength(is === 'text' ? longestText : longestLine)), '');

const shapeOf = (fields: Fields) =>
  Object.fromEntries(Object.entries(fields).map(([id, each]) => [id, valueSchema(each)]));

const schemaOf = (kind: KindName) => {
  const { fields, tables } = documentKinds[kind];
  const lists = Object.entries(tables).map(([id, { columns }]) => [
    id,
    z._default(z.array(z.strictObject(shapeOf(columns))).check(z.maxLength(mostRows)), []),
  ]);
  return z.strictObject({ ...shapeOf(fields), ...Object.fromEntries(lists) });
};

/** The schema of a kind's documents. Whatever is missing is empty; what is not of the kind is refused. */
const documentSchemas = Object.fromEntries(
  Object.keys(documentKinds).map((kind) => [kind, schemaOf(kind as KindName)]),
) as Record<KindName, ReturnType<typeof schemaOf>>;

/** What a file turned out to be: a document, or a refusal in one line; `line` is that of the file, from 1, 0 where it is the whole. */
export type Reading<D> = { state: 'read'; document: D } | { state: 'refused'; line: number; message: string };

/** Reads a document of a kind from a parsed JSON value. A refusal names the path and what was expected there. */
export function readDocument<K extends KindName>(kind: K, value: unknown): Reading<DocumentOfKind<K>> {
  const parsed = documentSchemas[kind].safeParse(textsIn(value));
  // Parsed with the schema that was made from this kind's own fields and tables.
  if (parsed.success) return { state: 'read', document: parsed.data as DocumentOfKind<K> };
  const [issue] = parsed.error.issues;
  const at = pathOf(issue?.path ?? []);
  return {
    state: 'refused',
    line: 0,
    message: `${at === '' ? 'the document' : at}: expected ${issue ? expectationOf(issue) : 'another value'}`,
  };
}
