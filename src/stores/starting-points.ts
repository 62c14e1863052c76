import type { DocumentOfKind, KindName } from '#domain/artifacts/kinds.ts';
import type { StartingPoints } from '#domain/artifacts/prompts.ts';
import { readDocument } from '#domain/artifacts/schema.ts';
import { unchangedFrom } from '#domain/artifacts/unchanged.ts';
import { fetchStartingPoints } from '#platform/starting-points.ts';

const read = <K extends KindName>(kind: K, found: unknown): DocumentOfKind<K> | null => {
  const reading = readDocument(kind, found);
  return reading.state === 'read' ? reading.document : null;
};

async function startingPoints<K extends KindName>(kind: K): Promise<StartingPoints<K> | null> {
  const points = new Map<string, unknown>(Object.entries((await fetchStartingPoints(kind)) ?? {}));
  const [template, good] = [read(kind, points.get('template')), read(kind, points.get('good'))];
  return template && good && { template, good };
}

/** A template that asks for each part, or our good example. Null where it does not arrive. */
export const startingPoint = async <K extends KindName>(
  kind: K,
  which: keyof StartingPoints<K>,
): Promise<DocumentOfKind<K> | null> => (await startingPoints(kind))?.[which] ?? null;

/** Which starting point a document still is; null where something is written in it, or where none arrives to compare with. */
export async function stillAt<K extends KindName>(
  kind: K,
  document: DocumentOfKind<K>,
): Promise<keyof StartingPoints<K> | null> {
  const points = await startingPoints(kind);
  return points && unchangedFrom(kind, document, points);
}
