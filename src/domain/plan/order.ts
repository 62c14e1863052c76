import type { SkillId } from '#domain/framework/ids.ts';

/** Something that takes its turn: its main skill, and what has to come before it, by id. */
type Turn = { id: string; main: SkillId | undefined; after: readonly string[] };

/** Tries before a search for an order gives up; the order then repeats a skill where it need not. */
const tries = 20_000;

const isReady = (turn: Turn, rest: readonly Turn[]): boolean =>
  turn.after.every((needed) => rest.every(({ id }) => id !== needed));

/** An order in which no two neighbors have the same main skill, the most wanted first; null where there is none. */
function alternate<T extends Turn>(turns: readonly T[]): T[] | null {
  let left = tries;
  const extend = (done: readonly T[], rest: readonly T[]): T[] | null => {
    if (rest.length === 0) return [...done];
    left -= 1;
    if (left < 0) return null;
    const last = done.at(-1);
    for (const turn of rest) {
      if (!isReady(turn, rest) || (last && turn.main === last.main)) continue;
      const found = extend(
        [...done, turn],
        rest.filter((other) => other !== turn),
      );
      if (found) return found;
    }
    return null;
  };
  return extend([], turns);
}

/**
 * Puts turns, the most wanted first, into the order of work: what is needed first comes first, and no skill is
 * the main one twice in a row where any order avoids it.
 */
export function orderTurns<T extends Turn>(turns: readonly T[]): T[] {
  const found = alternate(turns);
  if (found) return found;
  const order: T[] = [];
  let rest = [...turns];
  while (rest.length > 0) {
    const ready = rest.filter((turn) => isReady(turn, rest));
    const next = ready.find(({ main }) => main !== order.at(-1)?.main) ?? ready[0] ?? rest[0];
    if (!next) break;
    order.push(next);
    rest = rest.filter((turn) => turn !== next);
  }
  return order;
}
