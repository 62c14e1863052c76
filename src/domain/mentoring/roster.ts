import { readDay } from '#domain/day.ts';
import type { Case } from './case.ts';

/** Days of waiting after which a nudge is due; each has its own text. */
const nudgeDays = [7, 14, 21] as const;
type NudgeDay = (typeof nudgeDays)[number];

/** Days of waiting after which a case counts as timed out. */
const timeOutDays = 28;

/** A case as it stands in the roster: how many whole days it has waited, and which nudge is due. */
export type RosterLine = {
  one: Case;
  /** 0 where nobody is waited on, and where a clock went back. */
  days: number;
  nudge: NudgeDay | null;
  isTimedOut: boolean;
};

const dayOf = (moment: string): number => readDay(moment.slice(0, 10)) ?? 0;

function lineOf(one: Case, now: string): RosterLine {
  const { waitsOn, since } = one.standing;
  const days = waitsOn === null ? 0 : Math.max(0, dayOf(now) - dayOf(since));
  const isTimedOut = waitsOn === 'mentee' && days >= timeOutDays;
  // A mentor does not nudge themselves, and nobody is nudged after the end.
  const nudge = waitsOn === 'mentee' && !isTimedOut ? (nudgeDays.findLast((due) => days >= due) ?? null) : null;
  return { one, days, nudge, isTimedOut };
}

const rank = { mentor: 0, mentee: 1, nobody: 2 } as const;

/** Cases as a mentor works through them: what waits on the mentor first, then the longest wait, then the name. */
export function roster(cases: readonly Case[], now: string): RosterLine[] {
  return cases
    .map((one) => lineOf(one, now))
    .toSorted(
      (a, b) =>
        rank[a.one.standing.waitsOn ?? 'nobody'] - rank[b.one.standing.waitsOn ?? 'nobody'] ||
        b.days - a.days ||
        (a.one.assign.body.mentee < b.one.assign.body.mentee ? -1 : 1),
    );
}
