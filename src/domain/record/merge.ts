import { isSame } from './history.ts';
import { rowKinds, type PersonRecord, type RowKind } from './core.ts';
import type { StoredRow } from './stored.ts';

/** What importing a record would do to one row. */
export type Merged =
  | { fate: 'added' | 'replaced' | 'kept'; kind: RowKind; value: PersonRecord[RowKind][number] }
  | { fate: 'same'; kind: RowKind };

/** How many rows of each kind an import adds, replaces, leaves as they are (because yours is newer), or finds the same. */
export type MergeCount = Record<Merged['fate'], number>;

/** The moment a value itself names for its writing, where its kind has one. */
function ownMoment(value: PersonRecord[RowKind][number]): string | null {
  if ('ratedAt' in value) return value.ratedAt;
  if ('answeredAt' in value) return value.answeredAt;
  return null;
}

/** Whether the file's wording of a row is newer than the one here. Equal moments leave what is here. */
function isNewer(mine: StoredRow, theirs: PersonRecord[RowKind][number], exportedAt: string): boolean {
  const [own, other] = [ownMoment(mine.value), ownMoment(theirs)];
  if (own !== null && other !== null) return Date.parse(other) > Date.parse(own);
  return Date.parse(exportedAt) > Date.parse(mine.changedAt);
}

/** Reviews of both sides: another person's word is never lost to an edit. */
function withReviewsOfBoth<V extends PersonRecord[RowKind][number]>(winner: V, loser: V): V {
  if (!('reviews' in winner && 'reviews' in loser)) return winner;
  const has = new Set(winner.reviews.map((review) => review.id));
  return {
    ...winner,
    reviews: [...winner.reviews, ...loser.reviews.filter((review) => !has.has(review.id))].slice(0, 50),
  };
}

function mergeRow(
  kind: RowKind,
  mine: StoredRow | undefined,
  theirs: PersonRecord[RowKind][number],
  exportedAt: string,
): Merged {
  if (!mine) return { fate: 'added', kind, value: theirs };
  if (isSame(mine.value, theirs)) return { fate: 'same', kind };
  const newer = isNewer(mine, theirs, exportedAt);
  const value = newer ? withReviewsOfBoth(theirs, mine.value) : withReviewsOfBoth(mine.value, theirs);
  if (newer) return { fate: isSame(mine.value, value) ? 'same' : 'replaced', kind, value };
  return { fate: isSame(mine.value, value) ? 'kept' : 'replaced', kind, value };
}

/**
 * Holds a record from a file against the rows here. New rows are added, the newer wording of a row wins
 * (by the moment it names itself, else the file's export against the row's last change), nothing is removed.
 */
export function mergeRecord(mine: readonly StoredRow[], theirs: PersonRecord): Merged[] {
  const here = new Map(mine.map((row) => [`${row.kind} ${row.id}`, row]));
  return rowKinds.flatMap((kind) =>
    theirs[kind].map((value) => mergeRow(kind, here.get(`${kind} ${value.id}`), value, theirs.exportedAt)),
  );
}

/** Counts what a merge would do. */
export function countMerge(merged: readonly Merged[]): MergeCount {
  const count: MergeCount = { added: 0, replaced: 0, kept: 0, same: 0 };
  for (const { fate } of merged) count[fate] += 1;
  return count;
}
