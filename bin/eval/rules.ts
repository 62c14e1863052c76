import { type Accuracy, accuracyOf } from '#domain/bullets/accuracy.ts';
import { type RuleCode, rules } from '#domain/bullets/rules.ts';
import { row } from './features.ts';
import type { Label, Measured } from './labels.ts';

type RuleAccuracy = { codes: RuleCode[]; accuracy: Accuracy };

/** Rules whose breach the labels of features tell: the codes, the fields that must be clear, and what a reader then found. */
const toldByFeatures: readonly {
  codes: RuleCode[];
  fields: readonly (keyof Label)[];
  expected: (label: Label) => boolean;
}[] = [
  {
    codes: ['CP-PRONOUN'],
    fields: ['first_person_pronoun'],
    expected: (label) => label.first_person_pronoun,
  },
  {
    codes: ['CP-DUTY', 'CP-PASSIVE'],
    fields: ['passive_or_duty_phrase'],
    expected: (label) => label.passive_or_duty_phrase,
  },
  {
    codes: ['CP-SCOPE-NONE'],
    fields: ['has_scope_number'],
    expected: (label) => !label.has_scope_number,
  },
  {
    codes: ['CP-SCOPE-ONLY'],
    fields: ['has_scope_number', 'has_quantified_outcome'],
    expected: (label) => label.has_scope_number && !label.has_quantified_outcome,
  },
];

const isFound = ({ analysis }: Measured, codes: readonly string[]): boolean =>
  analysis.findings.some(({ code }) => codes.includes(code));

/** Rules that a reader looked for, by the codes in the labels; only those found at least once. */
const readByCode = (measured: readonly Measured[]): RuleAccuracy[] => {
  const read = measured.filter(({ label }) => label.codes !== undefined);
  return rules.flatMap(({ code }) =>
    read.some(({ label }) => label.codes?.includes(code) === true)
      ? [
          {
            codes: [code],
            accuracy: accuracyOf(
              read.map((one) => ({ expected: one.label.codes?.includes(code) === true, found: isFound(one, [code]) })),
            ),
          },
        ]
      : [],
  );
};

/** What the labels tell of each rule. */
export const ruleAccuracies = (measured: readonly Measured[]): RuleAccuracy[] => {
  const byCode = readByCode(measured);
  const known = new Set<string>(byCode.flatMap(({ codes }) => codes));
  const byFeature = toldByFeatures
    .filter(({ codes }) => !codes.some((code) => known.has(code)))
    .map(({ codes, fields, expected }) => ({
      codes,
      accuracy: accuracyOf(
        measured
          .filter(({ label }) => !fields.some((field) => label.ambiguous.includes(field)))
          .map((one) => ({ expected: expected(one.label), found: isFound(one, codes) })),
      ),
    }));
  return [...byFeature, ...byCode];
};

export const ruleLines = (measured: readonly Measured[]): string[] =>
  ruleAccuracies(measured).map(({ codes, accuracy }) => row(codes.map((code) => code.slice(3)).join(', '), accuracy));
