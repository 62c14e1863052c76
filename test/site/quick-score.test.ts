import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { home, result as scorecard } from '#words/en.ts';
import { faultsOf } from './axe.ts';
import { openSite, type Site } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const words = home.score;
const count = 6;

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const asks = (page: Page, place: number) => page.getByText(words.of(place, count)).waitFor();
const result = (page: Page) => page.getByRole('heading', { name: words.result });
const claim = (page: Page) => page.getByText(/somewhere between/u).textContent();

/** The landing page with its questions ready to be answered: the server has written them, the script has taken them over. */
async function open(page: Page): Promise<void> {
  await page.goto(`${site.url}/`);
  await page.locator('astro-island:not([ssr])').getByText(words.of(1, count)).waitFor();
}

describe('the six questions', () => {
  it('are answered by keyboard: arrows look, Enter, Space and the button go on, and the focus goes along', async () => {
    const { context, page, wrong } = await site.visit();
    await open(page);
    await page.getByRole('radio').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.getByRole('radio').nth(2).isChecked()).toBe(true);
    await asks(page, 1);
    await page.keyboard.press('Enter');
    await asks(page, 2);
    await expect.poll(() => focused(page)).toContain(words.of(2, count));

    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await expect.poll(() => focused(page)).toContain(words.of(3, count));

    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('button', { name: words.next }).press('Enter');
    await expect.poll(() => focused(page)).toContain(words.of(4, count));
    await page.getByRole('button', { name: words.back }).press('Enter');
    await expect.poll(() => focused(page)).toContain(words.of(3, count));
    await page.getByRole('button', { name: words.next }).press('Enter');
    for (const place of [4, 5, 6]) {
      await expect.poll(() => focused(page)).toContain(words.of(place, count));
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    }
    await result(page).waitFor();
    await expect.poll(() => focused(page)).toBe(words.result);
    await expect.poll(() => faultsOf(page, null)).toEqual([]);
    expect(wrong).toEqual([]);
    await context.close();
  });

  it('go on by a click, and their result stands when one comes back, until one answers again', async () => {
    const { context, page, wrong } = await site.visit();
    await open(page);
    for (const place of [1, 2, 3, 4, 5, 6]) {
      await asks(page, place);
      await page.locator('fieldset label').nth(1).click();
    }
    await expect.poll(() => focused(page)).toBe(words.result);
    await page.getByText(words.carried).waitFor();
    const before = await claim(page);

    await page.reload({ waitUntil: 'networkidle' });
    await result(page).waitFor();
    expect(await claim(page)).toBe(before);
    await page.getByRole('button', { name: words.again }).press('Enter');
    await expect.poll(() => focused(page)).toContain(words.of(1, count));
    await expect.poll(() => page.getByRole('radio').nth(1).isChecked()).toBe(true);
    expect(wrong).toEqual([]);
    await context.close();
  });

  it('give the same range one click on in the scorecard, and what nobody asked is no gap there', async () => {
    const { context, page, wrong } = await site.visit();
    await open(page);
    for (const place of [1, 2, 3, 4, 5, 6]) {
      await asks(page, place);
      await page.getByRole('radio').nth(1).press('Enter');
    }
    await page.getByText(words.carried).waitFor();
    const [, from = '', to = ''] = /between (\d+%) and (\d+%)/u.exec((await claim(page)) ?? '') ?? [];
    expect(from).not.toBe('');
    await page.goto(`${site.url}/scorecard/#result`, { waitUntil: 'networkidle' });
    await page.getByRole('heading', { name: scorecard.unrated(8) }).waitFor();
    await page.getByText(`between ${from} and ${to} claimed; 8 skills open`).first().waitFor();
    const text = await page.getByRole('main').innerText();
    expect(text).not.toMatch(/supported 0/u);
    expect(text).not.toContain(scorecard.notReached);
    expect(text).not.toContain(scorecard.nearest);
    await expect.poll(() => page.getByText(scorecard.tooLittle).count()).toBe(4);
    await expect.poll(() => faultsOf(page, null)).toEqual([]);
    expect(wrong).toEqual([]);
    await context.close();
  });

  it('that were left open are offered when one comes back', async () => {
    const { context, page } = await site.visit();
    await open(page);
    await page.getByRole('radio').first().press('Enter');
    for (const place of [2, 3, 4, 5, 6]) {
      await asks(page, place);
      await page.getByRole('button', { name: words.skip }).press('Enter');
    }
    await page.getByText(words.carried).waitFor();
    await page.reload({ waitUntil: 'networkidle' });
    await page.getByRole('button', { name: words.rest }).press('Enter');
    await expect.poll(() => focused(page)).toContain(words.of(2, count));
    await context.close();
  });
});
