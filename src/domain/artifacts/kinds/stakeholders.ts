import { choice, day, documentKind, line, number } from '#domain/artifacts/kind.ts';

/** What one does with a person by their power and interest, each high from 4 on. */
const approaches = ['manage closely', 'keep satisfied', 'keep informed', 'monitor'] as const;

export const stakeholders = documentKind({
  kind: 'stakeholders',
  name: 'Stakeholder map and communication plan',
  says: 'Who can help or stop the program, what they want, and what they hear when.',
  fields: {
    title: line('Title', 'The program'),
    asOf: day('As of', 'The day on which this version was true'),
  },
  tables: {
    people: {
      name: 'Stakeholders',
      says: 'One row a person or group',
      also: ['People'],
      columns: {
        name: line('Name', 'The person or group', ['Stakeholder']),
        role: line('Role', 'What they do'),
        power: number('Power', '1 to 5: what they can start or stop', ['Influence']),
        interest: number('Interest', '1 to 5: how much it matters to them'),
        approach: choice('Approach', 'What follows from power and interest', approaches),
        stance: choice('Stance', 'Where they stand today', ['supports', 'neutral', 'opposes']),
        want: line('Wants', 'What they want from it, or fear', ['Interests', 'Concerns']),
        move: line('Next move', 'What we do to win or keep them', ['Action']),
      },
    },
    messages: {
      name: 'Communication plan',
      says: 'Who hears what, how and when',
      also: ['Communications'],
      columns: {
        audience: line('Audience', 'Who hears it'),
        message: line('Content', 'What it holds', ['Message']),
        channel: line('Channel', 'How it reaches them'),
        cadence: line('When', 'Each Tuesday, within 24 hours of a slip', ['Cadence', 'Frequency']),
        owner: line('Owner', 'Who sends it'),
      },
    },
  },
});
