import type { SkillId } from '#domain/framework/ids.ts';
import { kappaOf } from '#domain/kappa.ts';
import type { Case } from './case.ts';
import type { Step } from './event.ts';
import { countingReviews } from './judge.ts';

/** A reference artifact as a mentor rates it: the text, and for each row the reference step with its reason. */
export type ReferenceArtifact = {
  id: string;
  name: string;
  brief: string;
  text: string;
  rows: readonly {
    criterion: string;
    skill: SkillId;
    1: string;
    2: string;
    3: string;
    4: string;
    step: Step;
    reason: string;
  }[];
};

/** One row rated twice, by the mentor and by the reference. */
export type Pair = { skill: SkillId; mine: number; reference: number };

/** Ratings from which on agreement is worth a figure. */
export const enoughForKappa = 20;

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** Cohen’s kappa with quadratic weights, (i − j)²: one step apart counts 1, three steps 9. See `kappaOf`. */
export const weightedKappa = (pairs: readonly { mine: number; reference: number }[]): number | null =>
  kappaOf(
    pairs.map(({ mine, reference }) => [mine, reference]),
    (one, other) => (one - other) ** 2,
  );

/** How a mentor’s ratings lie to the references: `lean` is the mean difference in steps, above 0 more lenient. */
export type Calibration = {
  count: number;
  lean: number | null;
  same: number;
  /** Null before twenty ratings, and where it cannot be computed. */
  kappa: number | null;
};

/** Holds a mentor’s ratings against the references. */
export function calibrate(pairs: readonly Pair[]): Calibration {
  const differences = pairs.map(({ mine, reference }) => mine - reference);
  return {
    count: pairs.length,
    lean: pairs.length === 0 ? null : mean(differences),
    same: differences.filter((difference) => difference === 0).length,
    kappa: pairs.length < enoughForKappa ? null : weightedKappa(pairs),
  };
}

/** How a person’s own ratings of a skill lie to a mentor’s, over all rounds: mean difference and its spread, in steps. */
export type SelfView = { skill: SkillId; count: number; bias: number; spread: number; first: number; last: number };

/**
 * Self against mentor, skill by skill. `bias` above 0 rates oneself higher; `spread` is the standard deviation of the
 * differences (0 for one); `first` and `last` are the differences of the earliest and the latest rated row.
 */
export function selfAgainstMentor(cases: readonly Case[]): SelfView[] {
  const rated = cases
    .flatMap(({ rounds }) => rounds)
    .flatMap(({ submit, reviews }) =>
      // Of each round what counts there, so that one row is not counted twice.
      countingReviews(reviews.filter(({ revoked }) => !revoked).map(({ review }) => review))
        .filter(({ body }) => !body.changed)
        .flatMap((review) =>
          review.body.rows.flatMap(({ criterion, skill, step }) => {
            const own = submit.body.self.find((row) => row.criterion === criterion);
            return own ? [{ skill, at: review.at, difference: own.step - step }] : [];
          }),
        ),
    )
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
  return [...Map.groupBy(rated, ({ skill }) => skill)].map(([skill, rows]) => {
    const differences = rows.map(({ difference }) => difference);
    const bias = mean(differences);
    const spread = Math.sqrt(mean(differences.map((difference) => (difference - bias) ** 2)));
    return { skill, count: rows.length, bias, spread, first: differences[0] ?? 0, last: differences.at(-1) ?? 0 };
  });
}
