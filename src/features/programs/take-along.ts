import type { DocumentOfKind } from '#domain/artifacts/kinds.ts';
import { baselineDates, expectedNetwork } from '#domain/programs/dates.ts';
import type { Program } from '#domain/programs/program.ts';

/** What an activity waits for, as one writes it: A, B SS+2. */
export const writeLinks = (after: Program['activities'][string]['after']): string =>
  after
    .map((link) => {
      if (typeof link === 'string') return link;
      const lag = link.lag ? `${link.lag > 0 ? '+' : ''}${link.lag}` : '';
      return `${link.id} ${link.type}${lag}`;
    })
    .join(', ');

/** The plan as a schedule document of the workshop, estimates with the team's own days off; the critical path is left to find. */
export function scheduleDocument(program: Program): DocumentOfKind<'schedule'> {
  const dates = baselineDates(program);
  const estimates = new Map(expectedNetwork(program).map(({ id, estimate }) => [id, estimate]));
  return {
    title: program.name,
    asOf: program.start,
    start: program.start,
    holidays: program.holidays.map(({ day }) => day).join(', '),
    committed: program.committed,
    confidence: '',
    criticalPath: '',
    activities: Object.entries(program.activities).map(([id, { name, team, estimate: own, after }]) => ({
      id,
      name,
      owner: program.teams[team]?.name ?? team,
      duration: '',
      optimistic: String((estimates.get(id) ?? own)[0]),
      likely: String((estimates.get(id) ?? own)[1]),
      pessimistic: String((estimates.get(id) ?? own)[2]),
      after: writeLinks(after),
      start: dates[id]?.from ?? '',
      finish: dates[id]?.to ?? '',
    })),
    milestones: Object.values(program.milestones).map(({ name, promised, shows, after }) => ({
      milestone: name,
      date: promised,
      shows,
      after: after.join(', '),
    })),
    // Which work a freeze holds up is for the reader to find out.
    freezes: Object.values(program.freezes).map(({ name, from, to }) => ({ freeze: name, from, to, holds: '' })),
  };
}

/** The network in the form that `critical-path schedule` reads, which knows no calendar: a team's own days off are in the estimates. */
export const networkFile = (program: Program) => ({ activities: expectedNetwork(program) });
