import { useMemo } from 'react';
import type { KindName } from '#domain/artifacts/kinds.ts';
import { readMarkdown } from '#domain/artifacts/markdown.ts';
import { nameSpot, spotsIn } from '#domain/mentoring/spots.ts';
import { PickField } from '#ui/Field.tsx';
import { mentorDesk } from '#words/en.ts';

const words = mentorDesk.case;

type Props = { kind: KindName; text: string; at: string; onPick: (at: string) => void };

/** The fields and rows of the document, each to be remarked on as a whole; a row is a node where the document is drawn. */
export function PlacePick({ kind, text, at, onPick }: Props) {
  const { parts, document } = useMemo(() => {
    const read = readMarkdown(kind, text);
    return read.state === 'read'
      ? { parts: spotsIn(kind, read.document), document: read.document }
      : { parts: [], document: null };
  }, [kind, text]);
  if (!document || parts.length === 0) return null;
  const isListed = at === '' || parts.some(({ spots }) => spots.some((spot) => spot.at === at));
  return (
    <PickField label={words.place} value={at} onChange={({ target }) => onPick(target.value)}>
      <option value="">{words.noPlace}</option>
      {!isListed && <option value={at}>{nameSpot(kind, document, at) || at}</option>}
      {parts.map(({ part, spots }) => (
        <optgroup key={part} label={part === '' ? words.fields : part}>
          {spots.map((spot) => (
            <option key={spot.at} value={spot.at}>
              {spot.name}
            </option>
          ))}
        </optgroup>
      ))}
    </PickField>
  );
}
