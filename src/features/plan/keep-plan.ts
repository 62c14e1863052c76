import { bySkill } from '#domain/framework/ids.ts';
import type { ProofPlan } from '#domain/plan/plan-proof.ts';
import type { SavedPlan } from '#domain/record/plan.ts';
import type { Readiness } from '#domain/scorecard/assess.ts';
import { beginPlan } from '#stores/plans.ts';
import { fetchExercise } from '#stores/promised-exercises.ts';

/** The result as it stands, to compare with at the end of the plan. */
function snapshotOf({ target, explanations, overall }: Readiness, note: string) {
  const levels = (which: 'claimed' | 'supported') =>
    Object.fromEntries(
      Object.entries(bySkill((skill) => explanations[skill][which])).filter(([, level]) => level !== null),
    );
  const { level, focus, company, preset } = target;
  return { level, focus, company, preset, claimed: levels('claimed'), supported: levels('supported'), overall, note };
}

/** Keeps a plan with its exercises as they are now. False where one could not be fetched or nothing could be written. */
export async function keepPlan(proof: ProofPlan, readiness: Readiness, from: SavedPlan['from']): Promise<boolean> {
  const exercises = await Promise.all(proof.exercises.map(({ exercise }) => fetchExercise(exercise)));
  if (exercises.includes(null)) return false;
  const work = proof.exercises.flatMap(({ parts, why, work: on }, place) => {
    const exercise = exercises[place];
    return exercise ? [{ exercise, parts, why, work: on }] : [];
  });
  const { start, time } = proof;
  const before = snapshotOf(readiness, 'Proof plan');
  const { saved } = await beginPlan({ start, minutes: time.minutes, from }, work, before);
  return saved.state === 'saved';
}
