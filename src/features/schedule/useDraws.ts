import { useEffect, useState } from 'react';
import type { Activity } from '#domain/schedule/activity.ts';
import type { DrawPlan } from '#domain/schedule/simulation.ts';
import { drawSchedule, type DrawNews } from '#stores/scheduling.ts';

/** How long a network rests before it is simulated, in milliseconds. */
const rest = 400;

/** What draws of a network show, made in a worker and begun anew when its times or links change. */
export function useDraws(network: readonly Activity[], { draws, seed }: DrawPlan): DrawNews {
  const isUncertain = network.some(({ estimate }) => estimate !== undefined);
  const key = isUncertain
    ? JSON.stringify([draws, seed, network.map(({ id, duration, estimate, after }) => [id, duration, estimate, after])])
    : '';
  const [told, setTold] = useState<{ key: string; news: DrawNews } | null>(null);
  useEffect(() => {
    if (key === '') return;
    let stop = (): void => undefined;
    const begin = setTimeout(() => {
      stop = drawSchedule({ network, draws, seed }, (news) => setTold({ key, news }));
    }, rest);
    return () => {
      clearTimeout(begin);
      stop();
    };
    // The key is the question's whole content; its identity changes with every render.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key]);
  return told?.key === key ? told.news : { state: 'running', done: 0, total: draws };
}
