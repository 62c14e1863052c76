import type { Question } from '#domain/decision/report.ts';
import type { Study } from '#domain/decision/study.ts';
import type { WorkerWord } from './decision-worker.ts';
// The address of the worker's own bundle; the linter looks for an export of the source file.
// oxlint-disable-next-line import/default
import workerUrl from './decision-worker.ts?worker&url';
import { scriptUrl } from './script-url.ts';

/** How a simulation comes along. */
export type SimulationNews =
  | { state: 'running'; done: number; total: number }
  | { state: 'done'; study: Study }
  | { state: 'failed' };

/** Studies a question away from the page, which stays free to be typed in. Returns what gives it up; nothing is told after. */
export function simulate(question: Question, tell: (news: SimulationNews) => void): () => void {
  const worker = new Worker(scriptUrl(workerUrl), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerWord>) => {
    tell(data);
    if (data.state === 'done') worker.terminate();
  });
  worker.addEventListener('error', () => tell({ state: 'failed' }));
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name.
  worker.postMessage(question);
  return () => worker.terminate();
}
