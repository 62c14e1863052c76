import type { DocumentOf } from './kind.ts';
import { budget } from './kinds/budget.ts';
import { capacity } from './kinds/capacity.ts';
import { changeRequest } from './kinds/change-request.ts';
import { charter } from './kinds/charter.ts';
import { decision } from './kinds/decision.ts';
import { escalation } from './kinds/escalation.ts';
import { incident } from './kinds/incident.ts';
import { metrics } from './kinds/metrics.ts';
import { newsletter } from './kinds/newsletter.ts';
import { raci } from './kinds/raci.ts';
import { raid } from './kinds/raid.ts';
import { readiness } from './kinds/readiness.ts';
import { retrospective } from './kinds/retrospective.ts';
import { roadmap } from './kinds/roadmap.ts';
import { rollout } from './kinds/rollout.ts';
import { schedule } from './kinds/schedule.ts';
import { stakeholders } from './kinds/stakeholders.ts';
import { status } from './kinds/status.ts';
import { vendors } from './kinds/vendors.ts';

/** The kinds of documents, in the order in which a program needs them. */
export const documentKinds = {
  charter,
  raid,
  schedule,
  raci,
  stakeholders,
  status,
  newsletter,
  readiness,
  decision,
  vendors,
  budget,
  retrospective,
  incident,
  escalation,
  capacity,
  rollout,
  'change-request': changeRequest,
  roadmap,
  metrics,
} as const;

export type KindName = keyof typeof documentKinds;
export type DocumentOfKind<K extends KindName> = DocumentOf<(typeof documentKinds)[K]>;

// The keys of a constant object are its kinds, which Object.keys cannot say.
export const kindNames = Object.keys(documentKinds) as KindName[];
