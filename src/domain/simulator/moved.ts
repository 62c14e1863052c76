import type { Entry, Shift } from './state.ts';

/** Why a meter moved: what was done, what came of it, or the clock alone. Times are minutes since midnight. */
export type Reason =
  | { by: 'choice'; at: number }
  /** null for the next morning. */
  | { by: 'consequence'; at: number | null }
  | { by: 'lateness'; event: string; minutes: number }
  | { by: 'rest' }
  | { by: 'overtime'; minutes: number };

/** A move of a meter with its reason. */
export type Moved = { shift: Shift; reason: Reason };

function reasonOf(entry: Entry, { meter }: Shift): Reason | null {
  switch (entry.entry) {
    case 'choose':
      return { by: 'choice', at: entry.at };
    case 'come':
      return { by: 'consequence', at: entry.at };
    case 'arrive':
      return meter === 'energy' ? { by: 'rest' } : { by: 'lateness', event: entry.event, minutes: entry.late };
    case 'end':
      return { by: 'overtime', minutes: entry.overtime };
    default:
      return null;
  }
}

/** Everything that moved a meter in a stretch of the log. */
export const movedIn = (log: readonly Entry[]): Moved[] =>
  log.flatMap((entry) =>
    ('shifts' in entry ? entry.shifts : []).flatMap((shift) => {
      const reason = reasonOf(entry, shift);
      return reason ? [{ shift, reason }] : [];
    }),
  );

/** The log from the last choice on; nothing before the first. */
export function sinceLastChoice(log: readonly Entry[]): readonly Entry[] {
  const from = log.findLastIndex(({ entry }) => entry === 'choose');
  return from < 0 ? [] : log.slice(from);
}

/** Working days by which moves have shifted the end of what was promised. */
export const promisedBy = (moves: readonly Moved[]): number =>
  moves.reduce((sum, { shift }) => sum + (shift.meter === 'schedule' ? shift.promised : 0), 0);

/** A meter that moved, and what moved it. Trust is a meter of each person. */
export type MeterMoved = { meter: Shift['meter']; person: string | null; by: number; moves: Moved[] };

const tenth = (amount: number): number => Math.round(amount * 10) / 10;

/** Moves by meter, in the order in which the meters first moved; those that came to nothing are left out. */
export function byMeter(moves: readonly Moved[]): MeterMoved[] {
  const found = new Map<string, MeterMoved>();
  for (const moved of moves) {
    const { meter, by } = moved.shift;
    const person = moved.shift.meter === 'trust' ? moved.shift.person : null;
    const key = `${meter} ${person ?? ''}`;
    const before = found.get(key) ?? { meter, person, by: 0, moves: [] };
    found.set(key, { ...before, by: tenth(before.by + by), moves: [...before.moves, moved] });
  }
  return [...found.values()].filter(({ by }) => by !== 0);
}
