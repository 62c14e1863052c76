import type { LayoutQuestion, NetworkLayout } from '#domain/schedule/drawing.ts';
// The address of the worker's own bundle; the linter looks for an export of the source file.
// oxlint-disable-next-line import/default
import workerUrl from './layout-worker.ts?worker&url';
import { scriptUrl } from './script-url.ts';

/** How a layout comes along. */
export type LayoutNews = { state: 'done'; layout: NetworkLayout } | { state: 'failed' };

/** Lays a network out away from the page. Returns what gives it up; nothing is told after. */
export function layOutNetwork(question: LayoutQuestion, tell: (news: LayoutNews) => void): () => void {
  const worker = new Worker(scriptUrl(workerUrl), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<NetworkLayout>) => {
    tell({ state: 'done', layout: data });
    worker.terminate();
  });
  worker.addEventListener('error', () => tell({ state: 'failed' }));
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name.
  worker.postMessage(question);
  return () => worker.terminate();
}
