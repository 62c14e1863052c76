/** A row by the number that orders it among the rows of its table. */
type Placed = { id: string; place: number };

/** Orders rows by their places; rows with one place by their ids, so that every tab shows the same order. */
export const byPlace = (a: Placed, b: Placed): number => a.place - b.place || (a.id < b.id ? -1 : 1);

const between = (before: number | undefined, next: number | undefined): number => {
  if (next === undefined) return (before ?? 0) + 1;
  return before === undefined ? next - 1 : (before + next) / 2;
};

const isBetween = (place: number, before: number | undefined, next: number | undefined): boolean =>
  (before === undefined || place > before) && (next === undefined || place < next);

/**
 * The places that change when new rows or one moved row stand at an index among the others, by id. One row is written
 * where there is room between its neighbors, so that two tabs that move two rows do not meet; else the whole table.
 * `others` are in their order and without the row that moves.
 */
export function placesAt(
  others: readonly Placed[],
  index: number,
  ids: readonly string[],
): ReadonlyMap<string, number> {
  const placed = new Map<string, number>();
  let before = others[index - 1]?.place;
  const next = others[index]?.place;
  for (const id of ids) {
    const place = between(before, next);
    if (!isBetween(place, before, next)) return spaced(others, index, ids);
    placed.set(id, place);
    before = place;
  }
  return placed;
}

const spaced = (others: readonly Placed[], index: number, ids: readonly string[]): ReadonlyMap<string, number> => {
  const all = [...others.slice(0, index).map(({ id }) => id), ...ids, ...others.slice(index).map(({ id }) => id)];
  return new Map(all.map((id, at) => [id, at + 1]));
};
