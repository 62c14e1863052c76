import { durationOf, type Activity, type Relation } from './activity.ts';
import type { Dates, Schedule } from './critical-path.ts';

/** A link of a scheduled network. `slack` is how far its successor starts after the link alone would let it. */
export type Tie = {
  from: string;
  to: string;
  type: Relation;
  lag: number;
  slack: number;
  /** Whether the critical path runs along it: both activities are without float, and it is what holds the successor back. */
  isCritical: boolean;
};

const rounding = 1e-6;

/** The links of a network with what each of them holds back. */
export function tieUp(network: readonly Activity[], { dates }: Schedule): Tie[] {
  return network.flatMap((activity) =>
    activity.after.flatMap(({ id, type, lag }): Tie[] => {
      const [from, to] = [dates.get(id), dates.get(activity.id)];
      if (!from || !to) return [];
      const slack = slackOf(from, to, type, lag);
      const isCritical = slack <= rounding && from.float === 0 && to.float === 0;
      return [{ from: id, to: activity.id, type, lag, slack: Math.max(0, slack), isCritical }];
    }),
  );
}

function slackOf(from: Dates, to: Dates, type: Relation, lag: number): number {
  const begins = type === 'FS' || type === 'FF' ? from.ef : from.es;
  const held = type === 'FS' || type === 'SS' ? to.es : to.ef;
  return held - begins - lag;
}

/** The same network with one activity longer, or shorter where negative, by so many days; never below nothing. All three estimates move. */
export function withLonger(network: readonly Activity[], id: string, days: number): Activity[] {
  return network.map((activity) => {
    if (activity.id !== id) return activity;
    const by = Math.max(days, -durationOf(activity));
    const { estimate, duration, ...rest } = activity;
    if (estimate === undefined) return { ...rest, duration: duration + by };
    const [optimistic, likely, pessimistic] = estimate.map((each) => Math.max(0, each + by));
    return { ...rest, estimate: [optimistic ?? 0, likely ?? 0, pessimistic ?? 0] };
  });
}
