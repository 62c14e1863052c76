import type { SkillId } from '#domain/framework/ids.ts';
import type { Choice } from './choose.ts';
import type { PlanExercise, PlanGap } from './plan-proof.ts';

/**
 * A gap that the plan leaves open, and why:
 * - no-time: there are exercises for it, and the days are full;
 * - no-exercise: none is left that has it as its main skill;
 * - simulated-cap: simulated work carries at most 3, or 4 after a live defense;
 * - shows-less: what is planned demonstrates less than the bar, also where all goes well.
 */
export type Left = {
  skill: SkillId;
  bar: number;
  reaches: number;
  because: 'no-time' | 'no-exercise' | 'simulated-cap' | 'shows-less';
};

/** Levels that an item carries at most: simulated work, and work that only shows (the ledger’s caps). */
const caps = { simulated: 3, real: 4 } as const;

/** Gaps that stay open even where every exercise of the plan stands at step 3 in every row. */
export function sayWhatIsLeft(
  gaps: readonly PlanGap[],
  chosen: readonly Choice[],
  exercises: readonly PlanExercise[],
  taken: ReadonlySet<string>,
): Left[] {
  return gaps.flatMap(({ skill, bar, supported }): Left[] => {
    const serving = chosen.filter(({ exercise }) => exercise.skills.includes(skill));
    if (serving.length === 0) {
      const more = exercises.some(({ id, skills: [main] }) => main === skill && !taken.has(id));
      return [{ skill, bar, reaches: supported, because: more ? 'no-time' : 'no-exercise' }];
    }
    const reaches = Math.max(supported, ...serving.map(({ exercise, work }) => Math.min(exercise.shows, caps[work])));
    if (reaches >= bar) return [];
    const isCapped = serving.some(({ exercise, work }) => work === 'simulated' && exercise.shows > caps.simulated);
    return [{ skill, bar, reaches, because: isCapped || reaches === caps.simulated ? 'simulated-cap' : 'shows-less' }];
  });
}
