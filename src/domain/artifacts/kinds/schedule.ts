import { day, documentKind, line, names, number } from '#domain/artifacts/kind.ts';

export const schedule = documentKind({
  kind: 'schedule',
  name: 'Dependency map and schedule',
  says: 'Activities, what each waits for, how long each takes, and the date that follows.',
  fields: {
    title: line('Title', 'The program'),
    asOf: day('As of', 'The day on which this version was true'),
    start: day('Start', 'The first working day'),
    holidays: names('Holidays', 'Days besides the weekend on which nobody works, separated by commas'),
    committed: day('Committed finish', 'The day that was promised', ['Committed date', 'Commitment']),
    confidence: line('Confidence', 'How likely the promised day is, and how that is known'),
    criticalPath: names('Critical path', 'The activities that decide the date, in order, separated by commas'),
  },
  tables: {
    activities: {
      name: 'Activities',
      says: 'The work; durations in working days',
      also: ['Tasks'],
      columns: {
        id: line('ID', 'A short name to refer to it by'),
        name: line('Name', 'What is done', ['Activity', 'Task']),
        owner: line('Owner', 'One person or one team'),
        duration: number('Duration', 'Working days; or leave it to the three estimates', ['Days']),
        optimistic: number('Optimistic', 'Days if all goes well', ['O']),
        likely: number('Most likely', 'Days as it usually goes', ['M', 'Likely']),
        pessimistic: number('Pessimistic', 'Days if much goes wrong', ['P']),
        after: names('After', 'What it waits for: ids separated by commas, with relation and lag such as B SS+2', [
          'Depends on',
          'Predecessors',
        ]),
        start: day('Start', 'The planned first day'),
        finish: day('Finish', 'The planned last day', ['End']),
      },
    },
    milestones: {
      name: 'Milestones',
      says: 'What will be shown, and when',
      columns: {
        milestone: line('Milestone', 'Something that can be demonstrated'),
        date: day('Date', 'The planned day', ['Due']),
        shows: line('Shown by', 'What one would see that day', ['Demonstration', 'Evidence']),
        after: names('After', 'The activities that it waits for'),
      },
    },
    freezes: {
      name: 'Freezes',
      says: 'Stretches in which some of the work must not run; what would run into one waits for its end',
      also: ['Change freezes', 'Blackouts'],
      columns: {
        freeze: line('Freeze', 'What it is called', ['Reason']),
        from: day('First day', 'The first day of it', ['From']),
        to: day('Last day', 'The last day of it; the same where it is one day', ['To', 'Until']),
        holds: names('Holds', 'The activities that must not run in it: ids separated by commas, or all'),
      },
    },
  },
});
