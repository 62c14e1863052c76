import { splitResume } from '#domain/resume/split.ts';
import type { FoundLine } from './resumes.ts';

/** What came of opening a file; a refusal is a sentence for the person. */
export type ReadFile = { state: 'read'; lines: FoundLine[] } | { state: 'refused'; sentence: string };

/** Reads a pasted text into lines. */
export const readPasted = (text: string): FoundLine[] =>
  splitResume(text).lines.map(({ kind, text: words }) => ({ kind, text: words }));

/** Reads a file of any known form into lines. */
export async function readFile(file: File): Promise<ReadFile> {
  return { state: 'read', lines: readPasted(await file.text()) };
}
