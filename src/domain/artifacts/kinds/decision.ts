import { choice, day, documentKind, line, number, text } from '#domain/artifacts/kind.ts';

export const decision = documentKind({
  kind: 'decision',
  name: 'Decision record',
  says: 'The question, the options, the criteria, what is recommended, and how hard it is to take back.',
  fields: {
    title: line('Title', 'The question in a few words'),
    asOf: day('As of', 'The day on which this version was true', ['Date']),
    state: choice('State', 'Where it stands', ['proposed', 'decided', 'superseded'], ['Status']),
    context: text('Context', 'What forces the decision, and the facts with their sources'),
    question: text('Question', 'What is to be decided'),
    contradictions: text('Contradictions', 'Which demands cannot all be met'),
    recommendation: line('Recommendation', 'The option, by its name', ['Decision']),
    because: text('Because', 'Why this one, in the terms of the criteria', ['Rationale']),
    reversibility: choice('Reversibility', 'Whether it can be taken back', ['easy', 'costly', 'one-way']),
    undo: text('How to take it back', 'What it would take, and until when it is cheap', ['Exit']),
    decider: line('Decided by', 'One person', ['Decider']),
    decideBy: day('Decide by', 'The day after which waiting costs'),
  },
  tables: {
    criteria: {
      name: 'Criteria',
      says: 'What matters, and how much',
      columns: {
        criterion: line('Criterion', 'What matters'),
        weight: number('Weight', 'Percent; together 100', ['Weight %']),
      },
    },
    options: {
      name: 'Options',
      says: 'At least two that somebody could really choose, one of them to leave things as they are',
      columns: {
        option: line('Option', 'A name'),
        summary: line('What it is', 'In a sentence', ['Description']),
        gain: line('For it', 'What speaks for it', ['Pros']),
        price: line('Against it', 'What it costs or risks', ['Cons']),
        total: number('Total', 'Weighted total of its scores'),
      },
    },
    scores: {
      name: 'Scores',
      says: 'One row an option and criterion',
      columns: {
        option: line('Option', 'The option'),
        criterion: line('Criterion', 'The criterion'),
        score: number('Score', '1 to 5'),
        because: line('Because', 'The fact behind the score', ['Why']),
      },
    },
  },
});
