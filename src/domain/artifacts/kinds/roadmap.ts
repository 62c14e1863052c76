import { choice, day, documentKind, line, names, number } from '#domain/artifacts/kind.ts';

export const roadmap = documentKind({
  kind: 'roadmap',
  name: 'Roadmap and OKRs',
  says: 'What will be different for whom, in which order, and how sure that is.',
  fields: {
    title: line('Title', 'The program'),
    asOf: day('As of', 'The day on which this version was true'),
    horizon: line('Horizon', 'From when to when'),
  },
  tables: {
    objectives: {
      name: 'Objectives',
      says: 'Few, each a change for somebody',
      columns: {
        id: line('ID', 'A short name to refer to it by'),
        objective: line('Objective', 'What will be different'),
        owner: line('Owner', 'One person'),
      },
    },
    keyResults: {
      name: 'Key results',
      says: 'How one would see it; a number with a start',
      columns: {
        objective: line('Objective', 'Id of the objective'),
        result: line('Key result', 'What is measured'),
        baseline: number('Baseline', 'The value at the start', ['Start']),
        target: number('Target', 'The value to reach'),
        current: number('Current', 'The value today'),
        progress: number('Progress', 'Percent of the way from baseline to target'),
      },
    },
    steps: {
      name: 'Roadmap',
      says: 'One row a step',
      also: ['Items', 'Roadmap items'],
      columns: {
        id: line('ID', 'A short name to refer to it by'),
        step: line('Step', 'What is done', ['Item', 'Initiative']),
        outcome: line('Outcome', 'What it changes for whom'),
        period: line('Period', 'Such as 2026-Q3', ['Quarter', 'When']),
        sure: choice(
          'How sure',
          'Committed, planned or exploring',
          ['committed', 'planned', 'exploring'],
          ['Confidence'],
        ),
        after: names('After', 'Ids of the steps that it waits for', ['Depends on']),
        team: line('Team', 'Who does it'),
      },
    },
  },
});
