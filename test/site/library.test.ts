import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { library } from '#words/en.ts';
import { client } from './build.ts';
import { openSite, type Site, tabTo } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const long = ['/certifications/', '/faq/doing-the-work/', '/contrasts/', '/careers/', '/glossary/', '/reading/'];
const built = (path: string): string => readFileSync(join(client, path), 'utf8');

describe('a long page', () => {
  it.each(long)('has on %s a list of contents whose links lead to places on it', async (path) => {
    const { page } = await site.visitIn(await site.browser.newContext({ javaScriptEnabled: false }));
    await page.goto(site.url + path);
    const label = path === '/glossary/' ? library.glossary.letters : library.onThisPage;
    const links = page.getByRole('navigation', { name: label }).locator('a');
    const places = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(places.length).toBeGreaterThan(4);
    for (const place of places) expect(await page.locator(`[id="${place.slice(1)}"]`).count(), place).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await links.first().isVisible()).toBe(false);
  });

  it('opens a part and goes to what stands in it by keyboard', async () => {
    const { page, wrong } = await site.visit();
    await page.goto(`${site.url}/careers/`);
    const contents = page.getByRole('navigation', { name: library.onThisPage });
    await contents.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    const link = contents.getByRole('link').first();
    await expect.poll(() => link.isVisible()).toBe(true);
    const place = await link.getAttribute('href');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe(place);
    await expect.poll(() => page.locator(':target').isVisible()).toBe(true);
    expect(wrong).toEqual([]);
  });
});

describe('the letters of the glossary', () => {
  it('are reached by keyboard, lead to their terms, and the way goes on from there', async () => {
    const { page, wrong } = await site.visit({ viewport: { width: 360, height: 800 } });
    await page.goto(`${site.url}/glossary/`);
    const letters = page.getByRole('navigation', { name: library.glossary.letters }).getByRole('link');
    const letter = letters.filter({ hasText: 'R' });
    expect(await tabTo(page, letters.first())).toBe(true);
    expect(await tabTo(page, letter)).toBe(true);
    expect(await letter.evaluate((link) => getComputedStyle(link).outlineStyle)).toBe('solid');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe('#letter-r');
    const terms = page.locator('section').filter({ has: page.locator(':target') });
    await expect.poll(() => terms.getByRole('heading', { name: 'R' }).isVisible()).toBe(true);
    // The next stop is the first link under that letter, and not the next letter of the list.
    await page.keyboard.press('Tab');
    const isNext = () =>
      terms
        .getByRole('link')
        .first()
        .evaluate((link) => link === document.activeElement);
    await expect.poll(isNext).toBe(true);
    expect(wrong).toEqual([]);
  });
});

describe('the table of certifications', () => {
  it('says on a narrow page in each cell what the cell is about, and leads to the entry', async () => {
    const { page } = await site.visit({ viewport: { width: 360, height: 800 } });
    await page.goto(`${site.url}/certifications/`);
    const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'PMP', exact: true }) });
    const said = await row
      .locator('td')
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content));
    const { name: _name, ...heads } = library.certifications.glance;
    expect(said).toEqual(Object.values(heads).map((head) => expect.stringContaining(head)));
    await row.getByRole('link').click();
    await expect.poll(() => page.locator('article:target').isVisible()).toBe(true);
  });

  it('stands with the checklist before the entries', () => {
    const html = built('certifications/index.html');
    expect(html.indexOf('id="table"')).toBeLessThan(html.indexOf('id="worth"'));
    expect(html.indexOf('id="worth"')).toBeLessThan(html.indexOf('id="pmp"'));
  });
});

describe('on paper', () => {
  it('a guide spells out where its steps are done, and where it stands itself', async () => {
    const { page } = await site.visitIn(await site.browser.newContext({ javaScriptEnabled: false }));
    await page.goto(`${site.url}/guides/interview-on-monday/`);
    const own = page.locator('.updated .print-only');
    expect(await own.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await own.isVisible()).toBe(true);
    expect(new URL(await own.innerText()).pathname).toBe('/guides/interview-on-monday/');
    const steps = await page
      .locator('.steps a')
      .evaluateAll((links) =>
        links.map((link) => [getComputedStyle(link, '::after').content, link.getAttribute('href')] as const),
      );
    expect(steps.length).toBeGreaterThan(3);
    for (const [spelled, href] of steps) expect(spelled).toBe(`" (${href})"`);
  });

  it('a list of questions has the questions, and what they probe only where it was opened', async () => {
    const { page } = await site.visitIn(await site.browser.newContext({ javaScriptEnabled: false }));
    await page.goto(`${site.url}/questions/risk-issues/`);
    const [first, second] = [page.locator('details').first(), page.locator('details').nth(1)];
    await first.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => first.locator('p').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await first.locator('p').isVisible()).toBe(true);
    expect(await second.isVisible()).toBe(false);
    expect(await page.locator('.asked').nth(1).isVisible()).toBe(true);
    expect(await page.locator('a[href^="/practice/#q="]').first().isVisible()).toBe(false);
  });
});

describe('what changed', () => {
  it('is dated on collections and their pages, for readers and in the sitemap', () => {
    const map = built('sitemap.xml');
    const dated = [
      'glossary',
      'reading',
      'phrases',
      'red-flags',
      'backgrounds',
      'levels',
      'roles',
      'guides',
      'industries',
    ];
    for (const name of [...dated, 'day', 'roles/scrum-master', 'phrases/scope-creep', 'certifications']) {
      expect(map, name).toMatch(new RegExp(`/${name}/</loc><lastmod>20\\d\\d-\\d\\d-\\d\\d</lastmod>`, 'u'));
      expect(built(`${name}/index.html`), name).toMatch(/<time datetime="20\d\d-\d\d-\d\d"/u);
    }
  });

  it('is told to feed readers with the newest first, roles, phrases and days among them', () => {
    const feed = built('rss.xml');
    const days = [...feed.matchAll(/<pubDate>([^<]+)<\/pubDate>/gu)].map(([, day = '']) => Date.parse(day));
    expect(days.length).toBeGreaterThan(80);
    expect(days).toEqual(days.toSorted((a, b) => b - a));
    for (const place of ['/roles/', '/phrases/', '/day/#begin=', '/library/', '/certifications/#'])
      expect(feed, place).toContain(place);
  });
});
