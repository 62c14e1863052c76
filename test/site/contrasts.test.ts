import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { contrastDrill as words } from '#words/en.ts';
import { faultsOf } from './axe.ts';
import { openSite, type Site } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const drill = (page: Page) => page.locator('#drill');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

/** Picks a side and commits by keys, then waits for the answer. */
async function commit(page: Page, key: '1' | '2'): Promise<string> {
  await page.keyboard.press(key);
  await expect
    .poll(() =>
      drill(page)
        .getByRole('radio')
        .nth(Number(key) - 1)
        .isChecked(),
    )
    .toBe(true);
  await page.keyboard.press('Enter');
  await drill(page).getByText(words.legend).waitFor();
  return focused(page);
}

describe('weak against strong as a drill', () => {
  it('runs a round by keyboard, says which words make the difference, and ends in a plain summary', async () => {
    const { page, wrong } = await site.visit({ bypassCSP: true });
    // The time draws the round; of this one, several documents are to be practiced, one link below the other.
    await page.clock.setFixedTime(58);
    await page.goto(`${site.url}/contrasts/`);
    await page.getByRole('button', { name: words.begin(10, 55) }).press('Enter');
    await drill(page)
      .getByRole('heading', { name: words.pair(1, 10) })
      .waitFor();
    const verdicts: string[] = [];
    for (let at = 1; at <= 10; at += 1) {
      await expect.poll(() => focused(page)).toBe(words.pair(at, 10));
      verdicts.push(await commit(page, at % 2 === 0 ? '1' : '2'));
      expect(await drill(page).locator('mark').count()).toBeGreaterThanOrEqual(2);
      const goOn = drill(page).getByRole('button', { name: at === 10 ? words.toSummary : words.next });
      await goOn.press('Enter');
    }
    const misread = verdicts.filter((verdict) => [words.misread(1), words.misread(2)].includes(verdict)).length;
    const right = verdicts.filter((verdict) => [words.read(1), words.read(2)].includes(verdict)).length;
    expect(misread + right).toBe(10);
    await expect.poll(() => focused(page)).toBe(words.summary(10 - misread, 10));
    expect(await faultsOf(page, null)).toEqual([]);

    await page.reload();
    await drill(page)
      .getByRole('heading', { name: words.pair(1, 10) })
      .waitFor();
    expect(wrong).toEqual([]);
  });

  it('gives the same round to whoever opens its address, and leaves it by going back', async () => {
    const { page, open, wrong } = await site.visit();
    const other = await open('/contrasts/#round=7&kind=risks');
    const situation = (of: Page) => drill(of).locator('section p').first().textContent();
    await page.goto(`${site.url}/contrasts/`);
    await page.getByRole('button', { name: words.begin(10, 55) }).waitFor();
    await page.evaluate(() => {
      location.hash = 'round=7&kind=risks';
    });
    await drill(page)
      .getByRole('heading', { name: words.pair(1, 6) })
      .waitFor();
    await drill(other)
      .getByRole('heading', { name: words.pair(1, 6) })
      .waitFor();
    expect(await situation(page)).toBe(await situation(other));
    expect(await drill(page).getByRole('radio').nth(0).locator('..').textContent()).toBe(
      await drill(other).getByRole('radio').nth(0).locator('..').textContent(),
    );
    await page.goBack();
    await page.getByRole('button', { name: words.begin(10, 55) }).waitFor();
    expect(wrong).toEqual([]);
  });

  it('is narrowed down by kind and skill, and asks for a choice before it tells', async () => {
    const { page, wrong } = await site.visit();
    await page.goto(`${site.url}/contrasts/`);
    await page.getByLabel(words.kind).selectOption('resume-bullets');
    await page.getByLabel(words.skill).selectOption('risk-management');
    await page.getByRole('button', { name: words.begin(1, 1) }).press('Enter');
    await drill(page)
      .getByRole('heading', { name: words.pair(1, 1) })
      .waitFor();
    await drill(page).getByRole('button', { name: words.commit }).press('Enter');
    await drill(page).getByRole('alert').filter({ hasText: words.pickFirst }).waitFor();
    await commit(page, '1');
    expect(
      await drill(page).getByRole('link', { name: 'Check a bullet of your own on the résumé bench' }).count(),
    ).toBe(1);
    expect(wrong).toEqual([]);
  });

  it('says what is misread, takes those again, and keeps the summary while the list below is read', async () => {
    const { page, wrong } = await site.visit();
    await page.goto(`${site.url}/contrasts/#round=3&kind=resume-bullets&skill=risk-management`);
    await drill(page)
      .getByRole('heading', { name: words.pair(1, 1) })
      .waitFor();
    // Whichever side is the weaker: pick the other one where the first try was right.
    const weaker = await drill(page)
      .getByRole('radio')
      .evaluateAll((sides) => sides.findIndex((side) => side.closest('label')?.textContent?.includes('Proactively')));
    await drill(page).getByRole('radio').nth(weaker).focus();
    await commit(page, weaker === 0 ? '1' : '2');
    await drill(page).getByRole('button', { name: words.toSummary }).press('Enter');
    await drill(page)
      .getByRole('heading', { name: words.summary(0, 1) })
      .waitFor();
    await drill(page).locator('a[href="#risk-bullet"]').press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe('#risk-bullet');
    await drill(page)
      .getByRole('heading', { name: words.summary(0, 1) })
      .waitFor();
    await drill(page).getByRole('button', { name: words.again }).press('Enter');
    await drill(page)
      .getByRole('heading', { name: words.pair(1, 1) })
      .waitFor();
    expect(wrong).toEqual([]);
  });

  it('keeps nothing of a round in any storage', async () => {
    const { page } = await site.visit();
    await page.goto(`${site.url}/contrasts/#round=7`);
    await drill(page)
      .getByRole('heading', { name: words.pair(1, 10) })
      .waitFor();
    await drill(page).getByRole('radio').nth(0).focus();
    await commit(page, '1');
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('round');
  });

  it('reads well without script, and says what the drill needs', async () => {
    const { page } = await site.visitIn(await site.browser.newContext({ javaScriptEnabled: false }));
    await page.goto(`${site.url}/contrasts/`);
    expect(await drill(page).locator('noscript').textContent()).toContain(words.noScript);
    expect(await page.getByRole('article').count()).toBeGreaterThanOrEqual(40);
    expect(await drill(page).getByRole('button').count()).toBe(0);
  });
});
