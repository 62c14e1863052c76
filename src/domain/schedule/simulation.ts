import { at, entry } from '#domain/members.ts';
import { seeded } from '#domain/random.ts';
import { cleared, floatTolerance } from './critical-path.ts';
import { passBackward, passForward, type Wiring } from './passes.ts';
import { pertSampler } from './pert.ts';

/** What is drawn: how often, and by which seed. */
export type DrawPlan = { readonly draws: number; readonly seed: number };

/** A simulation under way; `simulateStep` moves it on. */
export type Simulation = {
  readonly wiring: Wiring;
  readonly draws: number;
  done: number;
  readonly durations: Float64Array;
  readonly early: Float64Array;
  readonly late: Float64Array;
  readonly uncertain: readonly { activity: number; draw: () => number }[];
  readonly ends: Float64Array;
  readonly criticalDraws: Float64Array;
};

export type SimulationResult = {
  draws: number;
  /** The least duration that at least half, and at least four in five, of the draws keep. */
  p50: number;
  p80: number;
  mean: number;
  /** By id: the share of draws in which the activity has no float. */
  criticality: ReadonlyMap<string, number>;
  /** All ends, ascending. */
  ends: Float64Array;
};

/** Whether anything is uncertain: without a three-point estimate there is nothing to draw. */
export const hasEstimates = (wiring: Wiring): boolean =>
  wiring.activities.some(({ estimate }) => estimate !== undefined);

/**
 * Opens a simulation in which every three-point estimate is drawn on its own from its PERT-beta distribution. Each activity
 * has its own stream of chance by its id, so that a change to one leaves the draws of the others as they were.
 */
export function openSimulation(wiring: Wiring, { draws, seed }: DrawPlan): Simulation {
  const count = wiring.activities.length;
  return {
    wiring,
    draws,
    done: 0,
    durations: Float64Array.from(wiring.durations),
    early: new Float64Array(count),
    late: new Float64Array(count),
    uncertain: wiring.activities.flatMap(({ id, estimate }, activity) =>
      estimate ? [{ activity, draw: pertSampler(estimate, seeded(seed, 'duration', id)) }] : [],
    ),
    ends: new Float64Array(draws),
    criticalDraws: new Float64Array(count),
  };
}

/** Makes up to `steps` more draws and tells whether the simulation is complete. The result does not depend on how the steps are cut. */
export function simulateStep(simulation: Simulation, steps: number): boolean {
  const { wiring, draws, durations, early, late, uncertain, ends, criticalDraws } = simulation;
  const last = Math.min(draws, simulation.done + steps);
  for (; simulation.done < last; simulation.done += 1) {
    for (const { activity, draw } of uncertain) durations[activity] = draw();
    const end = passForward(wiring, durations, early);
    ends[simulation.done] = end;
    passBackward(wiring, durations, end, late);
    const tolerance = floatTolerance(wiring, end);
    for (let activity = 0; activity < early.length; activity += 1) {
      if (entry(late, activity) - entry(early, activity) <= tolerance)
        criticalDraws[activity] = entry(criticalDraws, activity) + 1;
    }
  }
  return simulation.done === draws;
}

/** What the draws made so far show; at least one has to be made. */
export function closeSimulation(simulation: Simulation): SimulationResult {
  const { wiring, done, criticalDraws } = simulation;
  const ends = simulation.ends.slice(0, done).toSorted();
  return {
    draws: done,
    p50: cleared(percentile(ends, 0.5)),
    p80: cleared(percentile(ends, 0.8)),
    mean: cleared(ends.reduce((sum, end) => sum + end, 0) / done),
    criticality: new Map(wiring.activities.map(({ id }, activity) => [id, at(criticalDraws, activity) / done])),
    ends,
  };
}

/** The smallest of the sorted figures that at least the given share of them do not exceed. */
function percentile(sorted: Float64Array, share: number): number {
  return at(sorted, Math.max(0, Math.ceil(share * sorted.length - 1e-9) - 1));
}
