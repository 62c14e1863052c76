import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seeded } from '#domain/random.ts';
import { durationOf, type Activity, type Estimate } from '#domain/schedule/activity.ts';
import { wire } from '#domain/schedule/passes.ts';
import { pertSampler, pertShape } from '#domain/schedule/pert.ts';
import { closeSimulation, openSimulation, simulateStep, type SimulationResult } from '#domain/schedule/simulation.ts';
import { activity, scheduleOf } from './networks.ts';

const estimates: fc.Arbitrary<Estimate> = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }))
  .map(([a, b, c]) => [a, b, c].toSorted((x, y) => x - y) as [number, number, number]);

function simulated(network: readonly Activity[], draws: number, seed = 1, stride = draws): SimulationResult {
  const wired = wire(network);
  if (wired.state === 'cycle') throw new Error('There is a cycle.');
  const simulation = openSimulation(wired.wiring, { draws, seed });
  while (!simulateStep(simulation, stride));
  return closeSimulation(simulation);
}

/** The distribution function of a beta distribution, by Simpson's rule on its density. */
function betaShare({ alpha, beta }: { alpha: number; beta: number }, upTo: number): number {
  const density = (x: number): number => x ** (alpha - 1) * (1 - x) ** (beta - 1);
  const integral = (end: number): number => {
    const steps = 2000;
    const width = end / steps;
    let sum = density(0) + density(end);
    for (let step = 1; step < steps; step += 1) sum += density(step * width) * (step % 2 === 1 ? 4 : 2);
    return (sum * width) / 3;
  };
  return integral(upTo) / integral(1);
}

describe('pertSampler', () => {
  it.each<[Estimate]>([[[0, 5, 10]], [[0, 0, 10]], [[0, 10, 10]], [[0, 1, 10]], [[0, 9, 10]], [[0, 2.5, 10]]])(
    'draws from the PERT-beta distribution of %j',
    (estimate) => {
      const draw = pertSampler(estimate, seeded(7, 'test'));
      const count = 40_000;
      const drawn = Float64Array.from({ length: count }, draw).toSorted();
      // The largest distance between the two distribution functions stays below Kolmogorov's bound for one in a thousand.
      const distances = Array.from({ length: 99 }, (_, percent) => {
        const at = (percent + 1) / 10;
        const share = drawn.filter((value) => value <= at).length / count;
        return Math.abs(share - betaShare(pertShape(estimate), at / 10));
      });
      expect(Math.max(...distances)).toBeLessThan(1.95 / Math.sqrt(count));
    },
  );

  it('stays between the ends, and averages (o + 4m + p) / 6', () => {
    fc.assert(
      fc.property(estimates, fc.integer(), (estimate, seed) => {
        const draw = pertSampler(estimate, seeded(seed));
        const count = 3000;
        const drawn = Float64Array.from({ length: count }, draw);
        const [optimistic, , pessimistic] = estimate;
        expect(drawn.every((value) => value >= optimistic && value <= pessimistic)).toBe(true);
        const mean = drawn.reduce((sum, value) => sum + value, 0) / count;
        const expected = durationOf({ id: 'A', after: [], estimate });
        // Six standard errors; the standard deviation of a PERT-beta distribution is at most 0.19 of its width.
        expect(Math.abs(mean - expected)).toBeLessThanOrEqual(
          ((pessimistic - optimistic) * 0.19 * 6) / Math.sqrt(count),
        );
      }),
    );
  });
});

describe('a simulation', () => {
  const chain: Activity[] = [
    { id: 'build', estimate: [4, 6, 14], after: [] },
    { id: 'prove', estimate: [4, 7, 16], after: [] },
    activity('launch', 2, 'build', 'prove'),
  ];

  it('gives the same result however it is cut into steps', () => {
    expect(simulated(chain, 1000, 3, 7)).toEqual(simulated(chain, 1000, 3));
    expect(simulated(chain, 1000, 4).p80).not.toBe(simulated(chain, 1000, 3).p80);
  });

  it('keeps the draws of the others when an activity is added', () => {
    const [build] = chain;
    const alone = simulated(build ? [build] : [], 500);
    const besides = simulated([...(build ? [build] : []), activity('short', 1)], 500);
    expect(besides.ends).toEqual(alone.ends);
  });

  it('puts P50 and P80 where half and four in five of the draws have ended', () => {
    const { ends, p50, p80, draws } = simulated(chain, 2001);
    const share = (limit: number): number => ends.filter((end) => end <= limit + 1e-9).length / draws;
    expect([share(p50), share(p80)]).toEqual([1001 / 2001, 1601 / 2001]);
  });

  it('counts how often each activity is critical', () => {
    const { criticality, mean, p50 } = simulated(chain, 4000);
    const [build = 0, prove = 0] = [criticality.get('build'), criticality.get('prove')];
    expect(criticality.get('launch')).toBe(1);
    expect(build + prove).toBeCloseTo(1, 3);
    expect(build).toBeGreaterThan(0.2);
    expect(build).toBeLessThan(prove);
    // Two parallel paths end later than either alone: the single figure is too early.
    expect(mean).toBeGreaterThan(scheduleOf(chain).duration);
    expect(p50).toBeGreaterThan(scheduleOf(chain).duration);
  });

  it('has no spread where all three estimates agree', () => {
    const sure: Activity[] = [{ id: 'A', estimate: [3, 3, 3], after: [] }, activity('B', 2, 'A')];
    expect(simulated(sure, 50)).toMatchObject({ p50: 5, p80: 5, mean: 5 });
  });
});
