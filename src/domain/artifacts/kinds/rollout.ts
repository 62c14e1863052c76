import { day, documentKind, line, number, text } from '#domain/artifacts/kind.ts';

export const rollout = documentKind({
  kind: 'rollout',
  name: 'Roll-out plan',
  says: 'How it reaches people step by step, what stops it, and how it is taken back.',
  fields: {
    title: line('Title', 'What is rolled out'),
    asOf: day('As of', 'The day on which this version was true'),
    owner: line('Owner', 'Who decides to go on or to stop'),
    rollback: text('Rollback', 'How it is taken back, step by step'),
    rollbackMinutes: number('Rollback time', 'Minutes that it takes', ['Rollback minutes']),
    rollbackTried: day('Rollback tried on', 'When it was last tried', ['Rollback tested']),
    oneWay: text('What cannot be taken back', 'Data changed, mails sent, keys turned; or that there is nothing'),
    told: text('Who is told', 'Support, sales, customers, and when'),
  },
  tables: {
    stages: {
      name: 'Stages',
      says: 'From few to all',
      columns: {
        stage: line('Stage', 'Who gets it'),
        share: number('Share', 'Percent of users or traffic', ['Percent', '%']),
        start: day('Start', 'The day', ['Date']),
        hold: line('Hold', 'How long it stays before the next', ['Soak']),
        advance: line('Goes on when', 'What must be true to go on', ['Exit criteria', 'Advance when']),
      },
    },
    guardrails: {
      name: 'Guardrails',
      says: 'What is watched, and the value at which it stops',
      columns: {
        metric: line('Metric', 'What is watched'),
        baseline: line('Baseline', 'Its value before'),
        stop: line('Stops at', 'The value at which the roll-out is stopped or taken back', ['Threshold']),
        window: line('Window', 'Over how long it is measured'),
        watched: line('Watched by', 'The alert or the person'),
      },
    },
  },
});
