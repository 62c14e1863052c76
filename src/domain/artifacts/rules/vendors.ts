import { compositeAvailability, errorBudgetMinutes, parallelAvailability } from '#domain/artifacts/arithmetic.ts';
import { emptyCells, isEmpty, rowsOf } from '#domain/artifacts/finders.ts';
import type { DocumentOfKind } from '#domain/artifacts/kinds.ts';
import { inRow, inSection } from '#domain/artifacts/place.ts';
import type { RulesOf } from '#domain/artifacts/rule.ts';
import { agrees, numberIn, readFigure, readShare, sameName, shown } from '#domain/artifacts/values.ts';

type Vendors = DocumentOfKind<'vendors'>;

/** Parts with their availability; undefined where one has none that can be read. */
function partsOf({ parts }: Vendors): { availability: number; copies: number; inParallel: boolean }[] | undefined {
  const rows = rowsOf(parts).map(({ row }) => ({
    availability: readShare(row.availability)?.value,
    copies: numberIn(row.copies) ?? 1,
    inParallel: sameName(row.arrangement) === 'parallel',
  }));
  const read = rows.flatMap(({ availability, ...rest }) =>
    availability === undefined ? [] : [{ availability, ...rest }],
  );
  return read.length === rows.length && read.length > 0 ? read : undefined;
}

/** What the parts give together: groups of parts in parallel to the one above, in series with each other. */
function compositeOf(vendors: Vendors): number | undefined {
  const groups: number[][] = [];
  for (const { availability, copies, inParallel } of partsOf(vendors) ?? []) {
    const own = compositeAvailability([{ availability, copies }]);
    const last = groups.at(-1);
    if (inParallel && last) last.push(own);
    else groups.push([own]);
  }
  if (groups.length === 0) return undefined;
  return compositeAvailability(groups.map((group) => ({ availability: parallelAvailability(group), copies: 1 })));
}

const percent = (share: number): string => `${shown(share * 100, 5)}%`;
const sharesFailure = (vendors: Vendors): boolean =>
  partsOf(vendors)?.some(({ copies, inParallel }) => copies > 1 || inParallel) ?? false;

