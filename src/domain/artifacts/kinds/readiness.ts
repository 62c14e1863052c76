import { choice, day, documentKind, line, text } from '#domain/artifacts/kind.ts';

export const readiness = documentKind({
  kind: 'readiness',
  name: 'Launch-readiness checklist',
  says: 'What must be true before launch, what shows it, and the go or no-go.',
  fields: {
    title: line('Title', 'The launch'),
    asOf: day('As of', 'The day on which this version was true'),
    launch: day('Launch date', 'The planned day', ['Launch']),
    decision: choice(
      'Decision',
      'Go, go with conditions, or no-go',
      ['go', 'go with conditions', 'no-go'],
      ['Go/no-go'],
    ),
    conditions: text('Conditions', 'What must still happen, by when, for the go to stand'),
    decider: line('Decided by', 'One person', ['Decider']),
    decided: day('Decided on', 'The day'),
    rollback: text('Rollback', 'How it is taken back, by whom, how long it takes, when it was last tried'),
  },
  tables: {
    checks: {
      name: 'Checks',
      says: 'One row a thing that must be true',
      also: ['Checklist'],
      columns: {
        area: line('Area', 'Such as performance, security, support, legal'),
        check: line('Check', 'A sentence that is true or not'),
        blocking: choice('Blocking', 'Whether launch waits for it', ['yes', 'no'], ['Launch blocker']),
        state: choice('State', 'Where it stands', ['done', 'open', 'waived'], ['Status']),
        evidence: line('Evidence', 'What shows that it is done: a link, a number, a test'),
        owner: line('Owner', 'One person'),
        due: day('Due', 'When it will be true', ['Date']),
        waivedBy: line('Waived by', 'Who took the risk'),
      },
    },
  },
});
