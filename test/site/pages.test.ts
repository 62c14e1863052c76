import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPage } from '#build/read-page.ts';
import { descriptionLength } from '#domain/library/description.ts';
import { closeGracefully, serve } from '#server/serve.ts';
import { faultsOf } from './axe.ts';
import { openBrowser } from './browser.ts';
import { builtPages, client, dist } from './build.ts';
import { watch } from './watch.ts';

const pages = builtPages();

const htmlOf = (path: string): string =>
  readFileSync(join(client, path.endsWith('/') ? `${path}index.html` : path), 'utf8');

let browser: Browser;
let server: Server;
let url: string;

beforeAll(async () => {
  ({ server, url } = await serve({ dist, port: 0 }));
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await closeGracefully(server);
});

/** Waits for a page's islands, where it has any, until they ask for nothing more. */
async function becomeQuiet(page: Page): Promise<void> {
  if ((await page.locator('astro-island').count()) > 0) await page.waitForLoadState('networkidle');
}

/** Opens a page that nothing was saved for, and waits for it. */
async function open(path: string, options: BrowserContextOptions, prepare?: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  await prepare?.(page);
  const answer = await page.goto(url + path);
  await becomeQuiet(page);
  return { page, answer, close: () => context.close() };
}

/** How many pixels a page is wider than its window of the given width. */
async function findOverflow(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 900 });
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Where the dark theme has too little contrast. */
async function contrastInTheDark(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const faults = await faultsOf(page, ['color-contrast']);
  if (faults.length === 0) return faults;
  // Colors that change on a page that stands are now and then measured before all of them have.
  await page.reload();
  await becomeQuiet(page);
  return faultsOf(page, ['color-contrast']);
}

describe('what search engines and other sites show of a page', () => {
  const shown = pages.map((path) => {
    const html = htmlOf(path);
    return { path, html, description: readPage(path, html).description };
  });

  it('is of a length that is shown whole, and ends where a sentence ends', () => {
    const { least, most } = descriptionLength;
    const faults = shown.filter(
      ({ description }) => description.length < least || description.length > most || !/[.?!]”?$/u.test(description),
    );
    expect(faults.map(({ path, description }) => `${path}: ${description.length}: ${description}`)).toEqual([]);
  });

  it('is said of no other page', () => {
    const pagesOf = Map.groupBy(shown, ({ description }) => description);
    expect(
      [...pagesOf.values()].filter(({ length }) => length > 1).map((alike) => alike.map(({ path }) => path)),
    ).toEqual([]);
  });

  it('is the same text for both', () => {
    const contentOf = (html: string, name: string) => new RegExp(`${name}" content="([^"]*)"`, 'u').exec(html)?.[1];
    const faults = shown.filter(
      ({ html }) => contentOf(html, 'og:description') !== contentOf(html, 'name="description'),
    );
    expect(faults.map(({ path }) => path)).toEqual([]);
  });
});

describe.each(pages)('%s', (path) => {
  it('loads under its policy without fault, fits 320 pixels, and passes axe in both themes', async () => {
    const wrong: string[] = [];
    const { page, answer, close } = await open(
      path,
      { colorScheme: 'light', reducedMotion: 'reduce' },
      async (fresh) => void (await watch(fresh, url, wrong)),
    );
    expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'");
    expect(await faultsOf(page, null), 'light').toEqual([]);
    expect(await contrastInTheDark(page), 'dark').toEqual([]);
    for (const width of [1280, 320]) expect(await findOverflow(page, width), `at ${width}`).toBeLessThanOrEqual(0);
    // The 404 page is served at its own address with its own status, which browsers report as a failed load.
    expect(wrong.filter((words) => !(path === '/404.html' && words.includes('404')))).toEqual([]);
    await close();
  });

  it('has, before any script, one first heading and links that lead somewhere', () => {
    const html = htmlOf(path);
    expect(html.match(/<h1[\s>]/gu)).toHaveLength(1);
    const links = [...html.matchAll(/<a\s[^>]*?href="(\/[^"?#]*)/gu)].map((match) => match[1] ?? '');
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !pages.includes(link) && !link.includes('.'))).toEqual([]);
  });
});
