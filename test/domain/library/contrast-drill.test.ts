import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  drawRound,
  pairsFor,
  placeSides,
  placesOf,
  readByKind,
  roundLength,
  type ReadPair,
} from '#domain/library/contrast-drill.ts';
import { drillPairs } from '#domain/library/contrast.ts';
import { readLibrary } from '#platform/library-files.ts';

const read = readLibrary('content');
if (read.state === 'mistakes') throw new Error(read.mistakes.join('\n'));
const pairs = drillPairs(read.content.contrasts);
const everything = { kind: null, skill: null };
const seeds = fc.integer({ min: 0, max: 99_999 });

describe('a round of the drill', () => {
  it('is the same for the same seed, and has ten different pairs', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const round = drawRound(pairs, everything, seed);
        expect(drawRound(pairs, everything, seed)).toEqual(round);
        expect(new Set(round.map(({ pair }) => pair.id)).size).toBe(roundLength);
      }),
    );
  });

  it('places the sides of a pair by the seed and the pair alone', () => {
    fc.assert(
      fc.property(seeds, fc.nat(pairs.length - 1), (seed, at) => {
        const alone = placeSides(pairs.slice(at, at + 1), seed);
        expect(placeSides(pairs, seed)[at]).toEqual(alone[0]);
      }),
    );
  });

  it('has the stronger side first about as often as second, for every pair', () => {
    const draws = 400;
    const first = new Map(pairs.map(({ id }) => [id, 0]));
    for (let seed = 0; seed < draws; seed += 1)
      for (const { pair, strongAt } of placeSides(pairs, seed))
        if (strongAt === 1) first.set(pair.id, (first.get(pair.id) ?? 0) + 1);
    // Six standard deviations, so that no honest coin fails.
    for (const [id, count] of first) expect(Math.abs(count - draws / 2), id).toBeLessThan(60);
  });

  it('holds to the kind and the skill that were chosen, and is shorter where there are fewer', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(...pairs), (seed, { kind, skill }) => {
        const choice = { kind, skill };
        const round = drawRound(pairs, choice, seed);
        expect(round.every(({ pair }) => pair.kind === kind && pair.skill === skill)).toBe(true);
        expect(round).toHaveLength(Math.min(roundLength, pairsFor(pairs, choice).length));
      }),
    );
  });
});

describe('what a round says at its end', () => {
  const ask = (kind: string, isRight: boolean, at: number): ReadPair => {
    const pair = pairs.filter((one) => one.kind === kind)[at];
    if (!pair) throw new Error(`no pair ${at} of ${kind}`);
    return { pair, strongAt: 1, chosen: isRight ? 1 : 2 };
  };

  it('counts by kind, the most misread first, with the tools for what was misread', () => {
    const round = [ask('risks', true, 0), ask('resume-bullets', false, 0), ask('resume-bullets', false, 1)];
    const [bullets, risks, ...others] = readByKind(round);
    expect(bullets).toMatchObject({ kind: 'resume-bullets', right: 0, actsOn: [{ to: '/resume/' }] });
    expect(bullets?.misread.map(({ id }) => id)).toEqual(round.slice(1).map(({ pair }) => pair.id));
    expect(risks).toEqual({ kind: 'risks', right: 1, misread: [], actsOn: [] });
    expect(others).toEqual([]);
  });

  it('finds the words that make the difference, and leaves out what is not there', () => {
    expect(placesOf('A date with a range.', ['a range', 'a number'])).toEqual([{ start: 12, end: 19 }]);
  });

  it('sends a bullet to the bench, an answer to practice and a status to the workshop', () => {
    const tools = (kind: string) => pairs.filter((pair) => pair.kind === kind).map(({ actsOn }) => actsOn.to);
    expect(new Set(tools('resume-bullets'))).toEqual(new Set(['/resume/']));
    expect(tools('interviews')).toContain('/practice/');
    expect(tools('communication')).toContain('/workshop/status/');
  });
});
