/** Exercises are no part of the record until they are promised; faces reach them through here because a feature may not fetch. */
export { fetchExercise } from '#platform/exercise-files.ts';
