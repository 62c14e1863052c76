import type { DocumentOfKind, KindName } from '#domain/artifacts/kinds.ts';
import { readDocument } from '#domain/artifacts/schema.ts';
import { fetchStartingPoints } from '#platform/starting-points.ts';

/** A template that asks for each part, or our good example. Null where it does not arrive. */
export async function startingPoint<K extends KindName>(
  kind: K,
  which: 'template' | 'good',
): Promise<DocumentOfKind<K> | null> {
  const points = await fetchStartingPoints(kind);
  const found = new Map<string, unknown>(Object.entries(points ?? {})).get(which);
  const read = readDocument(kind, found);
  return read.state === 'read' ? read.document : null;
}
