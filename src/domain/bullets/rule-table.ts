import { evidenceRules } from './evidence-rules.ts';
import { listRuleExamples } from './list-rule-examples.ts';
import { listRules } from './list-rules.ts';
import { openingRules } from './opening-rules.ts';
import type { Rule } from './rule.ts';
import { ruleExamples } from './rule-examples.ts';
import { type RuleCode, ruleSetVersion } from './rules.ts';
import { shapeRules } from './shape-rules.ts';
import { wordingRules } from './wording-rules.ts';

/** A rule as it is published: all but how it finds, with its two examples. */
export type PublishedRule = Omit<Rule, 'find'> & { code: RuleCode; trips: string; passes: string };

const published = (rules: readonly (Rule & { code: RuleCode })[]): PublishedRule[] =>
  rules.map(({ find: _find, ...rule }) => ({ ...rule, ...ruleExamples[rule.code] }));

/** The published rules for single bullets, by what they look at. */
export const ruleGroups = [
  { id: 'opening', rules: published(openingRules) },
  { id: 'evidence', rules: published(evidenceRules) },
  { id: 'wording', rules: published(wordingRules) },
  { id: 'shape', rules: published(shapeRules) },
] as const;

/** The published table of rules for single bullets. */
export const ruleTable: readonly PublishedRule[] = ruleGroups.flatMap(({ rules }) => rules);

/** The published rules across the bullets of a résumé. */
export const listRuleTable = listRules.map((rule) => ({ ...rule, ...listRuleExamples[rule.code] }));

export { ruleSetVersion };
