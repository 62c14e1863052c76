import { day, documentKind, line, text } from '#domain/artifacts/kind.ts';

export const retrospective = documentKind({
  kind: 'retrospective',
  name: 'Retrospective',
  says: 'What to keep, what to change, and who changes it by when.',
  fields: {
    title: line('Title', 'What is looked back on'),
    asOf: day('Held on', 'The day', ['Date']),
    period: line('Period', 'From when to when'),
    lastActions: text('Last time’s actions', 'What became of each', ['Previous actions']),
  },
  tables: {
    kept: {
      name: 'Worked well',
      says: 'What to keep, and what shows that it worked',
      also: ['Went well', 'Keep'],
      columns: {
        what: line('What', 'What happened'),
        evidence: line('What shows it', 'A number, a date, an event', ['Evidence']),
      },
    },
    hurt: {
      name: 'To change',
      says: 'What hurt, and what shows that it did',
      also: ['Went badly', 'Problems', 'Change'],
      columns: {
        what: line('What', 'What happened'),
        evidence: line('What shows it', 'A number, a date, an event', ['Evidence']),
      },
    },
    actions: {
      name: 'Actions',
      says: 'Few, each with a person and a day',
      columns: {
        action: line('Action', 'What will be different'),
        owner: line('Owner', 'One person'),
        due: day('Due', 'The day', ['Date']),
        measure: line('How we will know', 'What will show that it worked', ['Measure']),
      },
    },
  },
});
