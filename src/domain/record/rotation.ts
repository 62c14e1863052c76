/** An automatic copy of the record: `seq` is the order of taking, `day` the calendar day where it was taken. */
export type Copy = { seq: number; day: string; why: 'change' | 'before' };

/** Copies kept in all. */
export const copiesKept = 10;
const newestKept = 3;
const beforeKept = 2;

/**
 * Which copies stay: the three newest, the two newest that were taken before something destructive,
 * and the newest of every other day, ten in all. Goes by the order of taking, so that a wrong clock drops nothing.
 */
export function rotate<C extends Copy>(copies: readonly C[]): { kept: C[]; dropped: C[] } {
  const newestFirst = copies.toSorted((a, b) => b.seq - a.seq);
  const sure = new Set([
    ...newestFirst.slice(0, newestKept),
    ...newestFirst.filter((copy) => copy.why === 'before').slice(0, beforeKept),
  ]);
  const days = new Set<string>();
  const ofADay = newestFirst.filter((copy) => !days.has(copy.day) && days.add(copy.day));
  const kept = new Set([...sure.union(new Set(ofADay))].slice(0, copiesKept));
  return { kept: newestFirst.filter((copy) => kept.has(copy)), dropped: newestFirst.filter((copy) => !kept.has(copy)) };
}
