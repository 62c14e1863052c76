import type { PromisedExercise } from '#domain/record/plan.ts';
import type { Exercise } from './exercise.ts';

/** Everything about an exercise that the person and a mentor need later, whatever becomes of the content. */
export const snapshotOf = (exercise: Exercise): PromisedExercise => ({
  id: exercise.id,
  name: exercise.name,
  artifact: exercise.artifact,
  document: exercise.document ?? '',
  program: exercise.program ?? '',
  onOwnWork: exercise.onOwnWork,
  minutes: exercise.minutes,
  skills: exercise.skills,
  shows: exercise.shows,
  after: exercise.after,
  brief: exercise.brief,
  handIn: exercise.handIn,
  doneWhen: exercise.doneWhen,
  rubric: exercise.rubric,
  commonFaults: exercise.commonFaults,
  becomes: exercise.becomes,
  defense: exercise.defense,
});
