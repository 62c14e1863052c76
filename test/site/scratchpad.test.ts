import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { interview, scratchpad as words, trying } from '#words/en.ts';
import { faultsOf } from './axe.ts';
import { openSite, type Site } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('the scratchpad of an estimate', () => {
  it('reckons as one types, says what is not alike, keeps the lines, and compares after the answer', async () => {
    const { page, wrong } = await site.visit();
    await page.goto(`${site.url}/practice/`);
    await page.getByLabel(interview.choose.format).selectOption({ label: 'Estimation' });
    await page.getByRole('button', { name: interview.choose.start }).first().press('Enter');
    const pad = page.getByLabel(words.label);
    await pad.fill('users = 40 million\nrequests = users * 12 / day\n3 s + 2 kB');
    await page.getByText('requests = 480 million 1/day').waitFor();
    await page.getByText('Line 3 adds or subtracts what is not alike: s and kB.').waitFor();
    await pad.press('End');
    await pad.fill('users = 40 million\nrequests = users * 12 / day\npeak = requests * 3 in 1/s');
    await page.getByText('peak = 16,667 1/s').waitFor();
    await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
    await page.reload();
    await page.getByText('peak = 16,667 1/s').waitFor();

    await page.getByLabel(interview.attempt.answer).fill('About seventeen thousand a second at the peak.');
    await page.getByRole('button', { name: interview.attempt.commit }).press('Enter');
    await page.getByRole('button', { name: interview.attempt.toRating }).press('Enter');
    await expect.poll(() => page.getByText(words.comparedTitle).count()).toBe(0);
    await page.getByRole('radio', { name: /^2 ·/u }).press('Space');
    await page.getByRole('button', { name: trying.keep }).press('Enter');
    await page.getByRole('heading', { name: words.comparedTitle }).waitFor();
    await page.getByText(/^Line 3 \(peak\): 16,667\./u).waitFor();
    expect(wrong).toEqual([]);
  });

  it('passes axe with results and an error', async () => {
    const context = await site.browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
    const { page } = await site.visitIn(context);
    await page.goto(`${site.url}/practice/`);
    await page.getByLabel(interview.choose.format).selectOption({ label: 'Design' });
    await page.getByRole('button', { name: interview.choose.start }).first().press('Enter');
    await page.getByLabel(words.label).fill('a = 3 days\na + 2 kB');
    await page.getByText('Line 2 adds').waitFor();
    expect(await faultsOf(page, null)).toEqual([]);
  });
});
