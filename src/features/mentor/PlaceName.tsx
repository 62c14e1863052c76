import { useMemo } from 'react';
import type { KindName } from '#domain/artifacts/kinds.ts';
import { readMarkdown } from '#domain/artifacts/markdown.ts';
import { nameSpot } from '#domain/mentoring/spots.ts';

/** A remark’s place in a document, in words; nothing where the document has no such place. */
export function PlaceName({ kind, text, at }: { kind: KindName; text: string; at: string }) {
  const name = useMemo(() => {
    const read = readMarkdown(kind, text);
    return read.state === 'read' ? nameSpot(kind, read.document, at) : '';
  }, [kind, text, at]);
  return name === '' ? null : <> · {name}</>;
}
