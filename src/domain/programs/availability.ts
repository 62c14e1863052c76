import type { Program } from './program.ts';

/** Availability in percent of systems that all have to work, if they fail independently; a system without a promise counts as 100. */
export const compositeAvailability = ({ systems }: Program, chain: readonly string[]): number =>
  chain.reduce((product, id) => product * ((systems[id]?.availability ?? 100) / 100), 1) * 100;
