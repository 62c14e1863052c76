import { createReadStream } from 'node:fs';
import { largestRecord, refusalWords } from '#domain/record/refusal.ts';

/** How a command reaches files and the terminal. */
export type Io = {
  /** The text of a file, or of standard input for `-`. Rejects with an error whose message says why in words. */
  readText(path: string): Promise<string>;
  stdin: AsyncIterable<string | Uint8Array>;
  write(text: string): void;
  error(text: string): void;
};

/** A subcommand: its arguments in, its exit code out (0, or 2 for input that cannot be used). */
export type Command = (argv: readonly string[], io: Io) => Promise<number>;

const reasons: Record<string, string> = {
  ENOENT: 'There is no such file.',
  ENOTDIR: 'There is no such file.',
  EISDIR: 'This is a folder, not a file.',
  EACCES: 'The file may not be read.',
  ENAMETOOLONG: 'There is no such file.',
};

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** Collects bytes up to the cap and reads them as UTF-8. */
async function collect(chunks: AsyncIterable<string | Uint8Array>): Promise<string> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? encoder.encode(chunk) : chunk;
    size += bytes.length;
    if (size > largestRecord) throw new Error(refusalWords['too-large']);
    parts.push(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
  } catch (error) {
    throw new Error('The file is not text in UTF-8.', { cause: error });
  }
}

async function readFileText(path: string): Promise<string> {
  try {
    return await collect(createReadStream(path));
  } catch (error) {
    const reason = reasons[codeOf(error)];
    if (reason === undefined && error instanceof Error && codeOf(error) === '') throw error;
    throw new Error(reason ?? 'The file cannot be read.', { cause: error });
  }
}

/** The terminal that Node gives. */
export const terminal: Io = {
  readText: (path) => (path === '-' ? collect(process.stdin) : readFileText(path)),
  stdin: process.stdin,
  write: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
};
