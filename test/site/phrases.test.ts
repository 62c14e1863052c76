import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { phrasesOf, withBlanks } from '#domain/library/phrase.ts';
import { readPhraseSituations } from '#platform/content-files.ts';
import { openBrowser } from './browser.ts';
import { client } from './build.ts';
import { serveFolder } from './server.ts';

const read = readPhraseSituations('content');
if (read.state === 'mistakes') throw new Error(read.mistakes.join('\n'));
const [situation] = read.content;
if (!situation) throw new Error('no situation');
const phrases = read.content.flatMap(phrasesOf);

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  site = await serveFolder(client);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
  return page;
}

describe('the language bank', () => {
  it('lists every phrase without script, and offers no control that needs it', async () => {
    const page = await open('/phrases/', { javaScriptEnabled: false });
    expect(await page.locator('main a[href*="#"]').count()).toBe(phrases.length);
    expect(await page.getByLabel('Find a phrase').isVisible()).toBe(false);
    await page.goto(`${site.url}/phrases/${situation.id}/`);
    expect(await page.getByRole('button', { name: /^Copy/u }).count()).toBe(0);
    await page.context().close();
  });

  it('leads from its list to the words themselves', async () => {
    const page = await open('/phrases/');
    const [first] = phrasesOf(situation);
    await page.getByRole('link', { name: first?.name ?? '' }).click();
    await page.waitForURL(`**/phrases/${situation.id}/#${first?.id}`);
    expect(await page.locator('article:target blockquote').textContent()).toBe(first?.say);
    await page.context().close();
  });

  it('narrows to what is typed, in any order and without accents, and says how much is left', async () => {
    const page = await open('/phrases/');
    const field = page.getByLabel('Find a phrase');
    const shown = page.locator('[data-phrase]:visible');
    await field.fill('ESTIMATE vice');
    await expect.poll(() => shown.count()).toBe(1);
    expect(await page.getByRole('status').first().textContent()).toBe('1 phrase');
    expect(await page.getByRole('heading', { level: 2 }).filter({ visible: true }).count()).toBe(1);
    await field.fill('zeppelin');
    await expect.poll(() => shown.count()).toBe(0);
    expect(await page.getByRole('status').first().textContent()).toMatch(/^No phrase has all of these words/u);
    await field.fill('');
    await expect.poll(() => shown.count()).toBe(phrases.length);
    await page.context().close();
  });

  it('copies a phrase by keyboard with its slots in brackets and says so', async () => {
    const page = await open(`/phrases/${situation.id}/`, { permissions: ['clipboard-read', 'clipboard-write'] });
    const [, second] = phrasesOf(situation);
    if (!second) throw new Error('one phrase only');
    await page.getByRole('button', { name: `Copy with blanks: ${second.name}` }).press('Enter');
    await expect.poll(() => page.locator(`#${second.id} [role=status]`).textContent()).toMatch(/^Copied/u);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(withBlanks(second));
    await page.context().close();
  });

  it('says what to do where the browser does not allow copying', async () => {
    const page = await open(`/phrases/${situation.id}/`);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    });
    await page.getByRole('button', { name: /^Copy/u }).first().click();
    await expect.poll(() => page.locator('article [role=status]').first().textContent()).toMatch(/copy them by hand/u);
    await page.context().close();
  });
});
