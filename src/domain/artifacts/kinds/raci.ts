import { day, documentKind, line, names } from '#domain/artifacts/kind.ts';

export const raci = documentKind({
  kind: 'raci',
  name: 'RACI',
  says: 'Who does the work, who answers for it, who is asked and who is told.',
  fields: {
    title: line('Title', 'The program'),
    asOf: day('As of', 'The day on which this version was true'),
    roles: names('Roles', 'Who takes part, in the order of the matrix; whoever has a letter is there anyway'),
  },
  tables: {
    activities: {
      name: 'Activities',
      says: 'One row a decision or a piece of work',
      columns: {
        activity: line('Activity', 'The decision or the piece of work', ['Task', 'Deliverable', 'Decision']),
        responsible: names('Responsible', 'Who does it', ['R']),
        accountable: names('Accountable', 'The one person who answers for it', ['A']),
        consulted: names('Consulted', 'Who is asked before', ['C']),
        informed: names('Informed', 'Who is told after', ['I']),
      },
    },
  },
});
