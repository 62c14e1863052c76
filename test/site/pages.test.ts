import type { Server } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeGracefully, serve } from '#server/serve.ts';
import { faultsOf } from './axe.ts';
import { openBrowser } from './browser.ts';
import { builtPages, dist } from './build.ts';
import { watch } from './watch.ts';

const pages = builtPages();

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

/** What axe finds wrong with a page, in words. */
async function findFaults(path: string, theme: 'light' | 'dark', rules: string[] | null): Promise<string[]> {
  // The policy forbids evaluated scripts, and axe has to be put into the page to look at it.
  const context = await browser.newContext({
    colorScheme: theme,
    viewport: { width: 1280, height: 900 },
    bypassCSP: true,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(url + path, { waitUntil: 'networkidle' });
  const faults = await faultsOf(page, rules);
  await context.close();
  return faults;
}

describe.each(pages)('%s', (path) => {
  it('loads under its policy with no error, violation or foreign request, in both widths', async () => {
    for (const width of [320, 1280]) {
      const context = await browser.newContext({ viewport: { width, height: 900 } });
      const page = await context.newPage();
      const wrong = await watch(page, url);
      const answer = await page.goto(url + path, { waitUntil: 'networkidle' });
      expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'");
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `wider than ${width} px`).toBeLessThanOrEqual(0);
      // The 404 page is served at its own address with its own status, which browsers report as a failed load.
      expect(wrong.filter((words) => !(path === '/404.html' && words.includes('404')))).toEqual([]);
      await context.close();
    }
  });

  it('passes axe in full in the light theme', async () => {
    expect(await findFaults(path, 'light', null)).toEqual([]);
  });

  it('has enough contrast in the dark theme', async () => {
    expect(await findFaults(path, 'dark', ['color-contrast'])).toEqual([]);
  });

  it('has one first heading, a description and links that lead somewhere', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(url + path);
    expect(await page.locator('h1').count()).toBe(1);
    expect((await page.locator('meta[name=description]').getAttribute('content'))?.length ?? 0).toBeGreaterThan(20);
    const links = await page
      .locator('a[href]')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
    const inner = links.filter((link) => link.startsWith('/')).map((link) => link.split(/[?#]/u)[0] ?? '/');
    expect(inner.filter((link) => !pages.includes(link) && !link.includes('.'))).toEqual([]);
    await context.close();
  });
});
