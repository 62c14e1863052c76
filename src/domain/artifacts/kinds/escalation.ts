import { day, documentKind, line, text } from '#domain/artifacts/kind.ts';

export const escalation = documentKind({
  kind: 'escalation',
  name: 'Escalation note',
  says: 'One decision that is needed from somebody above, with options and the day.',
  fields: {
    title: line('Title', 'The decision in a few words'),
    asOf: day('Date', 'The day on which it is sent'),
    to: line('To', 'Who can decide it'),
    from: line('From', 'Who sends it'),
    situation: text('Situation', 'What is the case, in two sentences'),
    impact: text('Impact', 'What it costs, in days, money or customers'),
    tried: text('What was tried', 'With whom it was talked over first, and what came of it', ['Already tried']),
    recommendation: text('Recommendation', 'Which option, and why'),
    ask: text('Ask', 'What the reader is to do'),
    decideBy: day('Decide by', 'The day after which the choice is gone'),
    otherwise: text('If nothing is decided', 'What happens then'),
  },
  tables: {
    options: {
      name: 'Options',
      says: 'At least two',
      columns: {
        option: line('Option', 'What would be done'),
        price: line('Price', 'What it costs and whom', ['Cost', 'Cons']),
        gain: line('Gain', 'What it brings', ['Benefit', 'Pros']),
      },
    },
  },
});
