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

/** Collects bytes up to the cap. */
async function collectBytes(chunks: AsyncIterable<string | Uint8Array>): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? encoder.encode(chunk) : chunk;
    size += bytes.length;
    if (size > largestRecord) throw new Error(refusalWords['too-large']);
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}

/** Collects bytes up to the cap and reads them as UTF-8. */
async function collect(chunks: AsyncIterable<string | Uint8Array>): Promise<string> {
  const bytes = await collectBytes(chunks);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Error('The file is not text in UTF-8.', { cause: error });
  }
}

/** What a way of collecting makes of a file; an error whose message says in words why it cannot be read. */
async function readFileAs<T>(path: string, as: (chunks: AsyncIterable<Uint8Array>) => Promise<T>): Promise<T> {
  try {
    return await as(createReadStream(path));
  } catch (error) {
    const reason = reasons[codeOf(error)];
    if (reason === undefined && error instanceof Error && codeOf(error) === '') throw error;
    throw new Error(reason ?? 'The file cannot be read.', { cause: error });
  }
}

/** The bytes of a file, or of standard input for `-`. Rejects as `readText` does. */
export const readBytes = (path: string): Promise<Uint8Array> =>
  path === '-' ? collectBytes(process.stdin) : readFileAs(path, collectBytes);

/** The terminal that Node gives. */
export const terminal: Io = {
  readText: (path) => (path === '-' ? collect(process.stdin) : readFileAs(path, collect)),
  stdin: process.stdin,
  write: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
};
