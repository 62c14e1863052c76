import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtPages, client } from './build.ts';

const size = (path: string): number => brotliCompressSync(readFileSync(join(client, path))).length;
const html = (page: string): string =>
  readFileSync(join(client, page.endsWith('/') ? `${page}index.html` : page), 'utf8');
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

const imports = /(?:from|import)\s*["'`](\.\/[\w.-]+\.js)["'`]/gu;

/** A script and everything it imports statically; what is imported on use is not paid for by the page. */
function scriptsOf(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  for (const imported of all(readFileSync(join(client, entry), 'utf8'), imports))
    scriptsOf(`/_astro/${imported.slice(2)}`, seen);
  return seen;
}

function weigh(page: string) {
  const text = html(page);
  const islands = [...all(text, /component-url="([^"]+)"/gu), ...all(text, /renderer-url="([^"]+)"/gu)];
  const plain = all(text, /<script[^>]+src="([^"]+)"/gu);
  const scripts = new Set([...islands, ...plain].flatMap((entry) => [...scriptsOf(entry)]));
  const styles = all(text, /<link rel="stylesheet" href="([^"]+)"/gu);
  return { text, islands, plain, scripts, styles, isIsland: islands.length > 0 };
}

const sum = (files: Iterable<string>): number => [...files].reduce((total, file) => total + size(file), 0);
const holds = (file: string, pattern: RegExp): boolean => pattern.test(readFileSync(join(client, file), 'utf8'));
const isReact = (file: string): boolean => holds(file, /Minified React error|react\.transitional\.element/u);

/** The chunk of the record: the database, the schema library and the stores, which all islands share. */
const isRecord = (file: string): boolean => holds(file, /Dexie/u);

describe.each(builtPages())('%s', (page) => {
  const weighed = weigh(page);

  it('ships at most 8 kB of CSS', () => {
    expect(sum(weighed.styles)).toBeLessThanOrEqual(8 * 1024);
  });

  it.runIf(!weighed.isIsland)(
    'ships at most 6 kB of script, 30 kB in all besides the font, in at most six requests',
    () => {
      expect(sum(weighed.scripts)).toBeLessThanOrEqual(6 * 1024);
      const page = brotliCompressSync(weighed.text).length;
      expect(page + sum(weighed.scripts) + sum(weighed.styles)).toBeLessThanOrEqual(30 * 1024);
      // The page, its styles, its scripts, and the font.
      expect(1 + weighed.styles.length + weighed.scripts.size + 1).toBeLessThanOrEqual(6 + 1);
    },
  );

  it.runIf(weighed.isIsland)('ships at most 62 kB of React, 41 kB of the record and 12 kB of its own', () => {
    const files = [...weighed.scripts];
    const react = files.filter(isReact);
    const record = files.filter((file) => !react.includes(file) && isRecord(file));
    const own = files.filter((file) => !react.includes(file) && !record.includes(file));
    expect(sum(react)).toBeLessThanOrEqual(62 * 1024);
    expect(sum(record)).toBeLessThanOrEqual(41 * 1024);
    expect(sum(own), own.join(' ')).toBeLessThanOrEqual(12 * 1024);
  });
});

describe('the site', () => {
  it('ships at most 40 kB of fonts', () => {
    const fonts = readdirSync(join(client, '_astro')).filter((name) => name.endsWith('.woff2'));
    expect(fonts.reduce((total, name) => total + statSync(join(client, '_astro', name)).size, 0)).toBeLessThanOrEqual(
      40 * 1024,
    );
  });

  it('has a search index of at most 150 kB in two parts, the first of at most 100 kB', () => {
    expect(size('/search-index.json')).toBeLessThanOrEqual(100 * 1024);
    expect(size('/search-index.json') + size('/search-more.json')).toBeLessThanOrEqual(150 * 1024);
  });
});
