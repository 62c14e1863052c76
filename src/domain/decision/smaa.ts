import { at, entry } from '#domain/members.ts';
import { tieTolerance } from './decision.ts';
import { addUp, drawScores, drawWeights, openSample, type Sample, type SamplePlan } from './sample.ts';
import { openTally, record, standardError, summarize, type Tally, type TallySummary } from './tally.ts';

export type SmaaPlan = SamplePlan & { readonly draws: number };

/**
 * A run under way; `smaaStep` moves it on. `done` of `total` steps are made. With drawn weights the
 * draws are gone through twice: the second time asks how sure the scores make each alternative under
 * its own central weights.
 */
export type SmaaState = {
  readonly plan: SmaaPlan;
  readonly total: number;
  done: number;
  readonly tally: Tally;
  sample: Sample;
  second: SecondPass | null;
};

export type SmaaResult = TallySummary & {
  draws: number;
  /**
   * The chance, over the score ranges, that an alternative is first under its own central weights;
   * `null` for one that is never first, and for all until the run is complete.
   */
  confidence: (number | null)[];
  /** Monte Carlo standard error of each rank acceptability. */
  standardErrors: number[][];
};

export function smaaStart(plan: SmaaPlan): SmaaState {
  const { decision, draws, weights } = plan;
  const tally = openTally(decision.alternatives.length, decision.criteria.length);
  return {
    plan,
    total: weights === 'stated' ? draws : 2 * draws,
    done: 0,
    tally,
    sample: openSample(plan),
    second: null,
  };
}

/** Makes up to `steps` more steps and tells whether the run is complete. The result does not depend on how the steps are cut. */
export function smaaStep(state: SmaaState, steps: number): boolean {
  const end = Math.min(state.total, state.done + steps);
  for (; state.done < end; state.done += 1) {
    if (state.done < state.plan.draws) {
      drawWeights(state.sample);
      drawScores(state.sample);
      addUp(state.sample, state.sample.weights);
      record(state.tally, state.sample.weights, state.sample.totals);
    } else {
      state.second ??= openSecondPass(state);
      drawScores(state.second.sample);
      countConfidence(state.second);
    }
  }
  return state.done === state.total;
}

/** What the draws made so far show; at least one has to be made. */
export function smaaResult(state: SmaaState): SmaaResult {
  const { decision, weights } = state.plan;
  const { draws } = state.tally;
  const tallied = summarize(state.tally);
  // A mean of the same weights over and over would only add rounding.
  const centralWeights = tallied.centralWeights.map((central) =>
    central !== null && weights === 'stated' ? [...decision.weights] : central,
  );
  const summary = { ...tallied, centralWeights };
  return {
    ...summary,
    draws,
    confidence: findConfidence(state, summary),
    standardErrors: summary.acceptability.map((row) => row.map((share) => standardError(share, draws))),
  };
}

/** A whole run at once. */
export function runSmaa(plan: SmaaPlan): SmaaResult {
  const state = smaaStart(plan);
  smaaStep(state, state.total);
  return smaaResult(state);
}

/** A run at once without the second time through, which only confidence factors need. */
export function runDraws(plan: SmaaPlan): SmaaResult {
  const state = smaaStart(plan);
  smaaStep(state, plan.draws);
  return smaaResult(state);
}

function findConfidence(state: SmaaState, summary: TallySummary): (number | null)[] {
  const { plan, second, done, total } = state;
  if (done < total) return summary.centralWeights.map(() => null);
  // Under stated weights every draw already has the central weights.
  const shares =
    second === null
      ? summary.acceptability.map((row) => at(row, 0))
      : Array.from(second.firsts, (count) => count / plan.draws);
  return summary.centralWeights.map((central, alternative) => (central === null ? null : at(shares, alternative)));
}

type SecondPass = {
  readonly sample: Sample;
  readonly central: readonly (Float64Array | null)[];
  readonly firsts: Float64Array;
};

function openSecondPass({ plan, tally }: SmaaState): SecondPass {
  const central = summarize(tally).centralWeights.map((weights) => weights && Float64Array.from(weights));
  return { sample: openSample(plan), central, firsts: new Float64Array(central.length) };
}

function countConfidence({ sample, central, firsts }: SecondPass): void {
  for (let alternative = 0; alternative < central.length; alternative += 1) {
    const weights = at(central, alternative);
    if (weights === null) continue;
    addUp(sample, weights);
    if (isFirst(sample.totals, alternative)) firsts[alternative] = entry(firsts, alternative) + 1;
  }
}

function isFirst(totals: Float64Array, alternative: number): boolean {
  const total = entry(totals, alternative);
  for (let other = 0; other < totals.length; other += 1) {
    if (entry(totals, other) - total > tieTolerance) return false;
  }
  return true;
}
