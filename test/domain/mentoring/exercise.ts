import type { PromisedExercise } from '#domain/record/plan.ts';

const row = (criterion: string, skill: PromisedExercise['rubric'][number]['skill']) => ({
  criterion,
  skill,
  1: 'Some edges have no owner.',
  2: 'Teams own edges.',
  3: 'A person owns each edge.',
  4: 'As 3, and both sides have confirmed it.',
});

/** An exercise as somebody promised it, with three rows. */
export const exercise: PromisedExercise = {
  id: 'map-dependencies',
  name: 'Map the dependencies of a program',
  artifact: 'A dependency map with owners and dates',
  document: '',
  program: '',
  onOwnWork: true,
  minutes: 40,
  skills: ['dependency-management', 'communication'],
  shows: 3,
  after: [],
  brief: 'Seven teams work on one ledger. Map who waits for whom.',
  handIn: ['The map'],
  doneWhen: ['Each edge has an owner.'],
  rubric: [
    row('Owners', 'dependency-management'),
    row('Dates', 'dependency-management'),
    row('Words', 'communication'),
  ],
  commonFaults: ['Teams own edges.'],
  becomes: { bullet: 'Mapped [n] dependencies.', story: 'A dependency that slipped.' },
  defense: ['Which edge would you drop?'],
};
