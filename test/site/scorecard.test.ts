import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evidence, example, home, record, result, scorecard } from '#words/en.ts';
import { openSite, type Site, type Visit } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Somebody who has only a keyboard. */
async function byKeyboard(path: string): Promise<Visit> {
  const visit = await site.visit({ reducedMotion: 'reduce', acceptDownloads: true });
  await visit.page.goto(site.url + path, { waitUntil: 'networkidle' });
  return visit;
}

const press = async (page: Page, name: string | RegExp, role: 'button' | 'link' = 'button') => {
  await page.getByRole(role, { name }).first().focus();
  await page.keyboard.press('Enter');
};
const saved = (page: Page) => page.getByText(record.saved, { exact: true }).waitFor();
const rateWith = async (page: Page, anchor: number) => {
  await page
    .getByRole('radio')
    .nth(anchor - 1)
    .focus();
  await page.keyboard.press('Space');
};

describe('the scorecard', () => {
  it('goes from a rating to evidence to a result by keyboard, and everything is there after coming back', async () => {
    const { context, page, wrong } = await byKeyboard('/scorecard/');
    await press(page, scorecard.aim.next, 'link');
    await page.getByRole('heading', { name: scorecard.rate.title }).waitFor();
    await rateWith(page, 4);
    await page.getByText(scorecard.rate.capped(2)).waitFor();
    await page.getByText(scorecard.rate.note).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel(scorecard.rate.noteLabel).focus();
    await page.keyboard.type('The billing move of last spring');
    await press(page, scorecard.rate.attach);

    const form = page.getByRole('dialog');
    await form.getByLabel(evidence.title).focus();
    await page.keyboard.type('Service map of the billing move');
    await form.getByLabel(evidence.text).focus();
    await page.keyboard.type('Twelve services with their calls and owners, confirmed by two engineers.');
    await press(page, evidence.save);
    await form.waitFor({ state: 'hidden' });
    await saved(page);
    await page.getByText('Service map of the billing move').waitFor();
    await expect.poll(() => page.getByText(scorecard.rate.capped(2)).count()).toBe(0);

    await press(page, scorecard.rate.finish, 'link');
    await page.getByRole('heading', { name: result.title('Mid-level TPM') }).waitFor();
    await press(page, result.snapshot);
    await page.getByText(result.snapshotKept).waitFor();

    await page.reload({ waitUntil: 'networkidle' });
    await page.getByRole('heading', { name: result.title('Mid-level TPM') }).waitFor();
    await page.goto(`${site.url}/my-path/`, { waitUntil: 'networkidle' });
    await page.getByText('Service map of the billing move').first().waitFor();
    await page.goto(`${site.url}/scorecard/#rate-technical-fluency`, { waitUntil: 'networkidle' });
    await expect
      .poll(() => page.getByLabel(scorecard.rate.noteLabel).inputValue())
      .toBe('The billing move of last spring');
    await expect.poll(() => page.getByRole('radio').nth(3).isChecked()).toBe(true);
    expect(wrong).toEqual([]);
    await context.close();
  });

  it('shows a worked example from the landing page, lets nothing of it be kept, and leaves it in one press', async () => {
    const { context, page, wrong } = await byKeyboard('/');
    await press(page, home.example, 'link');
    await page.getByText(example.is).waitFor();
    await page.getByRole('heading', { name: result.title('Mid-level TPM') }).waitFor();
    await press(page, result.snapshot);
    await page.getByText(evidence.notSaved).waitFor();
    await press(page, example.leave);
    await page.getByText(result.empty).waitFor();
    await page.reload({ waitUntil: 'networkidle' });
    await page.getByText(result.empty).waitFor();
    await page.getByText(record.nothingYet).waitFor();
    expect(wrong).toEqual([]);
    await context.close();
  });

  it('prints its result on two pages and gives its picture away as SVG and PNG', async () => {
    const { context, page, wrong } = await byKeyboard('/scorecard/?example#result');
    await page.getByText(example.is).waitFor();
    await page.getByRole('heading', { name: result.chart }).waitFor();
    const printed = (await page.pdf({ format: 'Letter' })).toString('latin1');
    expect(printed.match(/\/Type\s*\/Page\b/gu)).toHaveLength(2);
    for (const [name, opening] of [
      [result.svg, '<svg'],
      [result.png, '\u0089PNG'],
    ] as const) {
      const download = page.waitForEvent('download');
      await press(page, name);
      expect(readFileSync(await (await download).path(), 'latin1').slice(0, 8)).toContain(opening);
    }
    expect(wrong).toEqual([]);
    await context.close();
  });

  it('takes over the six questions of the landing page', async () => {
    const { context, page, wrong } = await byKeyboard('/');
    // The server has written the questions; here they have been taken over by the script.
    const island = page.locator('astro-island:not([ssr])');
    for (let question = 1; question <= 6; question += 1) {
      await island.getByText(home.score.of(question, 6)).waitFor();
      await rateWith(page, 3);
    }
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(home.score.result);
    await press(page, home.score.onward, 'link');
    await page.getByText(scorecard.rate.progress(6, 14)).waitFor();
    expect(wrong).toEqual([]);
    await context.close();
  });

  it('compares with a result that was kept, and lets one be removed and brought back', async () => {
    const { context, page, wrong } = await byKeyboard('/scorecard/#rate');
    await rateWith(page, 3);
    await saved(page);
    await press(page, scorecard.rate.finish, 'link');
    await press(page, result.snapshot);
    await page.getByText(result.snapshotKept).waitFor();
    await page.getByText(result.nothingMoved).waitFor();
    await press(page, /^Remove the result of/u);
    await page.getByText(result.sinceNone).waitFor();
    await press(page, new RegExp(`^${record.undo}`, 'u'));
    await page.getByText(result.nothingMoved).waitFor();
    expect(wrong).toEqual([]);
    await context.close();
  });
});
