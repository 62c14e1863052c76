import { isSame } from '#domain/record/history.ts';
import { readRecord } from '#domain/record/read.ts';
import { largestRecord } from '#domain/record/refusal.ts';
import type { PersonRecord } from '#domain/record/core.ts';

/** The text of a record's file, on lines where it stays within the size that can be imported. */
export function writeText(record: PersonRecord): string {
  const onLines = JSON.stringify(record, null, 1);
  // Three bytes is the most a UTF-16 unit takes.
  return onLines.length * 3 > largestRecord ? JSON.stringify(record) : onLines;
}

/** Whether a text reads back as exactly this record. */
export function readsBack(text: string, record: PersonRecord): boolean {
  const read = readRecord(text);
  return read.state === 'read' && isSame(read.record, record);
}
