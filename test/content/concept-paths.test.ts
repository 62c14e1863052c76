import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { conceptPathSchema } from '#domain/interview/concept-path.ts';
import { readConcepts } from '#platform/content-files.ts';

const concepts = readConcepts('content');
if (concepts.state === 'mistakes') throw new Error(concepts.mistakes.join('\n'));
const known = new Set(concepts.content.map(({ id }) => id));
const paths = readdirSync('content/concept-paths').map((name) => ({
  id: name.replace('.yaml', ''),
  ...conceptPathSchema.parse(parse(readFileSync(`content/concept-paths/${name}`, 'utf8'))),
}));

describe('the guided paths', () => {
  it('are ten, each by its own name and place', () => {
    expect(paths.length).toBeGreaterThanOrEqual(10);
    expect(new Set(paths.map(({ name }) => name)).size).toBe(paths.length);
    expect(new Set(paths.map(({ place }) => place)).size).toBe(paths.length);
  });

  it('use a concept that there is at each step, and none twice on a path', () => {
    const used = (steps: (typeof paths)[number]['steps']) => steps.map(({ concept }) => concept);
    expect(paths.flatMap(({ steps }) => used(steps).filter((concept) => !known.has(concept)))).toEqual([]);
    expect(paths.filter(({ steps }) => new Set(used(steps)).size < steps.length).map(({ id }) => id)).toEqual([]);
  });

  it('lead through at least fifty different concepts, and none through more than three paths', () => {
    const used = paths.flatMap(({ steps }) => steps.map(({ concept }) => concept));
    expect(new Set(used).size).toBeGreaterThanOrEqual(50);
    expect([...new Set(used)].filter((concept) => used.filter((each) => each === concept).length > 3)).toEqual([]);
  });

  it('say nothing twice, end in questions, and put no quotation marks where the page has them', () => {
    const texts = paths.flatMap(({ steps }) =>
      steps.flatMap(({ told, heard, means, ask }) => [told, heard, means, ask]),
    );
    expect(new Set(texts).size).toBe(texts.length);
    const steps = paths.flatMap((path) => path.steps);
    expect(steps.filter(({ ask }) => !ask.includes('?')).map(({ ask }) => ask)).toEqual([]);
    expect(steps.filter(({ heard }) => /[“”"]/u.test(heard)).map(({ heard }) => heard)).toEqual([]);
  });
});
