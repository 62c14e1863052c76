import type { Activity } from '#domain/schedule/activity.ts';
import type { Program } from './program.ts';
import { workdayNumber } from './workdays.ts';

type Planned = Program['activities'][string];

const linksOf = ({ after }: Planned): Activity['after'] =>
  after.map((link) => (typeof link === 'string' ? { id: link, type: 'FS', lag: 0 } : { ...link, lag: link.lag ?? 0 }));

/** The plan as it was drawn up: every activity takes its most likely duration. */
export const baselineNetwork = ({ activities }: Program): Activity[] =>
  Object.entries(activities).map(([id, activity]) => ({
    id,
    duration: activity.estimate[1],
    after: linksOf(activity),
  }));

/** The plan with its three-point estimates. */
export const estimatedNetwork = ({ activities }: Program): Activity[] =>
  Object.entries(activities).map(([id, activity]) => ({
    id,
    estimate: activity.estimate,
    after: linksOf(activity),
  }));

/**
 * What is left to do from the as-of day on. What is finished is gone; what is under way takes its remaining days and waits
 * for no start any more; the rest takes its estimate. Counted in working days from the as-of day.
 */
export function remainingNetwork(program: Program): Activity[] {
  const elapsed = (id: string): number => {
    const started = program.activities[id]?.actual?.started;
    if (started === undefined) return 0;
    return workdayNumber(program, program.asOf) - workdayNumber(program, started);
  };
  return Object.entries(program.activities).flatMap(([id, activity]): Activity[] => {
    const { actual } = activity;
    if (actual && 'finished' in actual) return [];
    const links = linksOf(activity);
    if (actual)
      return [{ id, duration: actual.remaining, after: links.filter(({ type }) => type === 'FF' || type === 'SF') }];
    const after = links.map((link) =>
      link.type === 'SS' ? { ...link, lag: Math.max(0, link.lag - elapsed(link.id)) } : link,
    );
    return [{ id, estimate: activity.estimate, after }];
  });
}
