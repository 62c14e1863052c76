import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chanceOn, dayAfter, daysBetween, daysByGrade, readMemory, type Grade } from '#domain/recall/memory.ts';

/** Reference values of FSRS-6 with its default weights, from the tests of py-fsrs and ts-fsrs. */
const reference = {
  first: { stability: [0.212, 1.2931, 2.3065, 8.2956], difficulty: [6.4133, 5.11217071, 2.11810397, 1] },
  grades: [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3],
  /** Days after each recall; 0 is the same day. */
  intervals: [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21],
  stability: [
    2.3065, 2.3065, 10.971048, 46.316858, 162.999816, 497.876555, 6.890413, 2.154598, 2.154598, 3.983123, 7.236254,
    12.483044, 20.770357,
  ],
  difficulty: [
    2.118104, 2.111214, 2.104331, 2.097455, 2.090586, 2.083724, 7.383202, 9.125105, 9.111208, 9.097325, 9.083456,
    9.069601, 9.05576,
  ],
  memory: {
    grades: [1, 3, 3, 3, 3, 3],
    elapsed: [0, 0, 1, 3, 8, 21],
    stability: [0.212, 0.246689, 2.021477, 7.863699, 21.917713, 53.626903],
    difficulty: [6.4133, 6.402115, 6.390941, 6.379779, 6.368627, 6.357487],
  },
  chance: [1, 0.9, 0.84588465, 0.8093881, 0.78213211, 0.76052756],
  /** Days to the next recall at a stability of ten days, by retention. */
  interval: { 0.8: 33.16, 0.85: 19.064, 0.9: 10, 0.95: 4.026 },
} as const;

const start = '2026-11-26';

/** Recalls with these days between them. */
const recallsOf = (grades: readonly Grade[], elapsed: readonly number[]) => {
  let day = start;
  return grades.map((grade, at) => ({ grade, day: (day = dayAfter(day, elapsed[at] ?? 0)) }));
};

describe('the memory of a card', () => {
  it('begins as the reference says, by the first grade', () => {
    const memories = ([1, 2, 3, 4] as const).map((grade) => readMemory([{ day: start, grade }], 0.9));
    for (const [at, memory] of memories.entries()) {
      expect(memory?.stability).toBeCloseTo(reference.first.stability[at] ?? 0, 4);
      expect(memory?.difficulty).toBeCloseTo(reference.first.difficulty[at] ?? 0, 4);
    }
    expect(memories.map((memory) => memory && daysBetween(start, memory.due))).toEqual([0, 1, 2, 8]);
  });

  it('follows the reference through thirteen recalls with two lapses', () => {
    const elapsed = [0, ...reference.intervals.slice(0, -1)];
    const recalls = recallsOf(reference.grades, elapsed);
    const memories = recalls.map((_, at) => readMemory(recalls.slice(0, at + 1), 0.9));
    for (const [at, memory] of memories.entries()) {
      expect(memory?.stability).toBeCloseTo(reference.stability[at] ?? 0, 3);
      expect(memory?.difficulty).toBeCloseTo(reference.difficulty[at] ?? 0, 3);
    }
    // The reference asks twice on the first day; here a card that was known comes back on a later one.
    expect(memories.slice(1).map((memory) => memory && daysBetween(memory.last, memory.due))).toEqual(
      reference.intervals.slice(1),
    );
  });

  it('follows the reference where the days between were others', () => {
    const recalls = recallsOf(reference.memory.grades, reference.memory.elapsed);
    for (const [at] of recalls.entries()) {
      const memory = readMemory(recalls.slice(0, at + 1), 0.9);
      expect(memory?.stability).toBeCloseTo(reference.memory.stability[at] ?? 0, 3);
      expect(memory?.difficulty).toBeCloseTo(reference.memory.difficulty[at] ?? 0, 3);
    }
  });

  it('fades as the reference says, at a stability of one day', () => {
    const memory = { stability: 1, difficulty: 5, last: start, due: start, recalls: 1 };
    for (const [days, chance] of reference.chance.entries())
      expect(chanceOn(memory, dayAfter(start, days))).toBeCloseTo(chance, 6);
  });

  it('comes back sooner where more is to be kept', () => {
    const recalls = recallsOf([4], [0]);
    const days = ([0.8, 0.85, 0.9, 0.95] as const).map((retention) => {
      const memory = readMemory(recalls, retention);
      return [memory && daysBetween(start, memory.due), Math.round(0.82956 * reference.interval[retention])];
    });
    expect(days.map(([mine]) => mine)).toEqual(days.map(([, theirs]) => theirs));
  });

  it('takes what is outside the bounds as the nearer end', () => {
    const [one, other] = [readMemory([{ day: start, grade: 3 }], 0.2), readMemory([{ day: start, grade: 3 }], 0.8)];
    expect(one).toEqual(other);
  });
});

const anyRecalls = fc
  .array(fc.record({ grade: fc.constantFrom<Grade>(1, 2, 3, 4), after: fc.integer({ min: -2, max: 400 }) }), {
    minLength: 1,
    maxLength: 20,
  })
  .map((steps) => {
    let day = start;
    return steps.map(({ grade, after }) => ({ grade, day: (day = dayAfter(day, after)) }));
  });

describe('the days until a card comes back', () => {
  it('are the same day for a lapse, and later the better the grade, whatever came before', () => {
    fc.assert(
      fc.property(
        anyRecalls,
        fc.integer({ min: 0, max: 900 }),
        fc.double({ min: 0.8, max: 0.95, noNaN: true }),
        (recalls, later, retention) => {
          const memory = readMemory(recalls, retention);
          const days = daysByGrade(memory, dayAfter(memory?.last ?? start, later), retention);
          expect(days[1]).toBe(0);
          expect(days[2]).toBeGreaterThanOrEqual(1);
          expect(days[3]).toBeGreaterThanOrEqual(days[2] + Math.min(1, later));
          expect(days[4]).toBeGreaterThanOrEqual(days[3] + Math.min(1, later));
        },
      ),
    );
  });

  it('are those that the button said, once it is pressed', () => {
    fc.assert(
      fc.property(
        anyRecalls,
        fc.integer({ min: 0, max: 900 }),
        fc.constantFrom<Grade>(1, 2, 3, 4),
        (recalls, later, grade) => {
          const before = readMemory(recalls, 0.9);
          const today = dayAfter(before?.last ?? start, later);
          const said = daysByGrade(before, today, 0.9)[grade];
          expect(readMemory([...recalls, { day: today, grade }], 0.9)?.due).toBe(dayAfter(today, said));
        },
      ),
    );
  });

  it('count calendar days, so a clock that is put back an hour changes nothing', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-11-27', '2026-11-26')).toBe(0);
    expect(dayAfter('2028-02-28', 1)).toBe('2028-02-29');
  });
});

describe('the rule', () => {
  it('knows no clock and no chance', () => {
    const text = readFileSync('src/domain/recall/memory.ts', 'utf8');
    expect(text).not.toMatch(/new Date|Date\.now|Math\.random/u);
    expect(text).toContain('enable_fuzz: false');
  });
});
