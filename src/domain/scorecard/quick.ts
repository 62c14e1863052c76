import { skillIds, type AnchorLevel, type SkillId } from '#domain/framework/skill.ts';
import { bySkill, type Framework } from '#domain/framework/target.ts';
import { supportAlone } from '#domain/ledger/explain.ts';
import type { Rating } from '#domain/record/core.ts';
import { barsFor, type Target } from './bars.ts';
import type { QuickAnswers } from './given.ts';
import { openRange, type Range } from './open.ts';
import { standAgainst } from './standing.ts';

/** What six answers can say. The skills nobody asked about make a range of it, and without evidence support stops at 2. */
export type QuickScore = {
  answered: SkillId[];
  /** Share of the weight that was asked about, 0 to 1. */
  weightAsked: number;
  claimed: Range;
  supported: Range;
  /** Skills answered below their bar, the heaviest shortfall first. */
  below: { id: SkillId; level: AnchorLevel; target: number }[];
};

/** The range of the overall that the answers leave open, as the scorecard gives it for the same ratings. */
export function quickScore(answers: QuickAnswers, framework: Framework, target: Target): QuickScore {
  const levels = bySkill((skill) => {
    const claimed = answers[skill] ?? null;
    return { claimed, supported: claimed && supportAlone(claimed), backed: false };
  });
  const standings = standAgainst(barsFor(framework, target), levels);
  const answered = standings.filter(({ claimed }) => claimed !== null);
  const below = answered.flatMap(({ id, claimed, target: bar, weight }) =>
    claimed !== null && claimed < bar ? [{ id, level: claimed, target: bar, gap: weight * (bar - claimed) }] : [],
  );
  return {
    answered: answered.map(({ id }) => id),
    weightAsked: answered.reduce((total, { weight }) => total + weight, 0),
    ...openRange(standings),
    below: below.toSorted((a, b) => b.gap - a.gap).map(({ id, level, target: bar }) => ({ id, level, target: bar })),
  };
}

/** The ratings that quick answers bring into the full scorecard. A rating given on the anchors is never replaced. */
export function carryOver(answers: QuickAnswers, ratings: readonly Rating[], ratedAt: string): Rating[] {
  const onAnchors = new Set(ratings.filter(({ from }) => from === 'anchors').map(({ id }) => id));
  return skillIds.flatMap((id): Rating[] => {
    const level = answers[id];
    return level === undefined || onAnchors.has(id) ? [] : [{ id, level, ratedAt, from: 'quick', note: '' }];
  });
}
