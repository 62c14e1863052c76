import { choice, day, documentKind, line, text } from '#domain/artifacts/kind.ts';

export const changeRequest = documentKind({
  kind: 'change-request',
  name: 'Change request',
  says: 'What is to be changed, what it does to date, money, scope and quality, and who decides.',
  fields: {
    title: line('Title', 'The change in a few words'),
    asOf: day('Date', 'The day on which it was asked'),
    by: line('Asked by', 'One person', ['Requested by']),
    change: text('Change', 'What is to be different'),
    reason: text('Reason', 'Why now, and what it is worth'),
    otherwise: text('If it is not done', 'What happens then'),
    contradictions: text('Contradictions', 'What it contradicts in what was agreed before'),
    decider: line('Decided by', 'One person', ['Decider']),
    decideBy: day('Decide by', 'The day after which it costs more'),
    decision: choice('Decision', 'Where it stands', ['open', 'accepted', 'rejected', 'later']),
  },
  tables: {
    impacts: {
      name: 'Impact',
      says: 'One row each for schedule, cost, scope and quality at least',
      also: ['Impact analysis', 'Impacts'],
      columns: {
        area: line('Area', 'Schedule, cost, scope, quality, risk, a team'),
        before: line('Before', 'As it is now'),
        difference: line('Difference', 'What the change adds or takes, with its unit'),
        after: line('After', 'As it would be'),
        because: line('Because', 'How that is known', ['Basis']),
      },
    },
    alternatives: {
      name: 'Alternatives',
      says: 'Other ways to the same end',
      columns: {
        alternative: line('Alternative', 'What else could be done'),
        why: line('Why not', 'What speaks against it'),
      },
    },
  },
});