export const vendorRules: RulesOf<'vendors'> = [
  {
    code: 'CP-VENDOR-AVERAGED',
    severity: 'error',
    type: 'essential',
    message: 'The composite availability is the mean of the parts.',
    why: 'Parts in series all have to work; together they are worse than the worst of them.',
    fix: 'Multiply the availabilities of parts in series; for copies multiply what they fail.',
    find: (vendors) => {
      const [written, parts, composite] = [readShare(vendors.composite), partsOf(vendors), compositeOf(vendors)];
      if (!written || !parts || parts.length < 2 || composite === undefined || agrees(written, composite)) return [];
      const mean = parts.reduce((sum, { availability }) => sum + availability, 0) / parts.length;
      return agrees(written, mean)
        ? [
            {
              where: inSection('composite'),
              message: `${vendors.composite.trim()} is the mean of the parts; together they give ${percent(composite)}.`,
            },
          ]
        : [];
    },
    fails: { composite: '99.93%' },
    at: 'composite',
  },
  {
    code: 'CP-VENDOR-COMPOSITE-OFF',
    severity: 'error',
    type: 'essential',
    message: 'The composite availability is not what the parts give.',
    why: 'It is the figure that the promise to customers rests on.',
    fix: 'Multiply the parts in series; for parts in parallel take 1 minus the product of what they fail.',
    find: (vendors) => {
      const [written, parts, composite] = [readShare(vendors.composite), partsOf(vendors), compositeOf(vendors)];
      if (!written || !parts || composite === undefined || agrees(written, composite)) return [];
      const mean = parts.reduce((sum, { availability }) => sum + availability, 0) / parts.length;
      return parts.length >= 2 && agrees(written, mean)
        ? []
        : [
            {
              where: inSection('composite'),
              message: `${vendors.composite.trim()} is written; the parts give ${percent(composite)}.`,
            },
          ];
    },
    fails: { composite: '99.95%' },
    at: 'composite',
    passes: { composite: '99.850025%' },
  },
  {
    code: 'CP-VENDOR-PROMISE-ABOVE',
    severity: 'error',
    type: 'essential',
    message: 'More is promised than the parts give.',
    why: 'The promise will be broken even if every vendor keeps theirs.',
    fix: 'Promise less, or add a copy or a way around the weakest part.',
    find: (vendors) => {
      const [promise, composite] = [readShare(vendors.promise), compositeOf(vendors)];
      return promise && composite !== undefined && promise.value > composite
        ? [
            {
              where: inSection('promise'),
              message: `${vendors.promise.trim()} is promised; the parts give ${percent(composite)}.`,
            },
          ]
        : [];
    },
    fails: { promise: '99.9%', errorBudget: '43.2' },
    at: 'promise',
  },
  {
    code: 'CP-VENDOR-ERROR-BUDGET-OFF',
    severity: 'error',
    type: 'essential',
    message: 'The error budget does not follow from the promise.',
    why: 'Teams spend it on releases.',
    fix: 'Take (1 - promise) × days × 1440 minutes.',
    find: ({ promise, period, errorBudget }) => {
      const [share, days, written] = [readShare(promise), numberIn(period), readFigure(errorBudget)];
      if (!share || days === undefined || !written) return [];
      const minutes = errorBudgetMinutes(share.value, days);
      return agrees(written, minutes)
        ? []
        : [
            {
              where: inSection('errorBudget'),
              message: `${errorBudget.trim()} minutes are written; ${promise.trim()} over ${period.trim()} days allows ${shown(minutes)}.`,
            },
          ];
    },
    fails: { errorBudget: '43.2' },
    at: 'errorBudget',
    passes: { promise: '99.95', period: '28', errorBudget: '20.16', composite: '', parts: [] },
  },
  {
    code: 'CP-VENDOR-INDEPENDENCE',
    severity: 'warning',
    type: 'actionable',
    message: 'Copies are counted, and nothing says why they would not fail together.',
    why: 'The product holds for failures that have nothing to do with each other; a shared release, region or certificate fails all copies at once.',
    fix: 'Write what they share and what they do not.',
    find: (vendors) =>
      sharesFailure(vendors) && isEmpty(vendors.independence) ? [{ where: inSection('independence') }] : [],
    fails: { independence: '' },
    at: 'independence',
    passes: { independence: '', 'parts.2.copies': '1', composite: '' },
  },
  {
    code: 'CP-VENDOR-ONE',
    severity: 'warning',
    type: 'actionable',
    message: 'Only one vendor is looked at.',
    why: 'A price is high or low only beside another.',
    fix: 'Add a second quote, or doing it ourselves.',
    find: ({ vendors }) => (rowsOf(vendors).length === 1 ? [{ where: inSection('vendors') }] : []),
    fails: {
      vendors: [
        {
          vendor: 'Cartello',
          price: '0.42',
          unit: '1,000 requests',
          units: '410,000',
          total: '172,200',
          exit: '30 days',
          remedy: '10%',
          measured: 'By us',
          availability: '99.9%',
        },
      ],
    },
    at: 'vendors',
  },
  {
    code: 'CP-VENDOR-TOTAL-OFF',
    severity: 'error',
    type: 'essential',
    message: 'The yearly cost is not price times units.',
    why: 'The comparison is decided by it.',
    fix: 'Work it out again; name fixed fees in a line of their own.',
    find: ({ vendors }) =>
      rowsOf(vendors).flatMap(({ row, index }) => {
        const [price, units, total] = [numberIn(row.price), numberIn(row.units), readFigure(row.total)];
        if (price === undefined || units === undefined || !total || agrees(total, price * units)) return [];
        return [
          {
            where: inRow('vendors', index, 'total'),
            message: `${row.total.trim()} is written; ${row.price.trim()} × ${row.units.trim()} is ${shown(price * units)}.`,
          },
        ];
      }),
    fails: { 'vendors.1.total': '205,100' },
    at: 'vendors.1.total',
    passes: { 'vendors.1.total': '$250.1k' },
  },
  {
    code: 'CP-VENDOR-UNITS-DIFFER',
    severity: 'error',
    type: 'essential',
    message: 'The prices are for different units.',
    why: 'A price by request and one by seat cannot be compared as they stand.',
    fix: 'Work each out for the load that we expect, in one unit.',
    find: ({ vendors }) => {
      const units = new Set(
        rowsOf(vendors)
          .map(({ row }) => sameName(row.unit))
          .filter((unit) => unit !== ''),
      );
      const totals = rowsOf(vendors).every(({ row }) => readFigure(row.total) !== undefined);
      return units.size > 1 && !totals ? [{ where: inSection('vendors') }] : [];
    },
    fails: { 'vendors.1.unit': 'month', 'vendors.1.total': '' },
    at: 'vendors',
    passes: { 'vendors.1.unit': '1 million requests', 'vendors.1.price': '610', 'vendors.1.units': '410' },
  },
  {
    code: 'CP-VENDOR-NO-EXIT',
    severity: 'warning',
    type: 'actionable',
    message: 'Nothing says how one gets out of this contract.',
    why: 'The cheapest price can have the dearest door.',
    fix: 'Write term, notice, and how the data comes back.',
    find: emptyCells('vendors', 'exit'),
    fails: { 'vendors.2.exit': '' },
    at: 'vendors.2.exit',
  },
  {
    code: 'CP-VENDOR-NO-REMEDY',
    severity: 'warning',
    type: 'actionable',
    message: 'Nothing says what we get when the SLA is missed.',
    why: 'A promise without a remedy is an intention.',
    fix: 'Write the remedy, or that there is none.',
    find: emptyCells('vendors', 'remedy'),
    fails: { 'vendors.0.remedy': '' },
    at: 'vendors.0.remedy',
  },
  {
    code: 'CP-VENDOR-SLA-NOT-MEASURED',
    severity: 'warning',
    type: 'actionable',
    message: 'Nothing says how the SLA is measured.',
    why: 'A monthly mean without planned maintenance can hide a lost evening.',
    fix: 'Write who measures, over what time, and what does not count.',
    find: emptyCells('vendors', 'measured'),
    fails: { 'vendors.1.measured': '' },
    at: 'vendors.1.measured',
  },
];
