import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { site as words } from '#words/en.ts';
import { builtPages, client } from './build.ts';

const pages = builtPages();
const html = (page: string): string =>
  readFileSync(join(client, page.endsWith('/') ? `${page}index.html` : page), 'utf8');

/** Pages that lie below another: two parts or more in their address. */
const below = pages.filter((page) => page.split('/').filter((part) => part !== '').length >= 2);

const trailOf = (text: string): string[] => {
  const [, nav = ''] = new RegExp(`<nav aria-label="${words.trail}".*?>(.*?)</nav>`, 'su').exec(text) ?? [];
  return [...nav.matchAll(/href="([^"]+)"/gu)].map(([, href]) => href ?? '');
};

const listSchema = z.object({
  '@type': z.literal('BreadcrumbList'),
  itemListElement: z.array(z.object({ position: z.int(), name: z.string(), item: z.url() })),
});

const listOf = (text: string) =>
  [...text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu)]
    .map(([, json = '']) => listSchema.safeParse(JSON.parse(json)).data)
    .find((list) => list !== undefined);

/** What is missing on a page whose address says that it lies below another. */
function faultsOf(page: string): string[] {
  const text = html(page);
  const trail = trailOf(text);
  const isThere = (href: string): boolean => {
    const [path = '', anchor] = href.split('#');
    return pages.includes(path) && (anchor === undefined || html(path).includes(`id="${anchor}"`));
  };
  const told = listOf(text)?.itemListElement.map(({ item }) => new URL(item)) ?? [];
  return [
    ...(trail.length === 0 ? [`${page} says not where it stands`] : []),
    ...trail.filter((href) => !isThere(href)).map((href) => `${page} leads to ${href}, which is not there`),
    ...(told.map(({ pathname, hash }) => pathname + hash).join(' ') === [...trail, page].join(' ')
      ? []
      : [`${page} tells search engines another trail`]),
  ];
}

describe('pages below another', () => {
  it('are there in number, so that the test looks at something', () => {
    expect(below.length).toBeGreaterThan(250);
  });

  it('say where they stand, by links that lead somewhere, and tell search engines the same', () => {
    expect(below.flatMap(faultsOf)).toEqual([]);
  });

  it.each([
    ['/skills/', 12],
    ['/exercises/', 40],
    ['/questions/', 15],
    ['/concepts/', 10],
    ['/library/', 25],
    ['/programs/passkeys/', 7],
  ])('turn from one to the next under %s', (folder, count) => {
    const parts = folder.split('/').length;
    const series = below.filter((page) => page.startsWith(folder) && page.split('/').length <= parts + 1);
    const turning = series.filter((page) => /rel="(?:next|prev)"/u.test(html(page)));
    expect(turning.length).toBeGreaterThanOrEqual(count);
    for (const page of turning)
      for (const [, href = ''] of html(page).matchAll(/<a[^>]*href="([^"]+)"[^>]*rel="(?:next|prev)"/gu))
        expect(pages).toContain(href);
  });
});
