import { describe, expect, it } from 'vitest';
import { readExercises, readReferences } from '#platform/content-files.ts';

const [exercises, references] = [readExercises('content'), readReferences('content')];
if (exercises.state === 'mistakes' || references.state === 'mistakes') throw new Error('content cannot be read');

describe('reference artifacts', () => {
  it('are at least eight, of at least four exercises, with ratings enough for an agreement', () => {
    expect(references.content.length).toBeGreaterThanOrEqual(8);
    expect(new Set(references.content.map(({ exercise }) => exercise)).size).toBeGreaterThanOrEqual(4);
    expect(references.content.flatMap(({ ratings }) => ratings).length).toBeGreaterThanOrEqual(20);
  });

  it.each(references.content)(
    '$id rates every row of an example that there is',
    ({ exercise: of, example, ratings }) => {
      const exercise = exercises.content.find(({ id }) => id === of);
      expect(exercise?.examples?.[example]).toBeTypeOf('string');
      expect(ratings).toHaveLength(exercise?.rubric.length ?? 0);
    },
  );

  it('use every step, and say why in words of their own', () => {
    const ratings = references.content.flatMap((one) => one.ratings);
    expect([...new Set(ratings.map(({ step }) => step))].toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4]);
    expect(new Set(ratings.map(({ reason }) => reason)).size).toBe(ratings.length);
  });

  it.each(references.content)('$id quotes only what stands in the text', ({ exercise: of, example, ratings }) => {
    const text = exercises.content.find(({ id }) => id === of)?.examples?.[example] ?? '';
    const quotes = ratings.flatMap(({ reason }) => [...reason.matchAll(/“([^”]+)”/gu)].map(([, words]) => words ?? ''));
    expect(quotes.filter((words) => !text.toLowerCase().includes(words.toLowerCase()))).toEqual([]);
  });
});
