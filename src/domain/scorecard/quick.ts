import { skillIds, type AnchorLevel, type SkillId } from '#domain/framework/skill.ts';
import type { Framework } from '#domain/framework/target.ts';
import { supportAlone } from '#domain/ledger/explain.ts';
import type { Rating } from '#domain/record/core.ts';
import { barsFor, type Target } from './bars.ts';
import { reach } from './standing.ts';

/** The level that each answered quick question stands for. */
export type QuickAnswers = Partial<Record<SkillId, AnchorLevel>>;

/** Lowest and highest value that the answers leave open, 0 to 1. */
type Range = { from: number; to: number };

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

/** An unasked skill is between the first anchor and its bar. */
const lowestOpen = 1;

/**
 * The range of the overall that the quick answers leave open: each unasked skill counts once as level 1 and once as its bar
 * (for the supported overall, as the 2 that a rating reaches alone, where the bar is higher).
 */
export function quickScore(answers: QuickAnswers, framework: Framework, target: Target): QuickScore {
  const bars = barsFor(framework, target);
  const sum = (share: (skill: SkillId, bar: number) => number): number =>
    skillIds.reduce((total, id) => total + bars[id].weight * share(id, bars[id].target), 0);
  const range = (level: (answer: AnchorLevel) => number, highest: number): Range => {
    const open = (unasked: number) =>
      sum((id, bar) => {
        const answer = answers[id];
        return reach(answer === undefined ? Math.min(unasked, bar) : level(answer), bar);
      });
    return { from: open(lowestOpen), to: open(highest) };
  };
  const answered = skillIds.filter((id) => answers[id] !== undefined);
  const below = answered.flatMap((id) => {
    const level = answers[id];
    const { target: bar, weight } = bars[id];
    return level !== undefined && level < bar ? [{ id, level, target: bar, gap: weight * (bar - level) }] : [];
  });
  return {
    answered,
    weightAsked: answered.reduce((total, id) => total + bars[id].weight, 0),
    claimed: range((answer) => answer, 5),
    supported: range(supportAlone, supportAlone(5)),
    below: below.toSorted((a, b) => b.gap - a.gap).map(({ id, level, target: bar }) => ({ id, level, target: bar })),
  };
}

/** What the answers and the ratings say of each skill. A rating given on the anchors stands before an answer. */
export function levelsGiven(answers: QuickAnswers, ratings: readonly Rating[]): QuickAnswers {
  const rated = (which: readonly Rating[]): QuickAnswers =>
    Object.fromEntries(which.map(({ id, level }) => [id, level]));
  return { ...rated(ratings), ...answers, ...rated(ratings.filter(({ from }) => from === 'anchors')) };
}

/** The ratings that quick answers bring into the full scorecard. A rating given on the anchors is never replaced. */
export function carryOver(answers: QuickAnswers, ratings: readonly Rating[], ratedAt: string): Rating[] {
  const onAnchors = new Set(ratings.filter(({ from }) => from === 'anchors').map(({ id }) => id));
  return skillIds.flatMap((id): Rating[] => {
    const level = answers[id];
    return level === undefined || onAnchors.has(id) ? [] : [{ id, level, ratedAt, from: 'quick', note: '' }];
  });
}
