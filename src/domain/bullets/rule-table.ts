import type { Rule } from './rule.ts';
import { ruleExamples } from './rule-examples.ts';
import { type RuleCode, ruleSetVersion, rules } from './rules.ts';

/** A rule as it is published: everything but its code, with its two examples. */
export type PublishedRule = Omit<Rule, 'find'> & { code: RuleCode; trips: string; passes: string };

/** The published table of rules for single bullets. */
export const ruleTable: readonly PublishedRule[] = rules.map(({ find: _find, ...rule }) => ({
  ...rule,
  ...ruleExamples[rule.code],
}));

export { ruleSetVersion };
