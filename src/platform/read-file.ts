import { fromJsonResume } from '#domain/resume/from-json-resume.ts';
import { readJsonResume } from '#domain/resume/json-resume.ts';
import type { FoundLine } from '#domain/resume/line.ts';
import { largestFile, longestRead, longestText, type FileRefusal } from '#domain/resume/refusal.ts';
import { splitResume } from '#domain/resume/split.ts';
import { readDocx, type ReadText } from './read-docx.ts';
import { readPdf } from './read-pdf.ts';

const fileFormats = ['text', 'markdown', 'docx', 'pdf', 'json-resume'] as const;
type FileFormat = (typeof fileFormats)[number];

/** A résumé as it was read from a file, or why it was not. `text` is what the lines were found in; empty for JSON Resume. */
export type ResumeFile =
  | { state: 'read'; format: FileFormat; lines: FoundLine[]; text: string }
  | { state: 'refused'; reason: FileRefusal };

/** A reader may be stopped; without `timeout` it has ten seconds. */
export type ReadOptions = { signal?: AbortSignal; timeout?: number };

type Kind = 'pdf' | 'zip' | 'old-word' | 'locked-word' | 'rich-text' | 'words';

const startsWith = (bytes: Uint8Array, ...signs: number[]): boolean =>
  signs.every((sign, index) => bytes[index] === sign);
const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** What a file is, by what it holds; its name may lie. */
function kindOf(bytes: Uint8Array): Kind {
  if (latin(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf';
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'zip';
  // An old Word file and a locked new one are both compound files; the locked one says so in its directory.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return latin(bytes).replaceAll('\0', '').includes('EncryptedPackage') ? 'locked-word' : 'old-word';
  return latin(bytes.subarray(0, 6)).startsWith('{\\rtf') ? 'rich-text' : 'words';
}

/** Decodes UTF-8, UTF-16 with its mark, or else Windows’ Western letters; null where it is no text. */
function decode(bytes: Uint8Array): string | null {
  const encoding = startsWith(bytes, 0xff, 0xfe) ? 'utf-16le' : startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : 'utf-8';
  if (encoding === 'utf-8' && bytes.subarray(0, 4096).includes(0)) return null;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    const controls = text.match(/[\p{Cc}--[\t\n\r\f\v]]/gv)?.length ?? 0;
    return controls > text.length / 100 ? null : text;
  }
}

const refused = (reason: FileRefusal): ResumeFile => ({ state: 'refused', reason });

const split = (text: string, format: FileFormat, isWrapped = true): ResumeFile => {
  if (text.length > longestText) return refused('too-long');
  const { lines } = splitResume(text, { isWrapped });
  return lines.length === 0 ? refused('empty') : { state: 'read', format, lines, text };
};

function readJson(text: string): ResumeFile {
  try {
    const resume = readJsonResume(JSON.parse(text));
    if (!resume) return refused('not-json-resume');
    const { lines } = fromJsonResume(resume);
    return lines.length === 0 ? refused('empty') : { state: 'read', format: 'json-resume', lines, text: '' };
  } catch (error) {
    return refused(error instanceof SyntaxError ? 'broken' : 'not-json-resume');
  }
}

function readWords(bytes: Uint8Array, name: string): ResumeFile {
  const text = decode(bytes);
  if (text === null) return refused('unsupported');
  if (text.trim() === '') return refused('empty');
  if (/\.json$/iu.test(name)) return readJson(text);
  if (text.trimStart().startsWith('{"') && text.trimEnd().endsWith('}')) return readJson(text);
  return split(text, /\.(?:md|markdown)$/iu.test(name) ? 'markdown' : 'text');
}

const asFile = (read: ReadText, format: FileFormat, isWrapped: boolean): ResumeFile =>
  read.state === 'read' ? split(read.text, format, isWrapped) : read;

/** A file that is called a PDF or a Word document and is none was damaged, or cut off before its first bytes. */
const called = (read: ResumeFile, name: string): ResumeFile =>
  read.state === 'refused' && read.reason === 'unsupported' && /\.(?:pdf|docx)$/iu.test(name)
    ? refused('broken')
    : read;

function readKind(bytes: Uint8Array, name: string, signal: AbortSignal): Promise<ResumeFile> | ResumeFile {
  switch (kindOf(bytes)) {
    case 'pdf':
      return readPdf(bytes, signal).then((read) => asFile(read, 'pdf', true));
    case 'zip':
      return readDocx(bytes).then((read) => called(asFile(read, 'docx', false), name));
    case 'old-word':
      return refused('old-word');
    case 'locked-word':
      return refused('password');
    case 'rich-text':
      return refused('unsupported');
    case 'words':
      return called(readWords(bytes, name), name);
  }
}

/**
 * Reads a résumé from the bytes of a file: text, Markdown, Word, PDF or JSON Resume, told apart by what they
 * hold. Works in a browser and in Node; what reads Word and PDF is loaded when it is needed. Never throws.
 */
export async function readResumeFile(
  bytes: Uint8Array,
  name: string,
  { signal, timeout = longestRead }: ReadOptions = {},
): Promise<ResumeFile> {
  if (bytes.length === 0) return refused('empty');
  if (bytes.length > largestFile) return refused('too-big');
  const stop = new AbortController();
  let ending: FileRefusal = 'stopped';
  const end = (reason: FileRefusal) => {
    ending = reason;
    stop.abort();
  };
  const onAbort = () => end('stopped');
  if (signal?.aborted) return refused('stopped');
  signal?.addEventListener('abort', onAbort, { once: true });
  const timer = setTimeout(() => end('too-slow'), timeout);
  const stopped = new Promise<ResumeFile>((resolve) => {
    stop.signal.addEventListener('abort', () => resolve(refused(ending)), { once: true });
  });
  try {
    return await Promise.race([stopped, readKind(bytes, name, stop.signal)]);
  } catch {
    return refused('broken');
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}
