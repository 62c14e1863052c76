import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { client } from './build.ts';

const count = (text: string, tag: string): number => [...text.matchAll(new RegExp(`<${tag}[ >]`, 'gu'))].length;

/** The tables of a page that stand in a place of their own which scrolls, each with the id of what names it. */
const tablesOf = (html: string) =>
  [
    ...html.matchAll(
      /<div class="scroll[^"]*" tabindex="0" role="group" aria-labelledby="([^"]+)"[^>]*>(.*?)<\/div>/gsu,
    ),
  ].map(([, name = '', text = '']) => {
    const [heads = '', body = ''] = text.split('</thead>');
    const rows = body.split('</tr>').slice(0, -1);
    return { name, heads: count(heads, 'th'), cells: rows.map((row) => count(row, 'th') + count(row, 'td')) };
  });

describe('the figures of how well the rules read', () => {
  it.each([
    ['how-answers-are-read', 2],
    ['how-bullets-are-scored', 2],
    ['how-documents-are-checked', 1],
  ])(
    'stand on /%s/ in tables that keys can scroll, each named by a heading, a figure under every head',
    (page, least) => {
      const html = readFileSync(join(client, page, 'index.html'), 'utf8');
      const tables = tablesOf(html);
      expect(tables.length).toBeGreaterThanOrEqual(least);
      for (const { name, heads, cells } of tables) {
        expect(html).toMatch(new RegExp(`<h[23] id="${name}"`, 'u'));
        expect(heads).toBeGreaterThan(4);
        expect(cells.length).toBeGreaterThan(4);
        expect(new Set(cells)).toEqual(new Set([heads]));
      }
    },
  );
});
