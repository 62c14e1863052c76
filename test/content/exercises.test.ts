import { describe, expect, it } from 'vitest';
import type { Exercise } from '#domain/exercises/exercise.ts';
import { skillIds } from '#domain/framework/skill.ts';
import { programIds } from '#domain/programs/program.ts';
import { readExercises } from '#platform/content-files.ts';

const read = readExercises('content');
if (read.state === 'mistakes') throw new Error(read.mistakes.join('\n'));
const exercises = read.content;
const ids = new Set(exercises.map(({ id }) => id));

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const runsOf = (text: string): Set<string> => {
  const words = wordsOf(text);
  return new Set(words.slice(0, -4).map((_, start) => words.slice(start, start + 5).join(' ')));
};

/** Everything that an author wrote about one exercise apart from its brief, which may tell its program's situation again. */
const judgmentOf = ({ doneWhen, rubric, commonFaults, defense }: Exercise): string =>
  [doneWhen, rubric.flatMap((row) => [row[1], row[2], row[3], row[4]]), commonFaults, defense].flat().join(' ');

/** Share of the runs of five words in the shorter text that the other has too, from 0 to 1. */
function likeness(one: string, other: string): number {
  const [small, large] = [runsOf(one), runsOf(other)].toSorted((a, b) => a.size - b.size);
  return small && large ? [...small].filter((run) => large.has(run)).length / Math.max(1, small.size) : 0;
}

/** The ids that lead from an exercise back to itself, if any do. */
function findCycle(id: string, path: readonly string[] = []): readonly string[] {
  if (path.includes(id)) return [...path, id];
  const next = exercises.find((exercise) => exercise.id === id)?.after ?? [];
  return next.map((each) => findCycle(each, [...path, id])).find((cycle) => cycle.length > 0) ?? [];
}

const praise = /\b(?:excellent|outstanding|great|superb|impressive|exceptional|world-class|perfect)\b/iu;

describe('the exercises', () => {
  it('are at least 64, five for every skill, eight on every pack, thirty with a good and a weak result', () => {
    expect(exercises.length).toBeGreaterThanOrEqual(64);
    const few = [
      ...skillIds.filter((skill) => exercises.filter(({ skills }) => skills.includes(skill)).length < 5),
      ...programIds.filter((id) => exercises.filter(({ program }) => program === id).length < 8),
    ];
    expect(few).toEqual([]);
    expect(exercises.filter(({ examples }) => examples).length).toBeGreaterThanOrEqual(30);
  });

  it('come after exercises that exist, and never after themselves', () => {
    expect(
      exercises.flatMap(({ id, after }) => after.filter((each) => !ids.has(each)).map((each) => `${id}: ${each}`)),
    ).toEqual([]);
    expect(exercises.map(({ id }) => findCycle(id)).filter((cycle) => cycle.length > 0)).toEqual([]);
  });

  it('rate the skills that they show and no others, the main one among them', () => {
    const wrong = exercises.filter(({ skills, rubric }) => {
      const rated = new Set(rubric.map(({ skill }) => skill));
      return rated.size !== skills.length || skills.some((skill) => !rated.has(skill));
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('run on a pack or on own work', () => {
    expect(exercises.filter(({ program, onOwnWork }) => !program && !onOwnWork).map(({ id }) => id)).toEqual([]);
  });

  it('have steps that differ, in words that do not praise', () => {
    for (const { id, rubric } of exercises)
      for (const row of rubric) {
        const steps = [row[1], row[2], row[3], row[4]];
        expect(new Set(steps).size, `${id}: ${row.criterion}`).toBe(4);
        expect(
          steps.filter((step) => praise.test(step)),
          `${id}: ${row.criterion}`,
        ).toEqual([]);
      }
  });

  it('have no two names alike and no two that judge in nearly the same words', () => {
    const names = exercises.map(({ name }) => name.toLowerCase());
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
    const alike = exercises.flatMap((one, place) =>
      exercises
        .slice(place + 1)
        .filter((other) => likeness(judgmentOf(one), judgmentOf(other)) > 0.06)
        .map((other) => `${one.id} and ${other.id}`),
    );
    expect(alike).toEqual([]);
  });
});
