import { exampleRecord } from '#domain/example-record.ts';
import { day as daySchema } from '#domain/record/values.ts';
import type { Io } from './io.ts';

const usage = 'usage: example [YYYY-MM-DD]';

/** Prints the example record, its dates counted back from the given day, or from now. Exit code 0; 2 for anything else than a day. */
export async function example(argv: readonly string[], io: Io): Promise<number> {
  const [day, ...rest] = argv;
  if (rest.length > 0 || (day !== undefined && !daySchema.safeParse(day).success)) {
    io.error(`${usage}\n`);
    return 2;
  }
  const now = day === undefined ? new Date().toISOString() : `${day}T12:00:00.000Z`;
  io.write(`${JSON.stringify(exampleRecord(now), null, 2)}\n`);
  return 0;
}
