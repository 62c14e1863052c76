import { rowsOf } from '#domain/artifacts/finders.ts';
import type { AnyDocument } from '#domain/artifacts/kind.ts';
import { inRow, inSection, type Place } from '#domain/artifacts/place.ts';

/** A text of a document in which a fact can be recognized as a whole: a field, or what a row says. */
type Speech = { where: Place; text: string };

export const speechIn = (document: AnyDocument, sections: readonly string[]): Speech[] =>
  sections.flatMap((section) => {
    const part = document[section];
    if (typeof part === 'string') return part.split(/\n\s*\n|\n/u).map((text) => ({ where: inSection(section), text }));
    return rowsOf(part ?? []).map(({ row, index }) => ({
      where: inRow(section, index),
      text: Object.values(row).join(' \n '),
    }));
  });

/** What both halves of a comparison say of themselves. */
export const comparison = {
  why: 'It is in the material of the program; the comparison looks for the words that it cannot be told without.',
};
