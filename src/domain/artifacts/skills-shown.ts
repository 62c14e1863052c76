import type { SkillId } from '#domain/framework/ids.ts';
import type { KindName } from './kinds.ts';

/** Skills that a document of a kind can show, the first one most; which it does show is for its author and reviewers to say. Editorial. */
export const skillsShownBy: Record<KindName, readonly SkillId[]> = {
  charter: ['program-planning', 'strategic-alignment', 'communication'],
  raid: ['risk-management', 'dependency-management', 'judgment'],
  schedule: ['program-planning', 'dependency-management'],
  raci: ['stakeholder-management', 'execution'],
  stakeholders: ['stakeholder-management', 'communication'],
  status: ['communication', 'execution', 'judgment'],
  newsletter: ['communication', 'stakeholder-management'],
  readiness: ['execution', 'risk-management', 'technical-fluency'],
  decision: ['judgment', 'communication', 'technical-fluency'],
  vendors: ['budget-and-vendors', 'technical-fluency'],
  budget: ['budget-and-vendors', 'metrics-and-data'],
  retrospective: ['process-improvement', 'leadership'],
  incident: ['technical-fluency', 'process-improvement', 'communication'],
  escalation: ['communication', 'judgment', 'stakeholder-management'],
  capacity: ['program-planning', 'metrics-and-data'],
  rollout: ['change-management', 'technical-fluency', 'risk-management'],
  'change-request': ['change-management', 'judgment'],
  roadmap: ['strategic-alignment', 'program-planning'],
  metrics: ['metrics-and-data', 'process-improvement'],
};
