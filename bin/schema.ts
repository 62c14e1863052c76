import { describeRecord } from '#domain/record/json-schema.ts';
import type { Io } from './io.ts';

/** Prints the JSON Schema of an exported record. */
export async function schema(argv: readonly string[], io: Io): Promise<number> {
  if (argv.length > 0) {
    io.error('usage: schema\n');
    return 2;
  }
  io.write(`${JSON.stringify(describeRecord(), null, 2)}\n`);
  return 0;
}
