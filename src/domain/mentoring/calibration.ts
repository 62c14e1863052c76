import type { SkillId } from '#domain/framework/ids.ts';
import type { Case } from './case.ts';
import type { Step } from './event.ts';

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

/**
 * Cohen’s kappa with quadratic weights (Cohen 1968): 1 − Σ w·observed ÷ Σ w·expected, w = (i − j)². 1 is agreement, 0 what
 * chance would give, below 0 less than that. Null where chance alone would agree, since there is nothing to divide by.
 */
export function weightedKappa(pairs: readonly { mine: number; reference: number }[]): number | null {
  let [observed, expected] = [0, 0];
  for (const { mine } of pairs) for (const { reference } of pairs) expected += (mine - reference) ** 2 / pairs.length;
  for (const { mine, reference } of pairs) observed += (mine - reference) ** 2;
  return expected === 0 ? null : 1 - observed / expected;
}

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
      reviews
        .filter(({ revoked }) => !revoked)
        .flatMap(({ review }) =>
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
