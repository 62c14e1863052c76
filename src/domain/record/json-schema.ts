import * as z from 'zod/mini';
import { recordFields } from './fields.ts';
import { recordSchema } from './schema.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Puts the meaning of each field beside it. What a schema part says of itself elsewhere in the framework is left out. */
function describe(schema: JsonSchema, path: string): JsonSchema {
  const { description: _, ...described } = schema;
  if (schema.properties) {
    described.properties = Object.fromEntries(
      Object.entries(schema.properties).flatMap(([key, child]) => {
        if (!isSchema(child)) return [];
        const at = path === '' ? key : `${path}.${key}`;
        const meaning = recordFields[at];
        return [[key, { ...(meaning === undefined ? {} : { description: meaning }), ...describe(child, at) }]];
      }),
    );
  }
  if (isSchema(schema.items)) described.items = describe(schema.items, path);
  if (isSchema(schema.additionalProperties))
    described.additionalProperties = describe(schema.additionalProperties, `${path}.*`);
  if (schema.anyOf)
    described.anyOf = schema.anyOf.flatMap((choice) => (isSchema(choice) ? [describe(choice, path)] : []));
  return described;
}

/** The JSON Schema (2020-12) of an exported record, every field with its meaning. Fields with a default may be left out. */
export function describeRecord(): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(recordSchema, { io: 'input' });
  return {
    ...($schema === undefined ? {} : { $schema }),
    title: 'Critical Path record',
    description:
      'Everything a person has saved: their target, self-ratings, evidence ledger, red-flag answers, snapshots and earlier texts.',
    ...describe(schema, ''),
  };
}
