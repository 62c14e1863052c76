import type { Change } from './course.ts';
import { linkId, looseIn, namedIn, partsByKind, placed, type Named } from './named.ts';
import type { Program } from './program.ts';
import type { Truth } from './truth.ts';

/** An id that stands for nothing: where it is used, and what it should be one of. */
export type LooseEnd = { file: string; path: string; expected: string };

const inOverview = ({ sponsor, decisions, requirements, sources = [] }: Program): Named[] => [
  { path: 'sponsor', kind: 'stakeholder', id: sponsor },
  ...sources.flatMap(({ backs }, at) => backs.map((each) => placed(`sources[${at}].backs`, each))),
  ...decisions.map(({ by }, place) => ({ path: `decisions[${place}].by`, kind: 'stakeholder', id: by })),
  ...namedIn(requirements, ({ from }, id) => [{ path: `requirements.${id}.from`, kind: 'stakeholder', id: from }]),
];

const inSystems = ({ systems }: Program): Named[] =>
  namedIn(systems, ({ owner, needs }, id) => [
    { path: `systems.${id}.owner`, kind: 'team or vendor', id: owner },
    ...needs.map((need) => ({ path: `systems.${id}.needs`, kind: 'system', id: need.id })),
  ]);

const inPlan = ({ activities, freezes, milestones }: Program): Named[] => [
  ...namedIn(freezes, ({ systems = [] }, id) =>
    systems.map((system) => ({ path: `freezes.${id}.systems`, kind: 'system', id: system })),
  ),
  ...namedIn(activities, ({ team, after, systems = [] }, id) => [
    { path: `activities.${id}.team`, kind: 'team', id: team },
    ...systems.map((system) => ({ path: `activities.${id}.systems`, kind: 'system', id: system })),
    ...after.map((link) => ({ path: `activities.${id}.after`, kind: 'activity', id: linkId(link) })),
  ]),
  ...namedIn(milestones, ({ after }, id) =>
    after.map((activity) => ({ path: `milestones.${id}.after`, kind: 'activity', id: activity })),
  ),
];

/** What a change points at; what it adds is new. */
function inChange(change: Change): Omit<Named, 'path'>[] {
  switch (change.change) {
    case 'estimate':
    case 'remaining':
      return [{ kind: 'activity', id: change.activity }];
    case 'after':
      return [change.activity, ...change.after.map(linkId)].map((id) => ({ kind: 'activity', id }));
    case 'activity':
      return [
        { kind: 'team', id: change.activity.team },
        ...[...change.before, ...change.activity.after.map(linkId)].map((id) => ({ kind: 'activity', id })),
      ];
    case 'away':
      return [{ kind: 'team', id: change.team }];
    case 'cost':
      return [{ kind: 'line', id: change.line }];
    case 'quote':
      return [{ kind: 'vendor', id: change.vendor }];
    case 'requirement':
      return [{ kind: 'stakeholder', id: change.requirement.from }];
    case 'freeze':
      return (change.freeze.systems ?? []).map((id) => ({ kind: 'system', id }));
    case 'committed':
      return [];
  }
}

const inNews = ({ news }: Program): Named[] =>
  namedIn(news, ({ changes }, id) =>
    changes.flatMap(inChange).map((named) => ({ ...named, path: `news.${id}.changes` })),
  );

const inTruth = (truth: Truth): Named[] => [
  ...truth.criticalPath.map((id) => ({ path: 'criticalPath', kind: 'activity', id })),
  ...truth.nearCritical.flatMap(({ activities }) =>
    activities.map((id) => ({ path: 'nearCritical', kind: 'activity', id })),
  ),
  ...truth.slips.map(({ activity }) => ({ path: 'slips', kind: 'activity', id: activity })),
  ...truth.frozen.flatMap(({ activity, freeze }) => [
    { path: 'frozen', kind: 'activity', id: activity },
    { path: 'frozen', kind: 'freeze', id: freeze },
  ]),
  ...truth.overload.map(({ team }) => ({ path: 'overload', kind: 'team', id: team })),
  ...truth.variances.map(({ line }) => ({ path: 'variances', kind: 'line', id: line })),
  ...truth.availability.chain.flat().map((id) => ({ path: 'availability.chain', kind: 'system', id })),
  ...namedIn(truth.risks, ({ seenIn }, id) => seenIn.map((place) => placed(`risks.${id}.seenIn`, place))),
  ...namedIn(truth.contradictions, ({ between, settledBy }, id) => [
    ...between.map((place) => placed(`contradictions.${id}.between`, place)),
    { path: `contradictions.${id}.settledBy`, kind: 'stakeholder', id: settledBy },
  ]),
  ...Object.keys(truth.surprises).map((id) => ({ path: 'surprises', kind: 'news', id })),
];

const looseOf = (program: Program, parts: Readonly<Record<string, Named[]>>): LooseEnd[] => {
  const kinds = partsByKind(program);
  return Object.entries(parts).flatMap(([file, named]) => looseIn(kinds, named).map((loose) => ({ file, ...loose })));
};

/** Every id in the files of a pack that everybody may read which names no part of it. */
export const findPackLooseEnds = (program: Program): LooseEnd[] =>
  looseOf(program, {
    program: inOverview(program),
    systems: inSystems(program),
    plan: inPlan(program),
    news: inNews(program),
  });

/** Every id in a pack and its truth that names no part of it. */
export const findLooseEnds = (program: Program, truth: Truth): LooseEnd[] => [
  ...findPackLooseEnds(program),
  ...looseOf(program, { truth: inTruth(truth) }),
];
