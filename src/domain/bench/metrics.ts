import type { BulletAnalysis } from '#domain/bullets/analyze.ts';

/** Measures that most program work has, though nobody wrote them down at the time. */
export const metricKinds = [
  'slip-avoided',
  'dependencies-closed',
  'decision-time',
  'teams-aligned',
  'incidents',
  'cost-of-delay',
  'cycle-time',
  'adoption',
  'rework',
  'risk-closed',
] as const;
export type MetricKind = (typeof metricKinds)[number];

/** Words of a bullet near which a measure lies. */
const near: Readonly<Record<MetricKind, RegExp>> = {
  'slip-avoided':
    /\b(?:on time|schedul\p{L}*|deadlines?|delay\p{L}*|slip\p{L}*|launch\p{L}*|dates?|milestones?|go-?live)\b/iu,
  'dependencies-closed': /\b(?:dependenc\p{L}+|blockers?|hand-?offs?|cross-team|integration\p{L}*|interfaces?)\b/iu,
  'decision-time':
    /\b(?:decisions?|decid\p{L}+|approv\p{L}+|steering|escalat\p{L}+|sign-?offs?|alignment|trade-?offs?)\b/iu,
  'teams-aligned':
    /\b(?:teams?|stakeholders?|cross-functional|align\p{L}*|coordinat\p{L}+|collaborat\p{L}+|partner\p{L}*|vendors?)\b/iu,
  incidents: /\b(?:incidents?|outages?|on-call|alerts?|uptime|reliab\p{L}+|support|tickets?|downtime|defects?)\b/iu,
  'cost-of-delay':
    /\b(?:budget\p{L}*|costs?|spend\p{L}*|contracts?|vendors?|licens\p{L}+|revenue|penalt\p{L}+|invoices?)\b/iu,
  'cycle-time':
    /\b(?:process\p{L}*|releases?|reviews?|onboard\p{L}*|reports?|automat\p{L}*|streamlin\p{L}*|efficien\p{L}+|turnaround|improv\p{L}*)\b/iu,
  adoption:
    /\b(?:adopt\p{L}*|rollout|rolled out|train\p{L}*|users?|tool\p{L}*|dashboard\p{L}*|migrat\p{L}*|portal|template\p{L}*)\b/iu,
  rework: /\b(?:requirements?|quality|tests?|testing|rework\p{L}*|defects?|bugs?|specs?|design reviews?|scope)\b/iu,
  'risk-closed': /\b(?:risks?|mitigat\p{L}*|issues?|compliance|audits?|security|contingenc\p{L}+|readiness)\b/iu,
};

/** The measures to ask about for a bullet, those that its own words point to first; all where none does. */
export function metricsFor({ text }: BulletAnalysis): { kind: MetricKind; isNear: boolean }[] {
  const asked = metricKinds.map((kind) => ({ kind, isNear: near[kind].test(text) }));
  return [...asked.filter(({ isNear }) => isNear), ...asked.filter(({ isNear }) => !isNear)];
}
