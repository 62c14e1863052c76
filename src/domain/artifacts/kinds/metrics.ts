import { choice, day, documentKind, line, number, text } from '#domain/artifacts/kind.ts';

export const metrics = documentKind({
  kind: 'metrics',
  name: 'Metrics plan',
  says: 'What is measured, what it should become, what is done when it does not, and a control chart.',
  fields: {
    title: line('Title', 'The program'),
    asOf: day('As of', 'The day on which this version was true'),
    question: text('Question', 'What the metrics are to answer'),
    charted: line('Charted metric', 'The metric of the observations below'),
    mean: number('Mean', 'Mean of the observations'),
    upper: number('Upper limit', 'Mean + 2.66 × mean moving range', ['UCL', 'Upper control limit']),
    lower: number('Lower limit', 'Mean - 2.66 × mean moving range', ['LCL', 'Lower control limit']),
    reading: text('Reading', 'What the chart says: noise or a signal, and what is done', ['Interpretation']),
  },
  tables: {
    metrics: {
      name: 'Metrics',
      says: 'Leading ones that move first, trailing ones that prove it',
      columns: {
        metric: line('Metric', 'What is measured'),
        kind: choice('Kind', 'Whether it moves before the result or is the result', ['leading', 'trailing'], ['Type']),
        definition: line('Definition', 'Numerator, denominator, what is left out'),
        source: line('Source', 'Where it is read'),
        owner: line('Owner', 'One person'),
        baseline: line('Baseline', 'The value today'),
        target: line('Target', 'The value to reach'),
        by: day('By', 'When', ['Due']),
        action: line('If it is missed', 'What is done then', ['Action']),
        guard: line('Guarded by', 'What would show that it was reached at a price elsewhere', ['Counter-metric']),
      },
    },
    observations: {
      name: 'Observations',
      says: 'In time order, at least ten for limits that mean something',
      columns: {
        when: line('When', 'The week or day'),
        value: number('Value', 'The value'),
        note: line('Note', 'What happened then'),
      },
    },
  },
});
