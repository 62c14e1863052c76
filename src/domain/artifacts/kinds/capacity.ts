import { choice, day, documentKind, line, number, text } from '#domain/artifacts/kind.ts';

export const capacity = documentKind({
  kind: 'capacity',
  name: 'Capacity plan',
  says: 'Who is there, for how long, what is asked of them, and what does not fit.',
  fields: {
    title: line('Title', 'The program'),
    asOf: day('As of', 'The day on which this version was true'),
    from: day('From', 'First day of the period'),
    weeks: number('Weeks', 'Length of the period'),
    reserve: line('Reserve', 'Share kept free for what is not planned, and why that share'),
    available: number('Available', 'Person-weeks there are, in all'),
    demand: number('Demand', 'Person-weeks asked for, in all'),
    cut: text('What does not fit', 'What is left out or later, in order, and who agreed'),
  },
  tables: {
    people: {
      name: 'People',
      says: 'One row a person or team',
      columns: {
        person: line('Person', 'The person or team', ['Name', 'Team']),
        skill: line('Skill', 'What they can do that the work needs', ['Role']),
        available: number('Weeks available', 'After leave, on-call and other work'),
        away: line('Away', 'Leave, on-call, other work'),
      },
    },
    work: {
      name: 'Work',
      says: 'One row a person and a piece of work',
      also: ['Allocations'],
      columns: {
        work: line('Work', 'The piece of work'),
        person: line('Person', 'Who does it'),
        weeks: number('Weeks', 'Person-weeks'),
        priority: choice('Priority', 'Whether it could be left out', ['must', 'should', 'could']),
      },
    },
  },
});
