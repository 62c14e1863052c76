import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { plain } from '#build/read-page.ts';
import { libraryShelf } from '#layouts/library-shelf.ts';
import { builtPages, client } from './build.ts';

const root = '/library/';
const shelf = libraryShelf.map(({ href }) => href);
const built = builtPages();
const pages = built.filter((page) => [root, ...shelf].some((folder) => page.startsWith(folder)));
/** Lists of exercises and questions, which stand outside the library and are content like it. */
const lists = ['/exercises/', '/questions/'].map((list) => ({
  list,
  below: built.filter((page) => page.startsWith(list) && page !== list),
}));
const htmlOf = new Map(
  [...pages, ...lists.flatMap(({ list, below }) => [list, ...below])].map(
    (page) => [page, readFileSync(join(client, page, 'index.html'), 'utf8')] as const,
  ),
);
const sitemap = readFileSync(join(client, 'sitemap.xml'), 'utf8');

const toldSchema = z.looseObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.string(),
  dateModified: z.optional(z.string()),
  license: z.optional(z.url()),
});

const one = (html: string, pattern: RegExp): string | undefined => pattern.exec(html)?.[1];
const turnOf = (html: string, rel: 'next' | 'prev'): string | undefined =>
  one(html, new RegExp(`<a[^>]*href="([^"]+)"[^>]*rel="${rel}"`, 'u'));

/** What the page is to a search engine, its trail aside. */
const toldOf = (html: string) =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu)]
    .map(([, json = '']) => toldSchema.parse(JSON.parse(json)))
    .find((told) => told['@type'] !== 'BreadcrumbList');

const partSchema = z.array(z.looseObject({ name: z.string(), url: z.url() }));
const partsOf = (html: string) => partSchema.parse(toldOf(html)?.['hasPart']);

/** What a page has in its head for other sites and search engines, as faults. */
function headFaults(page: string, html: string): string[] {
  const day = one(html, /<meta property="article:modified_time" content="(20\d\d-\d\d-\d\d)"/u);
  const canonical = one(html, /<link rel="canonical" href="([^"]+)"/u) ?? '';
  const picture = one(html, /<meta property="og:image" content="([^"]+)"/u) ?? '';
  const told = toldOf(html);
  return [
    ...(URL.canParse(canonical) && new URL(canonical).pathname === page ? [] : ['no canonical address']),
    ...(URL.canParse(picture) && existsSync(join(client, new URL(picture).pathname)) ? [] : ['no picture']),
    ...(day ? [] : ['no day of its last change']),
    ...(html.includes(`<time datetime="${day}"`) ? [] : ['a day that readers do not see']),
    ...(sitemap.includes(`${page}</loc><lastmod>${day}</lastmod>`) ? [] : ['no day in the sitemap']),
    ...(told ? [] : ['no type of schema.org']),
    ...(page === root || told?.dateModified === day ? [] : ['no day for search engines']),
    ...(page === root || told?.license ? [] : ['no license for search engines']),
  ];
}

/** What is missing of the ways from a page to others, among them to the page above all of them. */
function wayFaults(page: string, html: string, root: string): string[] {
  const [next, previous] = [turnOf(html, 'next'), turnOf(html, 'prev')];
  const trail = one(html, /<nav aria-label="[^"]*" class="[^"]*no-print[^"]*"[^>]*>\s*<ol[^>]*>(.*?)<\/ol>/su) ?? '';
  if (page === root) return [];
  return [
    ...(trail.includes(`href="${root}"`) ? [] : [`no trail from ${root}`]),
    ...((next ?? previous) ? [] : ['no page before or after it']),
    ...(next === undefined || turnOf(htmlOf.get(next) ?? '', 'prev') === page ? [] : [`${next} does not turn back`]),
    ...(previous === undefined || turnOf(htmlOf.get(previous) ?? '', 'next') === page
      ? []
      : [`${previous} does not turn on`]),
  ];
}

