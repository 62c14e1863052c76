import { expect, test } from 'vitest';
import { recordFields } from '#domain/record/fields.ts';
import { describeRecord } from '#domain/record/json-schema.ts';
import { rowKinds } from '#domain/record/core.ts';

type Part = {
  description?: string;
  properties?: Record<string, unknown>;
  items?: unknown;
  anyOf?: unknown[];
  additionalProperties?: unknown;
};
const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null;

/** Every field of the schema by its path, with its description. */
function fieldsOf(part: unknown, path = ''): [string, string | undefined][] {
  if (!isPart(part)) return [];
  const own = Object.entries(part.properties ?? {}).flatMap(([key, child]): [string, string | undefined][] => {
    const at = path === '' ? key : `${path}.${key}`;
    return [[at, isPart(child) ? child.description : undefined], ...fieldsOf(child, at)];
  });
  return [...own, ...fieldsOf(part.items, path), ...(part.anyOf ?? []).flatMap((choice) => fieldsOf(choice, path))];
}

const fields = fieldsOf(describeRecord());

test('the JSON Schema covers every kind of row', () => {
  const top = fields.map(([path]) => path).filter((path) => !path.includes('.'));
  expect(top).toEqual(expect.arrayContaining(['format', 'schemaVersion', 'exportedAt', ...rowKinds]));
});

test('every field of the record has its meaning, and every meaning has its field', () => {
  expect(fields.filter(([, meaning]) => meaning === undefined).map(([path]) => path)).toEqual([]);
  expect(Object.keys(recordFields).filter((path) => !fields.some(([known]) => known === path))).toEqual([]);
});

test('a field says what it means in the record and nothing of where its shape is used elsewhere', () => {
  expect(fields.filter(([path, meaning]) => meaning !== recordFields[path])).toEqual([]);
});

test('fields with a default may be left out of a file', () => {
  expect(describeRecord().required).toEqual(['format', 'schemaVersion', 'exportedAt']);
});
