import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { record, simulator as words, simulatorDebrief as debrief } from '#words/en.ts';
import { faultsOf } from './axe.ts';
import { openSite, type Site, type Visit } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

type Page = Visit['page'];

const choose = (page: Page, does: string) => page.getByRole('button', { name: does }).press('Enter');
const clock = (page: Page) => page.locator('#event').textContent();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

/** Plays the short day to its debrief by the same four choices. */
async function playShort(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Read what the bank said' }).press('Enter');
  await page.getByRole('heading', { name: words.found }).waitFor();
  await choose(page, 'Take certification off');
  await choose(page, 'Start with five percent');
}

describe('a day of the simulator', () => {
  it('is played by keyboard, resumed after a reload, and debriefed with what told each consequence', async () => {
    const { page, wrong } = await site.visit();
    await page.goto(`${site.url}/day/`);
    await page.getByRole('link', { name: 'The letter from the bank' }).press('Enter');
    await page.getByRole('heading', { name: 'The letter at your desk' }).waitFor();
    await page.getByRole('button', { name: 'Put 47 days into the network' }).press('Enter');
    await page.getByText(words.part.asOf('May 17, 2027', 'Northgate has test windows')).waitFor();
    await page.getByRole('button', { name: words.note }).press('Enter');
    await page.getByLabel(words.noteLabel).fill('8:45 The letter at your desk: I would go to see Cedric.');
    await playShort(page);
    await page.getByRole('heading', { name: 'Rafael at your desk' }).waitFor();
    await expect.poll(() => focused(page)).toContain('Rafael at your desk');
    await expect.poll(() => faultsOf(page, null)).toEqual([]);

    await page.reload();
    await page.getByRole('heading', { name: 'Rafael at your desk' }).waitFor();
    await expect.poll(() => clock(page)).toContain('10:20');
    await choose(page, 'Sit down with him');
    await page.getByText(words.late(10)).waitFor();
    await choose(page, 'Say that July 16 is gone, give');

    await page.getByRole('heading', { name: debrief.title('The letter from the bank') }).waitFor();
    await expect.poll(() => focused(page)).toContain('The letter from the bank');
    await page.getByText('I would go to see Cedric').waitFor();
    await page.getByText(debrief.excerptEnded('10:45', '11:20')).waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.getByText('Test at three times the peak first').waitFor();
    await page.getByText(words.meters.start(70)).waitFor();
    await page.emulateMedia({ media: 'screen' });
    await expect.poll(() => page.getByText('Test at three times the peak first').isVisible()).toBe(false);
    await page.getByText(debrief.others).nth(1).press('Enter');
    await page.getByText('Test at three times the peak first').waitFor();
    await expect.poll(() => faultsOf(page, null)).toEqual([]);

    await page.getByRole('button', { name: debrief.story }).first().press('Enter');
    await page.getByRole('link', { name: debrief.openStory }).press('Enter');
    await page.getByText('[What you said, in your own words, and to whom.]').waitFor();
    expect(wrong).toEqual([]);
  });

  it('is played again from a point with another choice, and both days are kept', async () => {
    const { page, wrong } = await site.visit();
    await page.goto(`${site.url}/day/#begin=bank-letter`);
    await page.getByRole('heading', { name: 'The letter at your desk' }).waitFor();
    await playShort(page);
    await choose(page, 'Say yes; it has cost');
    await choose(page, 'Say that the team works at full speed');
    await page.getByRole('button', { name: debrief.replayNamed('Stand-up against the plan') }).press('Enter');
    await page.getByRole('heading', { name: 'Stand-up against the plan' }).waitFor();
    await choose(page, 'Test at three times the peak');
    await page.getByRole('heading', { name: 'Rafael at your desk' }).waitFor();
    await page.getByRole('link', { name: words.back }).press('Enter');
    await page.getByRole('link', { name: words.resume('The letter from the bank') }).waitFor();
    await page.getByRole('link', { name: words.debrief('The letter from the bank') }).waitFor();
    await page
      .getByRole('button', { name: words.removeNamed('The letter from the bank') })
      .first()
      .press('Enter');
    await expect.poll(() => page.getByRole('link', { name: words.resume('The letter from the bank') }).count()).toBe(0);
    await page.getByRole('button', { name: record.undo }).press('Enter');
    await page.getByRole('link', { name: words.resume('The letter from the bank') }).waitFor();
    expect(wrong).toEqual([]);
  });
});
