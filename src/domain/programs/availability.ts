import type { Program } from './program.ts';

/** Of how many ways one can choose. */
const choose = (all: number, some: number): number =>
  Array.from({ length: some }, (_, place) => (all - place) / (place + 1)).reduce((ways, factor) => ways * factor, 1);

/** The share of time in which at least `needed` of `all` like parts work that fail independently. */
const someOf = (part: number, { all, needed }: { all: number; needed: number }): number =>
  Array.from({ length: all - needed + 1 }, (_, place) => needed + place).reduce(
    (sum, up) => sum + choose(all, up) * part ** up * (1 - part) ** (all - up),
    0,
  );

/** The share of time in which a system works; one without a promise counts as 1. */
function shareOf({ systems }: Program, id: string): number {
  const { availability = 100, parts = { all: 1, needed: 1 } } = systems[id] ?? {};
  return someOf(availability / 100, parts);
}

/**
 * Availability in percent of systems that all have to work; of a list among them one is enough. It holds if all fail
 * independently.
 */
export const compositeAvailability = (program: Program, chain: readonly (string | readonly string[])[]): number =>
  chain
    .map((link) =>
      typeof link === 'string'
        ? shareOf(program, link)
        : 1 - link.reduce((down, id) => down * (1 - shareOf(program, id)), 1),
    )
    .reduce((product, share) => product * share, 1) * 100;