/** What would stand on paper and could not be used there; sheets hide links to other pages and buttons everywhere. */
const paperFaults = (html: string): string[] => [
  ...(/<div class="turn(?! no-print)/u.test(html) ? ['links to turn on paper'] : []),
  ...(/<form(?![^>]*no-print)/u.test(html) ? ['a form on paper'] : []),
];

const faultsOf = (under: readonly string[], root: string): string[] =>
  under.flatMap((page) => {
    const html = htmlOf.get(page) ?? '';
    return [...headFaults(page, html), ...wayFaults(page, html, root), ...paperFaults(html)].map(
      (fault) => `${page}: ${fault}`,
    );
  });

describe.each(lists)('every page under $list', ({ list, below }) => {
  it('has address, picture, day and type for search engines, a way on and back, and nothing idle on paper', () => {
    expect(below.length).toBeGreaterThan(15);
    expect(faultsOf([list, ...below], list)).toEqual([]);
    expect(
      partsOf(htmlOf.get(list) ?? '')
        .map(({ url }) => new URL(url).pathname)
        .toSorted(),
    ).toEqual(below);
  });
});

describe('what search engines are told of proof', () => {
  const said = (html: string, pattern: RegExp): string[] =>
    [...html.matchAll(pattern)].map(([, text = '']) => plain(text));

  it('is what the page of an exercise shows: time, skills and level', () => {
    const [html = ''] = [htmlOf.get('/exercises/map-dependencies/')];
    const told = toldOf(html);
    expect(told).toMatchObject({ '@type': 'LearningResource', isAccessibleForFree: true, inLanguage: 'en' });
    expect(said(html, /<dd[^>]*>(\d+) minutes<\/dd>/gu)).toEqual([/\d+/u.exec(String(told?.['timeRequired']))?.[0]]);
    expect(html).toContain(`at step 3: ${String(told?.['educationalLevel']).toLowerCase()}`);
    expect(told?.['teaches']).toEqual(said(html, /<a href="\/skills\/[a-z-]+\/"[^>]*>([^<]+)<\/a>/gu));
  });

  it.each(lists[1]?.below ?? [])('is of the questions of %s what stands open there, and no outline', (page) => {
    const html = htmlOf.get(page) ?? '';
    const parts = partsOf(html);
    expect(parts.length).toBeGreaterThan(10);
    expect(parts.map(({ name }) => name)).toEqual(said(html, /<p class="asked"[^>]*>([^<]+)<\/p>/gu));
    expect(parts.map(({ url }) => new URL(url).hash.slice(1))).toEqual(said(html, /<li id="([^"]+)"/gu));
    const keys = new Set(parts.flatMap((part) => Object.keys(part)));
    expect([...keys].toSorted()).toEqual(['@type', 'educationalLevel', 'name', 'timeRequired', 'url']);
  });
});

describe('every page of the library', () => {
  it('is there in number, so that the test looks at something', () => {
    expect(pages.length).toBeGreaterThan(200);
    expect(shelf.filter((page) => !pages.includes(page))).toEqual([]);
  });

  it('has description, address, picture, day and type for search engines, a way on and back, and nothing idle on paper', () => {
    expect(faultsOf(pages, root)).toEqual([]);
  });

  it('is reached by turning, where it stands on the shelf', () => {
    const chain: string[] = [];
    for (let page: string | undefined = shelf[0]; page !== undefined && !chain.includes(page);)
      page = turnOf(htmlOf.get(chain[chain.push(page) - 1] ?? '') ?? '', 'next');
    expect(chain).toEqual(shelf);
  });

  it.each(['/guides/', '/industries/', '/roles/', '/backgrounds/', '/faq/'])('is led to from %s', (folder) => {
    const index = htmlOf.get(folder) ?? '';
    const below = pages.filter((page) => page.startsWith(folder) && page !== folder);
    expect(below.length).toBeGreaterThan(7);
    expect(below.filter((page) => !index.includes(`href="${page}"`))).toEqual([]);
    expect(toldOf(index)?.['hasPart']).toHaveLength(below.filter((page) => !shelf.includes(page)).length);
  });
});
