/** What a loop is made of; each round asks its own kind of question. */
export const rounds = [
  'recruiter',
  'hiring-manager',
  'program-sense',
  'technical',
  'retrospective',
  'cross-functional',
  'leadership',
  'written',
] as const;

/** How the answer is asked for. */
export const formats = ['behavioral', 'hypothetical', 'case', 'explain', 'design', 'estimation', 'written'] as const;

/** The twenty categories of the bank. */
export const categories = [
  'program-structure',
  'planning-estimation',
  'dependencies',
  'risk-issues',
  'recovery',
  'execution-reporting',
  'stakeholders',
  'influence-conflict',
  'prioritization',
  'system-design',
  'technical-explanation',
  'own-project',
  'reliability-launch',
  'metrics-data',
  'vendors-budget',
  'leadership-people',
  'failure-growth',
  'process-delivery',
  'security-migration',
  'motivation-fit',
] as const;
