import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => join(folder, name));

test('a figure stands right before its percent sign in every word of the interface and of the content', () => {
  const files = [...filesIn('src/words', /\.ts$/u), ...filesIn('content', /\.yaml$/u)];
  const spaced = files.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, at) => (/[\d)}]\s%(?!\s?[\d(])/u.test(line) ? [`${file}:${at + 1}`] : [])),
  );
  expect(files.length).toBeGreaterThan(300);
  expect(spaced).toEqual([]);
});
