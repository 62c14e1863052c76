import { evidenceRules } from './evidence-rules.ts';
import { openingRules } from './opening-rules.ts';
import type { Rule } from './rule.ts';
import { shapeRules } from './shape-rules.ts';
import { wordingRules } from './wording-rules.ts';

/** The date of this set of rules; a score is comparable only with scores of the same set. */
export const ruleSetVersion = '2026-11-27';

const table = [...openingRules, ...evidenceRules, ...wordingRules, ...shapeRules] as const;

export type RuleCode = (typeof table)[number]['code'];

/** Every rule for a single bullet, in the order in which they are published. */
export const rules: readonly (Rule & { code: RuleCode })[] = table;
