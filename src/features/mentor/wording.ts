import { writeMarkdown } from '#domain/artifacts/markdown.ts';
import { assemble } from '#domain/artifacts/saved.ts';
import type { SavedDocument } from '#domain/record/document.ts';
import { $record } from '#stores/record.ts';

/** A workshop document as the text that is handed in. */
export const wordingOf = ({ id, kind }: SavedDocument): string =>
  writeMarkdown(kind, assemble(kind, id, $record.get().documentRows).document);
