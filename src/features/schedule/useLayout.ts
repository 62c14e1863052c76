import type { LayoutQuestion, NetworkLayout } from '#domain/schedule/drawing.ts';
import { layOutNetwork } from '#stores/scheduling.ts';
import { useAnswer } from '#ui/useAnswer.ts';

type LayoutState = { state: 'running' | 'failed' } | { state: 'done'; layout: NetworkLayout };

/** Where a network stands, laid out in a worker. */
export const useLayout = (question: LayoutQuestion): LayoutState =>
  useAnswer<LayoutState>(
    JSON.stringify([question.nodes, question.lines.map(({ from, to }) => [from, to])]),
    (tell) => layOutNetwork(question, tell),
    { state: 'running' },
  );
