import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { companyValues as words, interview } from '#words/en.ts';
import { faultsOf } from './axe.ts';
import { openSite, type Site } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const principles =
  'Own the outcome: you finish what you started, also when it is nobody’s job.\nDisagree openly: say it in the room, not after it.\nSpend little: money is other people’s work.\nZebra stripes: <img src=x onerror=alert(1)>';

describe('principles of a company', () => {
  it('are matched with questions and practiced as a timed round, also after a reload', async () => {
    const context = await site.browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
    const { page, wrong } = await site.visitIn(context);
    await page.goto(`${site.url}/company-values/`);
    await page.getByRole('button', { name: words.begin }).press('Enter');
    await page.getByText(words.needCompany).waitFor();
    await page.getByLabel(words.company).fill('Orrery Freight');
    await page.getByRole('button', { name: words.begin }).press('Enter');
    await page.getByText(words.empty).waitFor();
    await page.getByLabel(words.text).fill(principles);
    await page.getByText(words.found(4)).waitFor();
    await page.getByText(words.about(words.themes.candor, ['disagree', 'openly'])).waitFor();
    await expect.poll(() => page.getByText(words.noTheme).count()).toBe(1);
    expect(await page.locator('main img').count()).toBe(0);
    await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
    await page.reload();
    await page.getByText(words.found(4)).waitFor();
    expect(await faultsOf(page, null)).toEqual([]);
    await page.getByRole('button', { name: words.beginRound }).first().press('Enter');
    await page.getByRole('timer').waitFor();
    await expect.poll(() => page.getByText(/^Question \d · \d+ min/u).count()).toBe(3);
    await page.getByRole('button', { name: interview.loop.answer(1) }).press('Enter');
    await page.getByLabel(interview.attempt.answer).waitFor();
    expect(wrong).toEqual([]);
  });
});
