import { describeRecord } from '#domain/record/json-schema.ts';

export const prerender = true;

/** The JSON Schema of an exported record, so that others can write one. */
export const GET = (): Response => Response.json(describeRecord());
