import type { Program } from './program.ts';

/** An id where it is used: its place in a file, and the kind of part that it should name; ` or ` parts two kinds. */
export type Named = { path: string; kind: string; id: string };

/** The parts of a pack that can be pointed at, by kind. */
export const partsByKind = (program: Program): Record<string, object> => ({
  activity: program.activities,
  constraint: program.constraints,
  freeze: program.freezes,
  line: program.lines,
  metric: program.metrics,
  milestone: program.milestones,
  news: program.news,
  requirement: program.requirements,
  stakeholder: program.stakeholders,
  system: program.systems,
  team: program.teams,
  vendor: program.vendors,
});

/** What a place such as metric:late-postings names. */
export const placed = (path: string, place: string): Named => {
  const [kind = '', id = ''] = place.split(':');
  return { path, kind, id };
};

/** The id of a predecessor, however its link is written. */
export const linkId = (link: string | { id: string }): string => (typeof link === 'string' ? link : link.id);

/** What each of some parts names. */
export const namedIn = <T>(
  parts: Readonly<Record<string, T>> | undefined,
  name: (part: T, id: string) => Named[],
): Named[] => Object.entries(parts ?? {}).flatMap(([id, part]) => name(part, id));

/** Ids that name nothing of their kind, with what was expected in their place. */
export const looseIn = (
  kinds: Readonly<Record<string, object>>,
  named: readonly Named[],
): { path: string; expected: string }[] =>
  named
    .filter(({ kind, id }) => !kind.split(' or ').some((each) => Object.hasOwn(kinds[each] ?? {}, id)))
    .map(({ path, kind, id }) => ({ path, expected: `the id of a ${kind}, not "${id}"` }));
