import type { Question } from '#domain/decision/report.ts';
import { closeStudy, openStudy, stepStudy, studied, type Study } from '#domain/decision/study.ts';

/** What a worker says of the question that it was given. */
export type WorkerWord = { state: 'running'; done: number; total: number } | { state: 'done'; study: Study };

/** Draws between two words of progress. */
const stride = 5000;

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker talks to its page only.
const say = (word: WorkerWord): void => postMessage(word);

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const study = openStudy(data);
  while (!stepStudy(study, stride)) say({ state: 'running', done: studied(study), total: study.total });
  say({ state: 'done', study: closeStudy(study) });
});
