import { choice, day, documentKind, line, number, text } from '#domain/artifacts/kind.ts';

export const vendors = documentKind({
  kind: 'vendors',
  name: 'Vendor and SLA comparison',
  says: 'What each vendor costs and promises, and what availability the parts give together.',
  fields: {
    title: line('Title', 'What is bought'),
    asOf: day('As of', 'The day on which this version was true'),
    need: text('Need', 'What is needed, in numbers'),
    promise: line('Availability promised', 'What we promise our customers, such as 99.9%', ['Target availability']),
    composite: line('Composite availability', 'What all parts give together, in percent', ['Composite']),
    independence: text('Independence', 'Why copies would not fail together, or what they share'),
    period: number('Period', 'Days over which the error budget counts', ['Period in days']),
    errorBudget: number('Error budget', 'Minutes of downtime allowed in the period', ['Error budget in minutes']),
    recommendation: text('Recommendation', 'Which vendor, and why'),
  },
  tables: {
    vendors: {
      name: 'Vendors',
      says: 'One row a vendor',
      columns: {
        vendor: line('Vendor', 'The vendor'),
        price: number('Unit price', 'Price of one unit', ['Price']),
        unit: line('Unit', 'What is priced, such as 1,000 requests'),
        units: number('Units a year', 'How many units we would use', ['Units']),
        total: number('Yearly cost', 'Unit price times units', ['Cost', 'Total']),
        availability: line('SLA', 'Promised availability in percent', ['Availability']),
        remedy: line('Remedy', 'What we get when it is missed', ['Credits']),
        measured: line('Measured how', 'By whom, over what, with which exclusions'),
        exit: line('Exit', 'Term, notice, how the data comes back', ['Exit terms']),
      },
    },
    parts: {
      name: 'Parts',
      says: 'What must work for a request to succeed; copies of a part stand in for each other',
      columns: {
        part: line('Part', 'A service or a vendor'),
        availability: line('Availability', 'In percent', ['SLA']),
        copies: number('Copies', 'How many run side by side, any one of which is enough; 1 unless said'),
        arrangement: choice('Arrangement', 'In series with the parts above, or in parallel to the part above', [
          'series',
          'parallel',
        ]),
      },
    },
  },
});
