import type { ScheduleQuestion, ScheduleWord } from './schedule-worker.ts';
// The address of the worker's own bundle; the linter looks for an export of the source file.
// oxlint-disable-next-line import/default
import workerUrl from './schedule-worker.ts?worker&url';
import { scriptUrl } from './script-url.ts';

/** How a simulation comes along. */
export type DrawNews = ScheduleWord | { state: 'failed' };

/** Simulates a network away from the page, which stays free to be typed in. Returns what gives it up; nothing is told after. */
export function drawSchedule(question: ScheduleQuestion, tell: (news: DrawNews) => void): () => void {
  const worker = new Worker(scriptUrl(workerUrl), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<ScheduleWord>) => {
    tell(data);
    if (data.state === 'done') worker.terminate();
  });
  worker.addEventListener('error', () => tell({ state: 'failed' }));
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name.
  worker.postMessage(question);
  return () => worker.terminate();
}
