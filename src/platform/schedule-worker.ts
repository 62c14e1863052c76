import type { Activity } from '#domain/schedule/activity.ts';
import { wire } from '#domain/schedule/passes.ts';
import {
  closeSimulation,
  openSimulation,
  simulateStep,
  type DrawPlan,
  type SimulationResult,
} from '#domain/schedule/simulation.ts';

/** What a worker is asked, and what it says. */
export type ScheduleQuestion = DrawPlan & { network: readonly Activity[] };
export type ScheduleWord =
  | { state: 'running'; done: number; total: number }
  | { state: 'done'; result: SimulationResult };

/** Activities gone through between two words of progress. */
const stride = 200_000;

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker talks to its page only.
const say = (word: ScheduleWord): void => postMessage(word);

addEventListener('message', ({ data }: MessageEvent<ScheduleQuestion>) => {
  const { network, draws, seed } = data;
  const wired = wire(network);
  if (wired.state === 'cycle') return;
  const simulation = openSimulation(wired.wiring, { draws, seed });
  const steps = Math.max(1, Math.round(stride / network.length));
  while (!simulateStep(simulation, steps)) say({ state: 'running', done: simulation.done, total: draws });
  say({ state: 'done', result: closeSimulation(simulation) });
});
