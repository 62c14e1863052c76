import { useEffect, useState } from 'react';
import type { LayoutQuestion, NetworkLayout } from '#domain/schedule/drawing.ts';
import { layOutNetwork } from '#stores/scheduling.ts';

type LayoutState = { state: 'running' | 'failed' } | { state: 'done'; layout: NetworkLayout };

/** Where a network stands, laid out in a worker; the last layout stays until the next is there. */
export function useLayout(question: LayoutQuestion): LayoutState {
  const key = JSON.stringify([question.nodes, question.lines.map(({ from, to }) => [from, to])]);
  const [laid, setLaid] = useState<{ key: string; answer: LayoutState }>({ key: '', answer: { state: 'running' } });
  useEffect(
    () => layOutNetwork(question, (answer) => setLaid({ key, answer })),
    // The key is the question's whole content; its identity changes with every render.
    // oxlint-disable-next-line react/exhaustive-deps
    [key],
  );
  return laid.key === key ? laid.answer : { state: 'running' };
}
