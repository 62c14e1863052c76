import { skillIds } from '#domain/framework/ids.ts';
import { type DrillChoice, pairsFor } from '#domain/library/contrast-drill.ts';
import type { DrillContent } from './Drill.tsx';

/** A round as the address names it. */
export type RoundAsked = { seed: number; choice: DrillChoice };

/** Seeds stay short, since they stand in an address. */
const seeds = 100_000;

/** Reads a fragment such as `#round=7&kind=risks`; null where it names no round. A kind or skill without a pair is left out. */
export function readRound(hash: string, pairs: DrillContent['pairs']): RoundAsked | null {
  const named = new URLSearchParams(hash.slice(1));
  const seed = Number(named.get('round') ?? Number.NaN);
  if (!Number.isInteger(seed) || seed < 0 || seed >= seeds) return null;
  const kind = pairs.find((pair) => pair.kind === named.get('kind'))?.kind ?? null;
  const skill = skillIds.find((id) => id === named.get('skill')) ?? null;
  const hasSkill = pairsFor(pairs, { kind, skill }).length > 0;
  return { seed, choice: { kind, skill: hasSkill ? skill : null } };
}

/** The fragment that names a round. */
export function fragmentOf({ seed, choice: { kind, skill } }: RoundAsked): string {
  const named = new URLSearchParams({ round: String(seed % seeds) });
  if (kind !== null) named.set('kind', kind);
  if (skill !== null) named.set('skill', skill);
  return named.toString();
}
