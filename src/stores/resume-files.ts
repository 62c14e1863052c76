import { fileRefusalWords } from '#domain/resume/refusal.ts';
import { splitResume } from '#domain/resume/split.ts';
import type { FoundLine } from './resumes.ts';

/** What came of opening a file; a refusal is a sentence for the person. */
export type ReadFile = { state: 'read'; lines: FoundLine[] } | { state: 'refused'; sentence: string };

const kept = (lines: readonly FoundLine[]): FoundLine[] => lines.map(({ kind, text }) => ({ kind, text }));

/** A pasted text in lines; `apart` is the same text with every line on its own where lines were joined on a guess, else null. */
export type Pasted = { lines: FoundLine[]; apart: FoundLine[] | null };

/** Reads a pasted text into lines. */
export function readPasted(text: string): Pasted {
  const read = splitResume(text);
  const apart = read.isMarked ? read : splitResume(text, { isWrapped: false });
  return { lines: kept(read.lines), apart: apart.lines.length > read.lines.length ? kept(apart.lines) : null };
}

/** Reads a file of any known form into lines; its reader is loaded when it is needed. */
export async function readFile(file: File): Promise<ReadFile> {
  try {
    const { readResumeFile } = await import('#platform/read-file.ts');
    const read = await readResumeFile(new Uint8Array(await file.arrayBuffer()), file.name);
    return read.state === 'read'
      ? { state: 'read', lines: kept(read.lines) }
      : { state: 'refused', sentence: fileRefusalWords[read.reason] };
  } catch {
    return { state: 'refused', sentence: fileRefusalWords['reader-missing'] };
  }
}
