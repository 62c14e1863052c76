import { handOver } from './files.ts';

/** Hands rows over as a spreadsheet file in which no cell runs as a formula. */
export async function takeRoster(
  name: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<void> {
  const { toCsv } = await import('#domain/applications/csv.ts');
  handOver(`${name}.csv`, toCsv(head, rows), 'text/csv');
}
