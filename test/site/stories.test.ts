import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evidence, interview, myPath, scorecard, stories as words, storyNumbers } from '#words/en.ts';
import { faultsOf } from './axe.ts';
import { openSite, type Site } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Adds an item of evidence on the scorecard. */
async function addEvidence(page: Page, title: string, text: string): Promise<void> {
  await page.goto(`${site.url}/scorecard/#rate-execution`);
  await page.getByRole('button', { name: scorecard.rate.attach }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel(evidence.title).fill(title);
  await form.getByLabel(evidence.text).fill(text);
  await form.getByLabel(/the anchor that this item shows/u).selectOption('3');
  await form.getByRole('button', { name: evidence.save }).click();
  await form.waitFor({ state: 'hidden' });
}

describe('a story from the ledger', () => {
  it('begins in one step, shows a number to settle, is drafted in three lengths, and is blocked once its evidence is taken back', async () => {
    const { page, wrong } = await site.visit();
    await addEvidence(page, 'Review queue report', 'The review queue came down to 5 days.');
    await page.goto(`${site.url}/my-path/#ledger`);
    await page.getByRole('link', { name: `${myPath.tellAsStory} Review queue report` }).press('Enter');
    const result = page.getByLabel(words.parts.result.name);
    await expect.poll(() => result.inputValue()).toBe('The review queue came down to 5 days.');
    await expect.poll(() => page.url()).toContain('#story=');

    await result.fill('We kept the date. The review queue came down to 4 days.');
    await page.getByRole('heading', { name: storyNumbers.title }).waitFor();
    await page.getByText(storyNumbers.says('4 days', '5 days')).waitFor();
    await page.getByText(storyNumbers.why).press('Enter');
    await page.getByText(storyNumbers.shared(['review', 'queue'])).waitFor();
    await page.getByRole('button', { name: storyNumbers.notSame }).press('Enter');
    await page.getByText(storyNumbers.setAside(1)).press('Enter');
    await expect.poll(() => page.getByRole('heading', { name: storyNumbers.title }).count()).toBe(0);
    await page.getByRole('button', { name: storyNumbers.again }).press('Enter');
    await page.getByRole('heading', { name: storyNumbers.title }).waitFor();
    await page.getByText(storyNumbers.mark(1)).waitFor();
    await page.getByLabel(words.parts.action.name).fill('I asked who waited for whom. Then I moved two reviewers.');

    await page.getByRole('button', { name: `${words.draft} ${words.version.minute}` }).press('Enter');
    const minute = page.getByLabel(words.version.minute, { exact: true });
    await expect.poll(() => minute.inputValue()).toMatch(/^We kept the date\. .*I asked who waited/u);
    await expect.poll(() => page.getByRole('list', { name: words.byPart }).count()).toBe(1);
    await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
    await page.reload();
    await expect.poll(() => minute.inputValue()).toMatch(/^We kept the date/u);
    await page.getByRole('heading', { name: words.rehearse }).waitFor();

    await page.goto(`${site.url}/my-path/`);
    await page.getByRole('button', { name: `${evidence.retract} Review queue report` }).press('Enter');
    await page.getByRole('button', { name: `${evidence.restore} Review queue report` }).waitFor();
    await page.goto(`${site.url}/stories/`);
    await page.getByText(words.blockedMark).waitFor();
    await page.getByRole('link', { name: 'Review queue report' }).press('Enter');
    await page.getByText(words.blocked).waitFor();
    await expect.poll(() => page.getByRole('heading', { name: words.rehearse }).count()).toBe(0);
    await page.getByRole('button', { name: words.restoreBase }).press('Enter');
    await page.getByRole('heading', { name: words.rehearse }).waitFor();
    expect(wrong).toEqual([]);
  });

  it('counts the answers in which it was told, and passes axe', async () => {
    const context = await site.browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
    const { page } = await site.visitIn(context);
    await page.goto(`${site.url}/stories/`);
    await page.getByLabel(words.name).fill('The flooded street');
    await page.getByRole('button', { name: words.begin }).press('Enter');
    await page.getByLabel(words.from).selectOption('life');
    await page.getByText(words.lifePrompts[0]?.ask ?? '').waitFor();
    await page.getByRole('checkbox', { name: 'Communication' }).press('Space');
    await page.getByText(words.reachLead).waitFor();
    await page.getByRole('heading', { name: words.uses }).waitFor();
    expect(await faultsOf(page, null)).toEqual([]);

    await page.goto(`${site.url}/practice/`);
    await page.getByLabel(interview.choose.skill).selectOption({ label: 'Communication' });
    await page.getByLabel(interview.choose.format).selectOption({ label: 'Behavioral' });
    await page.getByRole('button', { name: interview.choose.start }).first().press('Enter');
    await page.getByText(words.fits).press('Enter');
    await page.getByRole('button', { name: `${words.tellThis} The flooded street` }).press('Enter');
    await page.getByRole('button', { name: `${words.telling} The flooded street` }).waitFor();
    await page
      .getByLabel(interview.attempt.answer)
      .fill('I kept one list of who needed what and told everybody at noon and at six.');
    await page.getByRole('button', { name: interview.attempt.commit }).press('Enter');
    await page.getByRole('button', { name: interview.attempt.toRating }).waitFor();
    await page.goto(`${site.url}/stories/`);
    await page.getByText('1 × in practice').waitFor();
  });
});
