import type { Readiness } from '#domain/scorecard/assess.ts';
import type { PlanGap } from './plan-proof.ts';

/** The gaps of a readiness, the one that matters most first, as a plan takes them. */
export const gapsOf = ({ gaps }: Pick<Readiness, 'gaps'>): PlanGap[] =>
  gaps.flatMap(({ id, gapKind, supported, target, floor, gap }) =>
    gapKind === null ? [] : [{ skill: id, kind: gapKind, supported: supported ?? 0, bar: target, floor, gap }],
  );
