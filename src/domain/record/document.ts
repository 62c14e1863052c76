import * as z from 'zod/mini';
import type { KindName } from '../artifacts/kinds.ts';
import { id, instant, longText, shortText } from './values.ts';

/** Kinds of documents that can be kept; the same as there are rules for. */
export const keptKinds = [
  'charter',
  'raid',
  'schedule',
  'raci',
  'stakeholders',
  'status',
  'newsletter',
  'readiness',
  'decision',
  'vendors',
  'budget',
  'retrospective',
  'incident',
  'escalation',
  'capacity',
  'rollout',
  'change-request',
  'roadmap',
  'metrics',
] as const satisfies readonly KindName[];

/** A document of the trade; what is written in it are rows of their own, so that two tabs can work on two cells. */
export const documentSchema = z.strictObject({
  id,
  kind: z.enum(keptKinds),
  program: z._default(shortText, ''),
  name: shortText,
  startedAt: instant,
  handedInAt: z._default(z.union([instant, z.literal('')]), ''),
  evidence: z._default(z.union([id, z.literal('')]), ''),
});
export type SavedDocument = z.infer<typeof documentSchema>;

/** What stands before the id of a field or column in a row of a document, so that no cell is taken for a field of the row. */
export const cellPrefix = 'cell:';

/** The fields of a document (`table` empty), or one row of one of its tables; a cell is a text under `cell:` and its id. */
export type DocumentRow = { id: string; document: string; table: string; place: number } & {
  [cell: `${typeof cellPrefix}${string}`]: string;
};

const cellKey = /^cell:[A-Za-z][A-Za-z0-9]{0,39}$/u;
const own = new Set(['id', 'document', 'table', 'place']);

export const documentRowSchema: z.ZodMiniType<DocumentRow> = z
  .catchall(z.object({ id, document: id, table: z._default(shortText, ''), place: z.number() }), longText)
  .check(
    z.refine(
      (row) => Object.keys(row).every((key) => own.has(key) || cellKey.test(key)),
      'cells named cell: and the id of a field',
    ),
  );
