import { scheduleWiring, type Dates } from './critical-path.ts';
import type { Network } from './network.ts';
import { wire } from './passes.ts';
import { closeSimulation, hasEstimates, openSimulation, simulateStep } from './simulation.ts';

/** What the command line prints of a network. */
export type ScheduleReport = {
  duration: number;
  criticalPath: string[];
  activities: Record<string, Omit<Dates, 'free'>>;
  /** Null where no activity has a three-point estimate. */
  p50: number | null;
  p80: number | null;
};

/** Schedules and simulates a network that was read. */
export function reportSchedule({ activities, seed, draws }: Network): ScheduleReport {
  const wired = wire(activities);
  if (wired.state === 'cycle') throw new RangeError('A network that was read has no cycle.');
  const { wiring } = wired;
  const { duration, criticalPath, dates } = scheduleWiring(wiring, activities);
  const report = {
    duration,
    criticalPath,
    activities: Object.fromEntries(
      [...dates].map(([id, { es, ef, ls, lf, float }]) => [id, { es, ef, ls, lf, float }]),
    ),
  };
  if (!hasEstimates(wiring)) return { ...report, p50: null, p80: null };
  const simulation = openSimulation(wiring, { draws, seed });
  simulateStep(simulation, draws);
  const { p50, p80 } = closeSimulation(simulation);
  return { ...report, p50, p80 };
}
