import type { KindName } from '#domain/artifacts/kinds.ts';
import type { Fact, Truth } from '#domain/artifacts/truth.ts';

const contradictionOf: { [K in KindName]?: Fact } = {
  charter: {
    id: 'storage',
    says: 'Thirty days of positions for claims and the agreement with the works council cannot both hold.',
    cues: [
      ['30 days', 'thirty days', 'claims'],
      ['24 hours', 'works council'],
    ],
  },
  decision: {
    id: 'contract',
    says: 'No second contract for maps is wanted, and the present vendor does not serve the hours.',
    cues: [['second contract'], ['hours', 'serve']],
  },
  'change-request': {
    id: 'names',
    says: 'The council agreed to positions without names.',
    cues: [['name'], ['council', 'agreement']],
  },
};

const throughPilot = [
  { id: 'F', name: 'Load test of two depots' },
  { id: 'G', name: 'Pilot in Kesten and Morrow' },
];

/** The truth of the program that our own examples are about, with the contradiction that a document of the kind raises. */
export const exampleTruth = (kind: KindName): Truth => ({
  criticalPath: [
    { id: 'D', name: 'Tile contract with Cartello' },
    { id: 'E', name: 'Map on the tracking page' },
    ...throughPilot,
  ],
  pathAfterFreezes: throughPilot,
  risks: [
    {
      id: 'one-person',
      says: 'Only Adaeze knows the join of parcels and vans.',
      cues: [['only', 'single', 'sole'], ['join'], ['adaeze', 'stream']],
    },
  ],
  contradictions: [contradictionOf[kind]].filter((fact) => fact !== undefined),
  variances: [
    {
      id: 'tier',
      says: 'The free test tier of the map vendor ended during the load test.',
      cues: [['free'], ['tier'], ['ended', 'expired', 'march 31']],
    },
  ],
});
