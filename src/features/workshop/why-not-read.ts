import type { KindName } from '#domain/artifacts/kinds.ts';
import type { FileReading } from '#stores/document-files.ts';
import { workshop as words } from '#words/en.ts';

/** Why a file was not read, in a sentence that names its line. */
export function whyNotRead(read: Exclude<FileReading<KindName>, { state: 'read' }>): string {
  if (read.state === 'too-large') return words.start.notRead(0, words.start.tooLarge);
  return read.state === 'unreadable'
    ? words.start.notRead(0, words.start.unreadable)
    : words.start.notRead(read.line, read.message);
}
