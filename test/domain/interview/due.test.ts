import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextTry, type Try } from '#domain/interview/due.ts';

const tried = (step: Try['step'], day = '2026-11-26', variant = 0): Try => ({ day, step, variant });

describe('when a question comes back', () => {
  it.each([
    [1, '2026-11-27'],
    [2, '2026-11-29'],
    [3, '2026-12-06'],
    [4, '2026-12-26'],
  ] as const)('after step %i is %s', (step, day) => {
    expect(nextTry([tried(step)], 3)?.day).toBe(day);
  });

  it('doubles with each further try at 3 or above, up to 120 days', () => {
    expect(nextTry([tried(3), tried(3)], 2)?.day).toBe('2026-12-16');
    expect(nextTry([tried(4), tried(4), tried(4), tried(4)], 2)?.day).toBe('2027-03-26');
  });

  it('starts over after a try below 3', () => {
    expect(nextTry([tried(4), tried(4), tried(2), tried(3)], 2)?.day).toBe('2026-12-06');
  });

  it('never asks the same wording twice running while there is another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 4 }), fc.nat(3), (wordings, variant) => {
        const last = variant % wordings;
        expect(nextTry([tried(2, '2026-11-26', last)], wordings)?.variant).not.toBe(last);
      }),
    );
  });

  it('is never where nothing was tried', () => {
    expect(nextTry([], 3)).toBeNull();
  });
});
