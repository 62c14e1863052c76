import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

/** What the pages of the library show; programs, questions and exercises have the words of others in them. */
const shown = [
  'roles',
  'articles',
  'industries',
  'certifications',
  'contrasts',
  'faq',
  'guides',
  'backgrounds',
  'red-flags',
  'phrases',
  'concepts',
  'concept-paths',
  'skills',
  'levels',
  'focuses',
  'companies',
  'weights',
  'glossary.yaml',
  'reading.yaml',
  'career-stages.yaml',
  'arithmetic.yaml',
  'criteria.yaml',
  'crosswalk.yaml',
];

const filesOf = (name: string): string[] =>
  name.endsWith('.yaml') ? [name] : readdirSync(join('content', name)).map((file) => `${name}/${file}`);

/** Every text in a file, without its keys. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('what the library shows', () => {
  it.each(shown)('is set in %s with curved quotation marks and apostrophes', (name) => {
    const straight = filesOf(name).flatMap((file) =>
      textsIn(parse(readFileSync(join('content', file), 'utf8')))
        .filter((text) => /['"]/u.test(text))
        .map((text) => `${file}: ${text}`),
    );
    expect(straight).toEqual([]);
  });
});
