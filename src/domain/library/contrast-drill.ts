import type { SkillId } from '#domain/framework/ids.ts';
import { below, seeded, shuffled } from '#domain/random.ts';
import type { DrillPair } from './contrast.ts';

/** Pairs of one round. */
export const roundLength = 10;

/** What a round may hold; null is everything. */
export type DrillChoice = { kind: string | null; skill: SkillId | null };

/** Where a side stands; the person picks by this number. */
export type Place = 1 | 2;

/** A pair with the place at which its stronger side stands. */
export type AskedPair = { pair: DrillPair; strongAt: Place };

/** A pair and what was taken for the stronger. */
export type ReadPair = AskedPair & { chosen: Place };

/** How the pairs of one kind were read, with the tools that act on the misread ones. */
export type KindRead = { kind: string; right: number; misread: DrillPair[]; actsOn: DrillPair['actsOn'][] };

export const pairsFor = <P extends Pick<DrillPair, 'kind' | 'skill'>>(
  pairs: readonly P[],
  { kind, skill }: DrillChoice,
): P[] => pairs.filter((pair) => (kind === null || pair.kind === kind) && (skill === null || pair.skill === skill));

/** Puts the sides of each pair in an order that follows from the seed and the pair alone. */
export const placeSides = (pairs: readonly DrillPair[], seed: number): AskedPair[] =>
  pairs.map((pair) => ({ pair, strongAt: below(seeded('sides', seed, pair.id), 2) === 0 ? 1 : 2 }));

/** A round of at most ten pairs: the same choice and seed make the same round. */
export const drawRound = (pairs: readonly DrillPair[], choice: DrillChoice, seed: number): AskedPair[] =>
  placeSides(shuffled(seeded('contrasts', seed), pairsFor(pairs, choice)).slice(0, roundLength), seed);

export const isRight = ({ strongAt, chosen }: ReadPair): boolean => strongAt === chosen;

/** How each kind of the round was read, the most misread first; kinds that were not asked are left out. */
export function readByKind(round: readonly ReadPair[]): KindRead[] {
  const kinds = [...new Set(round.map(({ pair }) => pair.kind))];
  return kinds
    .map((kind) => {
      const ofKind = round.filter(({ pair }) => pair.kind === kind);
      const misread = ofKind.filter((read) => !isRight(read)).map(({ pair }) => pair);
      const tools = new Map(misread.map(({ actsOn }) => [actsOn.to, actsOn]));
      return { kind, right: ofKind.length - misread.length, misread, actsOn: [...tools.values()] };
    })
    .toSorted((a, b) => b.misread.length - a.misread.length);
}

/** Where the words that make the difference stand in a text. */
export const placesOf = (text: string, phrases: readonly string[]): { start: number; end: number }[] =>
  phrases.flatMap((phrase) => {
    const start = text.indexOf(phrase);
    return start < 0 ? [] : [{ start, end: start + phrase.length }];
  });
