import { choice, day, documentKind, line, number, text } from '#domain/artifacts/kind.ts';

/** How the estimate at completion is worked out. */
const eacFormulas = ['BAC/CPI', 'AC+(BAC-EV)', 'AC+(BAC-EV)/(CPI*SPI)', 'AC+new estimate'] as const;

export const budget = documentKind({
  kind: 'budget',
  name: 'Budget and variance',
  says: 'What was planned, spent and earned, why they differ, and where it will end.',
  fields: {
    title: line('Title', 'The program'),
    asOf: day('As of', 'The day up to which the figures go'),
    currency: line('Currency', 'Such as USD, and whether in thousands'),
    bac: number('Budget at completion', 'The whole budget', ['BAC']),
    pv: number('Planned value', 'Budget of the work planned to date', ['PV']),
    ev: number('Earned value', 'Budget of the work done to date', ['EV']),
    ac: number('Actual cost', 'Spent to date', ['AC']),
    cv: number('Cost variance', 'EV - AC', ['CV']),
    sv: number('Schedule variance', 'EV - PV', ['SV']),
    cpi: number('Cost performance index', 'EV / AC', ['CPI']),
    spi: number('Schedule performance index', 'EV / PV', ['SPI']),
    formula: choice('EAC formula', 'How the estimate at completion was worked out', eacFormulas),
    newEstimate: number('New estimate to complete', 'What the rest costs by a new estimate', ['Bottom-up ETC']),
    eac: number('Estimate at completion', 'By that formula', ['EAC']),
    vac: number('Variance at completion', 'BAC - EAC', ['VAC']),
    cause: text('Why', 'What made the difference, in facts, with amounts', ['Variance causes', 'Causes']),
    forecast: text('What follows', 'What is asked or done about it'),
  },
  tables: {
    lines: {
      name: 'Budget lines',
      says: 'One row a line; give the totals in a row named Total',
      also: ['Lines'],
      columns: {
        line: line('Line', 'What the money is for', ['Item']),
        planned: number('Planned', 'To date'),
        actual: number('Actual', 'To date'),
        variance: number('Variance', 'Planned - actual'),
        cause: line('Cause', 'Why it differs, as a fact', ['Why']),
        owner: line('Owner', 'Who answers for it'),
      },
    },
  },
});
