import { oneLine } from '#domain/expectation.ts';
import { readRecord } from '#domain/record/read.ts';
import { describeRefusal } from '#domain/record/refusal.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import type { Io } from './io.ts';

export type RecordInput = { state: 'read'; record: PersonRecord } | { state: 'refused'; line: string };

/** Reads a record from a file, or from standard input for `-`. A refusal is one line that names the file and the reason. */
export async function readRecordFile(path: string, io: Io): Promise<RecordInput> {
  const name = path === '-' ? 'standard input' : oneLine(path, 300);
  try {
    const read = readRecord(await io.readText(path));
    return read.state === 'read' ? read : { state: 'refused', line: `${name}: ${describeRefusal(read)}` };
  } catch (error) {
    return {
      state: 'refused',
      line: `${name}: ${error instanceof Error ? error.message : 'The file cannot be read.'}`,
    };
  }
}
