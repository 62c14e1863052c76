import type { PersonRecord } from '#domain/record/core.ts';
import type { DocumentRow, SavedDocument } from '#domain/record/document.ts';
import { isKept } from '#domain/ledger/backing.ts';
import type { DocumentOfKind, KindName } from './kinds.ts';
import { isChecked, lint } from './lint.ts';
import { writeMarkdown } from './markdown.ts';
import { assemble } from './saved.ts';

/** Most characters of a text in the record. */
const longest = 20_000;

/** A document as the text of an artifact in the ledger: its Markdown, cut after a whole line where it is longer than a text may be. */
export function artifactText<K extends KindName>(kind: K, document: DocumentOfKind<K>, cut: string): string {
  const text = writeMarkdown(kind, document);
  if (text.length <= longest) return text;
  const kept = text.slice(0, longest - cut.length - 1);
  return `${kept.slice(0, kept.lastIndexOf('\n') + 1)}${cut}\n`;
}

/** Where an artifact stands in the ledger by the document behind it: `checked` exactly as long as that document passes. */
export const standingOf = <K extends KindName>(kind: K, document: DocumentOfKind<K>): 'checked' | 'kept' =>
  isChecked(lint(kind, document)) ? 'checked' : 'kept';

/** What was read of a document the last time, and where its artifact stood. */
export type Read = { rows: readonly DocumentRow[]; standing: 'checked' | 'kept' };

const isUnchanged = (before: readonly DocumentRow[], now: readonly DocumentRow[]): boolean =>
  before.length === now.length && now.every((row, at) => row === before[at]);

function standingNow({ id, kind }: SavedDocument, rows: readonly DocumentRow[], read: Map<string, Read>): Read {
  const known = read.get(id);
  if (known && isUnchanged(known.rows, rows)) return known;
  const now = { rows, standing: standingOf(kind, assemble(kind, id, rows).document) };
  read.set(id, now);
  return now;
}

/**
 * Artifacts whose state in the ledger is not that of the document behind them, with the state that it is to be. Drafts and
 * retracted ones stay as they are. `read` keeps what was read, so that only documents that changed are read again.
 */
export function misstated(
  { documents, documentRows, evidence }: Pick<PersonRecord, 'documents' | 'documentRows' | 'evidence'>,
  read: Map<string, Read>,
): { id: string; state: 'checked' | 'kept' }[] {
  const kept = new Map(evidence.filter(isKept).map((piece) => [piece.id, piece.state]));
  return documents
    .filter((document) => kept.has(document.evidence))
    .flatMap((document) => {
      const rows = documentRows.filter((row) => row.document === document.id);
      const { standing } = standingNow(document, rows, read);
      return kept.get(document.evidence) === standing ? [] : [{ id: document.evidence, state: standing }];
    });
}
