import { type SkillId, skillIds } from '#domain/framework/ids.ts';
import type { Exercise } from './exercise.ts';

/** The exercise to start a skill with: one of which it is the main skill, needs nothing first, and is short. */
function startWith(skill: SkillId, exercises: readonly Exercise[]): Exercise | undefined {
  return exercises
    .filter(({ skills: [main] }) => main === skill)
    .toSorted((a, b) => a.after.length - b.after.length || a.minutes - b.minutes || a.id.localeCompare(b.id, 'en'))[0];
}

/** The exercise to start each skill with, as a link; skills without one are left out. */
export const mainExercises = (
  exercises: readonly Exercise[],
): Partial<Record<SkillId, { name: string; href: string }>> =>
  Object.fromEntries(
    skillIds.flatMap((skill) => {
      const found = startWith(skill, exercises);
      return found ? [[skill, { name: found.name, href: `/exercises/${found.id}/` }]] : [];
    }),
  );
