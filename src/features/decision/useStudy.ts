import { useEffect, useRef, useState } from 'react';
import type { Question } from '#domain/decision/report.ts';
import { simulate, type SimulationNews } from '#stores/simulating.ts';

export type StudyNews = SimulationNews | { state: 'cancelled' };

/** The study of a question, drawn in a worker and begun anew whenever the question changes. */
export function useStudy(question: Question | null): { news: StudyNews; cancel: () => void; again: () => void } {
  const [round, setRound] = useState(0);
  const key = `${round} ${JSON.stringify(question)}`;
  const [told, setTold] = useState<{ key: string; news: StudyNews } | null>(null);
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => {
    if (question === null) return;
    stop.current = simulate(question, (news) => setTold({ key, news }));
    return () => stop.current();
    // The key is the question's whole content; its identity changes with every render.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key]);
  return {
    news: told?.key === key ? told.news : { state: 'running', done: 0, total: 1 },
    cancel: () => {
      stop.current();
      setTold({ key, news: { state: 'cancelled' } });
    },
    again: () => setRound(round + 1),
  };
}
