/** What the desk needs to know of an exercise to choose it. */
type ExerciseName = { id: string; name: string; minutes: number; skills: readonly string[]; program: string };

/** Names by id. */
export type Named = { id: string; name: string };

export type DeskContent = { exercises: readonly ExerciseName[]; programs: readonly Named[]; skills: readonly Named[] };
