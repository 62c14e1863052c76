import { type Accuracy, type Verdict, accuracyOf } from '#domain/bullets/accuracy.ts';
import type { SkillId } from '#domain/framework/skill.ts';
import type { Measured, Section } from './labels.ts';

/** The labeled field of each feature, and the F1 to reach with ambiguous fields left out. */
const fields = [
  { name: 'strong verb', field: 'starts_with_strong_action_verb', feature: 'startsWithStrongActionVerb', target: 0.95 },
  { name: 'outcome', field: 'has_quantified_outcome', feature: 'hasQuantifiedOutcome', target: 0.9 },
  { name: 'scope', field: 'has_scope_number', feature: 'hasScopeNumber', target: 0.88 },
  { name: 'technology', field: 'names_specific_technology', feature: 'namesSpecificTechnology', target: 0.9 },
  { name: 'duty or passive', field: 'passive_or_duty_phrase', feature: 'passiveOrDutyPhrase', target: 0.88 },
  { name: 'first person', field: 'first_person_pronoun', feature: 'firstPersonPronoun', target: 0.99 },
] as const;

/** Our skills in the words of the labels; a skill with no counterpart there is not counted. */
const labelOfSkill: Readonly<Record<SkillId, string | undefined>> = {
  'technical-fluency': 'technical-knowledge',
  'program-planning': 'program-delivery',
  'dependency-management': 'program-delivery',
  execution: 'program-delivery',
  'risk-management': 'risk-management',
  communication: 'communication',
  'stakeholder-management': 'stakeholder-management',
  leadership: 'leadership',
  'strategic-alignment': 'strategic-thinking',
  'budget-and-vendors': 'budget-management',
  'process-improvement': 'process-improvement',
  'metrics-and-data': 'data-analysis',
  'change-management': undefined,
  judgment: undefined,
};

const shown = (value: number): string => value.toFixed(3);
export const row = (name: string, { precision, recall, f1, positives, n }: Accuracy, note = ''): string =>
  `${name.padEnd(24)} P ${shown(precision)}  R ${shown(recall)}  F1 ${shown(f1)}  (${positives} of n = ${n})${note}`;

/** The accuracy of each feature; ambiguous fields are left out unless they are asked for. */
export const featureAccuracies = (
  measured: readonly Measured[],
  withAmbiguous = false,
): { name: string; target: number; accuracy: Accuracy }[] =>
  fields.map(({ name, field, feature, target }) => ({
    name,
    target,
    accuracy: accuracyOf(
      measured
        .filter((one) => withAmbiguous || !one.label.ambiguous.includes(field))
        .map((one) => ({ expected: one.label[field], found: one.analysis.features[feature] })),
    ),
  }));

/** Each feature against its target. */
export const featureSection = (measured: readonly Measured[], withAmbiguous: boolean): Section => {
  const results = featureAccuracies(measured, withAmbiguous).map(({ name, target, accuracy }) => {
    const isMissed = !withAmbiguous && accuracy.f1 < target;
    return {
      line: row(name, accuracy, withAmbiguous ? '' : `  target ${target.toFixed(2)}${isMissed ? '  MISSED' : ''}`),
      missed: isMissed ? [name] : [],
    };
  });
  return { lines: results.map(({ line }) => line), missed: results.flatMap(({ missed }) => missed) };
};

/** Each skill in the words of the labels. */
export const skillLines = (measured: readonly Measured[]): string[] => {
  const counted = measured.filter((one) => !one.label.ambiguous.includes('skills'));
  const names = [...new Set(Object.values(labelOfSkill))].filter((name) => name !== undefined);
  const verdictsOf = (name: string): Verdict[] =>
    counted.map(({ label: { skills }, analysis }) => ({
      expected: skills.includes(name),
      found: analysis.features.skills.some((skill) => labelOfSkill[skill] === name),
    }));
  if (counted.length === 0) return ['no bullet of this set is labeled for skills'];
  return [
    ...names.map((name) => row(name, accuracyOf(verdictsOf(name)))),
    row('all skills', accuracyOf(names.flatMap(verdictsOf))),
  ];
};
