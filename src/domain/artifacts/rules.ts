import type { AnyDocument } from './kind.ts';
import type { KindName } from './kinds.ts';
import type { Rule, RulesOf } from './rule.ts';
import { budgetRules } from './rules/budget.ts';
import { capacityRules } from './rules/capacity.ts';
import { changeRequestRules } from './rules/change-request.ts';
import { charterRules } from './rules/charter.ts';
import { decisionRules } from './rules/decision.ts';
import { escalationRules } from './rules/escalation.ts';
import { incidentRules } from './rules/incident.ts';
import { metricsRules } from './rules/metrics.ts';
import { newsletterRules } from './rules/newsletter.ts';
import { raciRules } from './rules/raci.ts';
import { raidRules } from './rules/raid.ts';
import { readinessRules } from './rules/readiness.ts';
import { retrospectiveRules } from './rules/retrospective.ts';
import { roadmapRules } from './rules/roadmap.ts';
import { rolloutRules } from './rules/rollout.ts';
import { scheduleRules } from './rules/schedule.ts';
import { stakeholderRules } from './rules/stakeholders.ts';
import { statusRules } from './rules/status.ts';
import { truthRules } from './rules/truth.ts';
import { vendorRules } from './rules/vendors.ts';

/** The rules of each kind. */
const tables: { [K in KindName]: RulesOf<K> } = {
  charter: charterRules,
  raid: raidRules,
  schedule: scheduleRules,
  raci: raciRules,
  stakeholders: stakeholderRules,
  status: statusRules,
  newsletter: newsletterRules,
  readiness: readinessRules,
  decision: decisionRules,
  vendors: vendorRules,
  budget: budgetRules,
  retrospective: retrospectiveRules,
  incident: incidentRules,
  escalation: escalationRules,
  capacity: capacityRules,
  rollout: rolloutRules,
  'change-request': changeRequestRules,
  roadmap: roadmapRules,
  metrics: metricsRules,
};

/** The rules of a kind, for a document that was read with its schema. */
export const rulesOf = (kind: KindName): readonly Rule<AnyDocument>[] =>
  // A document is read with the schema of its kind before its rules look at it.
  [...(tables[kind] as unknown as readonly Rule<AnyDocument>[]), ...(truthRules[kind] ?? [])];
