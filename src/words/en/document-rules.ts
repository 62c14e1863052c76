/** Words of the pages on how documents are checked. */
export const documentRules = {
  title: 'How documents are checked',
  description:
    'Every rule for charters, risk logs, schedules and fifteen more documents: why it matters, how to fix it, examples, and how often it is right.',
  lead: 'A document is read by published rules. The same document always gets the same findings, and each points at a cell or at words.',
  of: (name: string) => `${name}: how it is checked`,
  kindDescription: (name: string) =>
    `The rules for this kind of document: ${name}. Why each matters, how to fix it, what trips it and what passes.`,
  passesTitle: 'When a document passes',
  passesLead:
    'A document is “checked” when no rule finds an error in it and nothing essential is missing. That says that the common faults are not there. It does not say that the plan is right: that takes a reader.',
  severities: 'Severity',
  severity: { error: 'Error', warning: 'Warning', note: 'Note' },
  severityMeans: {
    error: 'the document does not pass with it',
    warning: 'it costs the reader or the program something',
    note: 'it could be better',
  },
  types: 'What a finding asks',
  type: { essential: 'Essential', actionable: 'Actionable', informative: 'Informative', celebratory: 'Well done' },
  typeMeans: {
    essential: 'without it the document does not do its work',
    actionable: 'there is a better way',
    informative: 'worth knowing, and often right as it is',
    celebratory: 'done well, and shown as such',
  },
  figuresTitle: 'Figures are worked out again',
  figuresLead:
    'Sums, variances, earned value, availability, error budgets, control limits, estimates and the critical path are worked out from the document’s own numbers. A figure that is rounded, up or down, to the digits that were written is right.',
  formulas: [
    ['Earned value', 'CV = EV − AC, SV = EV − PV, CPI = EV ÷ AC, SPI = EV ÷ PV'],
    [
      'Estimate at completion',
      'BAC ÷ CPI, or AC + (BAC − EV), or AC + (BAC − EV) ÷ (CPI × SPI): the one that the document names',
    ],
    ['Parts in series', 'the product of their availabilities'],
    ['Parts in parallel', '1 − the product of what each fails, taken to be independent'],
    ['Error budget', '(1 − promise) × days × 1,440 minutes'],
    ['Control limits', 'mean ± 2.66 × mean moving range'],
    ['Three estimates', '(optimistic + 4 × most likely + pessimistic) ÷ 6'],
  ],
  languageTitle: 'Words are read with care',
  languageLead:
    'Some rules look for turns of phrase: a response that is a wish, a sentence that blames, a milestone that cannot be shown. They know the phrases of a list and no others, and leave alone what names a condition, a number or a day. They miss other ways to say it rather than accuse a sentence that is right.',
  truthTitle: 'Compared with a program pack',
  truthLead:
    'Where a document is about one of the fictional programs, handing it in compares it with what the pack holds: planted risks, contradictions, causes of a variance, the real critical path. Each planted fact has groups of words of which one must stand in the same row or line. The finding names the words that matched. Who says it in other words keeps them: these findings never stop a document from passing.',
  accuracy: 'How often it is right',
  accuracyLead: ({ documents, clean, planted }: { documents: number; clean: number; planted: number }) =>
    `Measured on ${documents} documents of our own with ${planted} known faults; ${clean} of them have none. A fault counts as found where the right rule finds it at the right place.`,
  accuracyFirst: (found: number, planted: number, extra: number) =>
    `On the first reading the rules found ${found} of ${planted}, with ${extra} findings too many; then they were corrected on these documents.`,
  accuracyCaution:
    'The same hands wrote the rules and the documents, so this shows that the rules find what they are meant to find. Other people’s documents have faults that no rule knows.',
  kind: 'Kind',
  documents: 'Documents',
  planted: 'Known faults',
  found: 'Found',
  extra: 'Too many',
  precision: 'Precision',
  recall: 'Recall',
  all: 'All',
  kinds: 'The rules, kind by kind',
  rules: (n: number) => `${n} rules`,
  total: (n: number) =>
    `${n} rules in all. Each has an example that trips it and one that passes, but for the one that finds a document empty.`,
  any: 'Every kind',
  anyLead: 'These rules hold for documents of every kind.',
  anyId: 'every-kind',
  why: 'Why',
  fix: 'What to do',
  trips: 'Trips it',
  passes: 'Passes',
  empty: 'nothing',
  rows: (n: number) => (n === 0 ? 'no rows' : n === 1 ? '1 row' : `${n} rows`),
} as const;
