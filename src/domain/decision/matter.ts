import type { Alternative, SavedDecision, SavedScore, WeighedCriterion, WeightLock } from '#domain/record/decision.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import { onScale, type Decision, type Interval } from './decision.ts';

/** A saved decision with everything that belongs to it, each list in the order in which it was added. */
export type Matter = {
  readonly decision: SavedDecision;
  readonly alternatives: readonly Alternative[];
  readonly criteria: readonly WeighedCriterion[];
  readonly scores: readonly SavedScore[];
};

/** Fewest and most alternatives that one decision compares. */
export const alternativeCount = { least: 2, most: 7 } as const;

/** The fixed scale of every criterion: 0 is its worst anchor and 100 its best. */
const criterionScale = { min: 0, max: 100 } as const;

/** The id under which a score is saved. */
export const scoreIdOf = (alternative: string, criterion: string): string => `${alternative}-${criterion}`;

/** Collects what belongs to one decision; `null` where there is no such decision. Scores of what was removed are left out. */
export function gather(record: PersonRecord, id: string): Matter | null {
  const decision = record.decisions.find((one) => one.id === id);
  if (!decision) return null;
  const alternatives = record.alternatives.filter((one) => one.decision === id);
  const criteria = record.criteria.filter((one) => one.decision === id);
  const scores = record.scores.filter(
    (score) =>
      alternatives.some((one) => one.id === score.alternative) && criteria.some((one) => one.id === score.criterion),
  );
  return { decision, alternatives, criteria, scores };
}

export const scoreOf = (matter: Matter, alternative: string, criterion: string): SavedScore | undefined =>
  matter.scores.find((score) => score.alternative === alternative && score.criterion === criterion);

/** The lock that results are worked out with; `null` before the first. */
export const latestLock = ({ decision }: Pick<Matter, 'decision'>): WeightLock | null => decision.locks.at(-1) ?? null;

/**
 * The locked weights of the criteria that are there now, summing to one. A criterion that was added since
 * has none until the weights are locked again. `null` before the first lock, and where nothing locked is left.
 */
export function lockedWeights(matter: Matter): number[] | null {
  const lock = latestLock(matter);
  const raw = matter.criteria.map(({ id }) => lock?.weights.find(({ criterion }) => criterion === id)?.weight ?? 0);
  const sum = raw.reduce((total, weight) => total + weight, 0);
  return sum > 0 ? raw.map((weight) => weight / sum) : null;
}

/** Whether the weights in force are not the ones last locked for exactly these criteria. */
export function needsLock(matter: Matter): boolean {
  const lock = latestLock(matter);
  if (lock === null || matter.decision.weightsOpen) return true;
  const locked = new Set(lock.weights.map(({ criterion }) => criterion));
  return locked.size !== matter.criteria.length || matter.criteria.some(({ id }) => !locked.has(id));
}

/** How many scores are given, of how many. */
export const countScores = ({ alternatives, criteria, scores }: Matter): { given: number; all: number } => ({
  given: scores.length,
  all: alternatives.length * criteria.length,
});

/** A score that is not given could be anything, from the worst anchor to the best. */
const unknown: Interval = { low: 0, high: 1 };

/**
 * The decision ready for the value model, named by ids so that two alternatives may bear one name. `null`
 * until there are two alternatives, locked weights and at least one score.
 */
export function toDecision(matter: Matter): Decision | null {
  const weights = lockedWeights(matter);
  const { alternatives, criteria, scores } = matter;
  if (weights === null || scores.length === 0 || alternatives.length < alternativeCount.least) return null;
  return {
    alternatives: alternatives.map(({ id }) => id),
    criteria: criteria.map(({ id }) => id),
    weights,
    scores: alternatives.map((alternative) =>
      criteria.map((criterion) => {
        const score = scoreOf(matter, alternative.id, criterion.id);
        return score ? onScale(inOrder(score), criterionScale) : unknown;
      }),
    ),
  };
}

/** A saved range as it is meant, whichever end was written first. */
const inOrder = ({ low, high }: Interval): Interval => ({ low: Math.min(low, high), high: Math.max(low, high) });

/** Alternatives that the person ruled out. Nothing else does. */
export const ruledOut = ({ alternatives }: Pick<Matter, 'alternatives'>): string[] =>
  alternatives.filter(({ ruledOut: own, vetoes }) => own || vetoes.length > 0).map(({ id }) => id);
