import type { AnchorLevel, SkillId } from '#domain/framework/skill.ts';
import type { Evidence } from '#domain/record/evidence.ts';
import type { Backed } from './backing.ts';
import type { Cap, Lift } from './caps.ts';
import type { Demonstrated } from './demonstrated.ts';

/** What one item carries for one skill (0 is nothing), and how that came about. */
export type Carry = {
  id: string;
  kind: Evidence['kind'];
  title: string;
  work: Evidence['work'];
  skill: SkillId;
  demonstrated: AnchorLevel;
  ratedBy: Demonstrated['ratedBy'];
  backed: Backed;
  caps: Cap[];
  carried: AnchorLevel | 0;
  /** For a bullet or answer: the item that it takes its level from. */
  from: string | null;
  lifts: Lift[];
};

/** Every item's carry per skill, the one that carries most first. */
export type Ledger = Record<SkillId, Carry[]>;
