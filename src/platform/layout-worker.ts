import type { LayoutQuestion, NetworkLayout } from '#domain/schedule/drawing.ts';
import { layOut } from './graph-layout.ts';

addEventListener('message', ({ data }: MessageEvent<LayoutQuestion>) => {
  const { nodes, lines, size, gaps } = data;
  const boxes = nodes.map((id) => ({ id, ...size }));
  const { width, height, places, routes } = layOut({ boxes, arrows: lines, toward: 'right', gaps });
  const answer: NetworkLayout = { width, height, nodes: places, lines: routes };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker talks to its page only.
  postMessage(answer);
});
