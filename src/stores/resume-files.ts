import { readLines } from '#domain/bench/read-lines.ts';
import type { FoundLine } from './resumes.ts';

/** What came of opening a file; a refusal is a sentence for the person. */
export type ReadFile = { state: 'read'; lines: FoundLine[] } | { state: 'refused'; sentence: string };

/** Reads a pasted text into lines. */
export const readPasted = (text: string): FoundLine[] => readLines(text);

/** Reads a file of any known form into lines. */
export async function readFile(file: File): Promise<ReadFile> {
  return { state: 'read', lines: readLines(await file.text()) };
}
