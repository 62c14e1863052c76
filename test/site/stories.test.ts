import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  evidence,
  interview,
  myPath,
  scorecard,
  stories as words,
  storiesPage,
  storyNumbers,
  storyWork as more,
  trying,
} from '#words/en.ts';
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

const told =
  'The launch kept its date, although a vendor was nine days late. My job was to keep the date. ' +
  'I asked what was usable today. Then I moved the test to the old system. ' +
  'Since then I ask for a first delivery in week two.';

/** Answers the first behavioral question on communication and rates the answer, up to where it is compared. */
async function answerAQuestion(page: Page): Promise<void> {
  await page.goto(`${site.url}/practice/`);
  await page.getByLabel(interview.choose.skill).selectOption({ label: 'Communication' });
  await page.getByLabel(interview.choose.format).selectOption({ label: 'Behavioral' });
  await page.getByRole('button', { name: interview.choose.start }).first().press('Enter');
  await page.getByLabel(interview.attempt.answer).fill(told);
  await page.getByRole('button', { name: interview.attempt.commit }).press('Enter');
  await page.getByRole('button', { name: interview.attempt.toRating }).press('Enter');
  await page.getByRole('radio', { name: /^2 ·/u }).press('Space');
  await page.getByRole('button', { name: trying.keep }).press('Enter');
}

describe('a story of an answer', () => {
  it('is made in one step and taken away in one, leads back, and is made only once', async () => {
    const { page, wrong } = await site.visit();
    await answerAQuestion(page);
    const make = page.getByRole('link', { name: more.makeOfAnswer });
    await make.press('Enter');
    const task = page.getByLabel(words.parts.task.name, { exact: true });
    await expect.poll(() => task.inputValue()).toBe('My job was to keep the date.');
    await expect
      .poll(() => page.getByLabel(words.parts.action.name, { exact: true }).inputValue())
      .toBe('I asked what was usable today. Then I moved the test to the old system.');
    await expect.poll(() => page.getByLabel(words.name).first().inputValue()).toBe('The launch kept its date');
    await expect.poll(() => page.getByRole('checkbox', { name: 'Communication' }).isChecked()).toBe(true);

    await page.getByRole('button', { name: /^Undo/u }).press('Enter');
    await page.getByText(storiesPage.none).waitFor();
    await page.goBack();
    await make.press('Enter');
    await page.getByText(more.fromAnswer).waitFor();
    await page.getByText(more.fromAnswer).getByRole('link').press('Enter');
    await page.getByText(more.madeOfThis).waitFor();
    expect(await make.count()).toBe(0);
    await page.getByText(more.madeOfThis).getByRole('link', { name: 'The launch kept its date' }).press('Enter');
    await expect.poll(() => task.inputValue()).toBe('My job was to keep the date.');
    expect(wrong).toEqual([]);
  });
});

describe('a bank with one story', () => {
  it('says what to add next, reads without a sideways scroll on a phone, and prints as a sheet', async () => {
    const { page, wrong } = await site.visit();
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`${site.url}/stories/`);
    await page.getByLabel(words.name).fill('The vendor that was late');
    await page.getByRole('button', { name: words.begin }).press('Enter');
    await page.getByLabel(words.parts.situation.name).fill('A vendor of the director was nine days late.');
    await page.getByLabel(words.parts.result.name).fill('The queue fell to 4 days.');
    await page.getByRole('checkbox', { name: 'Communication' }).press('Space');
    await page.getByText(more.coveredBy(['The vendor that was late'])).waitFor();
    await page.getByText(more.usual(1, 6, 8)).waitFor();
    const all = page.locator('details', { hasText: more.allGaps(13) });
    expect(await all.evaluate((one: HTMLDetailsElement) => one.open)).toBe(false);
    await page.getByText('could be answered by: The vendor that was late').first().waitFor();
    for (const name of [words.table, words.reachTable])
      expect(
        await page.getByRole('region', { name }).evaluate((one) => one.scrollWidth - one.clientWidth),
      ).toBeLessThanOrEqual(0);
    await page
      .getByText(/Your story has its words|Both show Communication/u)
      .first()
      .waitFor();
    await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor();

    await page.emulateMedia({ media: 'print' });
    const sheet = page.getByRole('article', { name: 'The vendor that was late' });
    await sheet.getByText('A vendor of the director was nine days late.').waitFor();
    await sheet.getByText(more.heldByNone).waitFor();
    await sheet.getByText(more.showsSkills(['Communication'])).waitFor();
    const main = page.getByRole('main');
    for (const role of ['textbox', 'button', 'checkbox', 'combobox', 'table'] as const)
      expect(await main.getByRole(role).count(), role).toBe(0);
    await expect.poll(() => page.getByRole('heading', { level: 1 }).count()).toBe(1);
    await page.emulateMedia({ media: 'screen' });
    await expect.poll(() => sheet.count()).toBe(0);
    expect(wrong).toEqual([]);
  });
});
