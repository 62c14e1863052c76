import type { AnyDocument, Fields } from './kind.ts';
import { documentKinds, type DocumentOfKind, type KindName } from './kinds.ts';

/** A document of a kind with these values and nothing else. */
export function draft<K extends KindName>(kind: K, values: AnyDocument = {}): DocumentOfKind<K> {
  const { fields, tables } = documentKinds[kind];
  const blank = (of: Fields) => Object.fromEntries(Object.keys(of).map((id) => [id, '']));
  const lists = Object.entries<{ columns: Fields }>(tables).map(([id, { columns }]) => {
    const rows = values[id];
    return [id, Array.isArray(rows) ? rows.map((row) => ({ ...blank(columns), ...row })) : []];
  });
  // Every field and table of the kind is there, which fromEntries cannot say.
  return { ...blank(fields), ...values, ...Object.fromEntries(lists) } as DocumentOfKind<K>;
}
