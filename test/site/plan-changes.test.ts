import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function promised(page: Page): Promise<void> {
  await page.goto(`${site.url}/plan/`);
  await page.getByRole('button', { name: 'Promise this plan' }).press('Enter');
  await page.getByRole('heading', { name: 'Your days' }).waitFor();
  await page.getByText('Change the plan').press('Enter');
}

/** Waits until the keys have been taken to where the page takes them; a key pressed before would be lost. */
const arrives = (page: Page, id: string) => expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(id);

const path = (page: Page) => page.getByRole('region', { name: 'Your days' }).getByRole('listitem');
const names = (page: Page): Promise<string[]> =>
  page.getByRole('region', { name: 'Your days' }).getByRole('button').allTextContents();
/** A day so many days from today, as it is typed into the field for a date. */
const typedDay = (page: Page, from: number): Promise<string> =>
  page.evaluate((days) => {
    const day = new Date();
    day.setDate(day.getDate() + days);
    return day.toLocaleDateString('en-US', { month: '2-digit', day: '2-digit', year: 'numeric' }).replaceAll('/', '');
  }, from);

async function moveTo(page: Page, from: number): Promise<void> {
  const field = page.getByLabel('Move to');
  // Typing begins at the month only in a field that was entered anew.
  await field.blur();
  await field.focus();
  await page.keyboard.type(await typedDay(page, from));
}

describe('a plan, by keyboard', () => {
  it('says when a day would get more than was promised, moves all the same, and can be undone', async () => {
    const { page, wrong } = await site.visit({ locale: 'en-US' });
    await promised(page);
    const before = await names(page);
    const [first] = before;
    await moveTo(page, 30);
    await expect.poll(() => page.getByText('you promised 45 a day', { exact: false }).count()).toBe(0);
    // The second exercise begins on a day of its own, some days from now.
    const second = (await path(page).nth(1).locator('span').nth(1).textContent()) ?? '';
    const days = await page.evaluate((said) => {
      const now = new Date();
      const noon = now.setHours(12, 0, 0, 0);
      const inYear = (year: number) => Date.parse(`${said}, ${year} 12:00`);
      const year = now.getFullYear();
      return Math.round(((inYear(year) >= noon ? inYear(year) : inYear(year + 1)) - noon) / 86_400_000);
    }, second);
    await moveTo(page, days);
    await page.getByText(/would hold \d+ minutes.*you promised 45 a day\. You can still do it\./u).waitFor();
    await moveTo(page, 30);
    await page.getByText(/would hold/u).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Move', exact: true }).press('Enter');
    await expect.poll(async () => (await names(page)).at(-1)).toBe(first);
    await page.getByRole('button', { name: /^Undo/u }).first().press('Enter');
    await expect.poll(() => names(page)).toEqual(before);
    expect(wrong).toEqual([]);
  });

  it('swaps one exercise for another of the same skill', async () => {
    const { page, wrong } = await site.visit();
    await promised(page);
    const before = await names(page);
    const list = page.getByLabel('Swap for');
    await list.focus();
    await page.keyboard.press('ArrowDown');
    const wanted = await list.evaluate((element) =>
      element instanceof HTMLSelectElement ? (element.selectedOptions[0]?.textContent ?? '') : '',
    );
    expect(wanted).toMatch(/ min\)$/u);
    await page.getByRole('button', { name: 'Swap', exact: true }).press('Enter');
    const name = wanted.replace(/ \(\d+ min\)$/u, '');
    await expect.poll(() => names(page)).toContain(name);
    expect(await names(page)).toHaveLength(before.length);
    expect(await names(page)).not.toContain(before[0]);
    await page.getByRole('button', { name: /^Undo/u }).first().press('Enter');
    await expect.poll(() => names(page)).toEqual(before);
    expect(wrong).toEqual([]);
  });

  it('pauses, stays so over a reload, and goes on from the day on which one returns', async () => {
    const { page, wrong } = await site.visit();
    await promised(page);
    await page.getByRole('button', { name: 'Pause', exact: true }).press('Enter');
    await page.getByText('Paused since').waitFor();
    const today = await page.evaluate(() => new Date().toLocaleDateString('sv-SE'));
    await page.clock.setFixedTime(new Date(`${today}T12:00:00Z`).getTime() + 4 * 86_400_000);
    await page.reload();
    await page.getByText('Paused since').waitFor();
    await expect.poll(() => page.getByText('has moved to today', { exact: false }).count()).toBe(0);
    await page.getByText('Change the plan').press('Enter');
    await page.getByRole('button', { name: 'Go on from today' }).press('Enter');
    await page.getByText('Paused since').waitFor({ state: 'detached' });
    await expect.poll(() => path(page).first().textContent()).toContain('Today');
    expect(wrong).toEqual([]);
  });

  it('passes an exercise over for a reason that it keeps, and takes it up again', async () => {
    const { page, wrong } = await site.visit();
    await promised(page);
    const why = page.getByLabel('Skip, because');
    await why.focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('button', { name: 'Skip', exact: true }).press('Enter');
    await path(page).getByText('passed over').first().waitFor();
    await page.reload();
    await path(page).filter({ hasText: 'passed over' }).first().getByRole('button').press('Enter');
    await arrives(page, 'work-title');
    await page.getByText('Change the plan').press('Enter');
    await page.getByText('Passed over: too hard for now.').waitFor();
    await page.getByRole('button', { name: 'Take it up again' }).press('Enter');
    await path(page).getByText('passed over').first().waitFor({ state: 'detached' });
    expect(wrong).toEqual([]);
  });

  it('repeats what was handed in as a further exercise, shows it as a case file, and prints that alone', async () => {
    const { page, wrong } = await site.visit();
    await promised(page);
    const before = await names(page);
    await page.getByLabel('The result as text').fill('Risk 1: <b>the vendor</b> may slip.');
    const rows = page.getByRole('region', { name: 'Rate your own work' }).getByRole('group');
    for (let row = 0; row < (await rows.count()); row += 1)
      await rows.nth(row).getByRole('radio').nth(2).press('Space');
    await page.getByRole('group', { name: 'Did AI help?' }).getByRole('radio', { name: 'No' }).press('Space');
    await page.getByText('Still missing').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Hand in as evidence' }).press('Enter');
    await page.getByText('Revision 1 is in your evidence ledger').waitFor();
    await page.getByRole('button', { name: 'Do it once more' }).press('Enter');
    await expect.poll(() => names(page)).toHaveLength(before.length + 1);
    await expect.poll(async () => (await names(page)).filter((name) => name === before[0]).length).toBe(2);

    await page.getByRole('link', { name: 'Look at the case file and print it' }).press('Enter');
    await page.getByRole('heading', { name: 'Case file' }).waitFor();
    await page.getByText('Risk 1: <b>the vendor</b> may slip.').waitFor();
    await page.getByText('Made without AI.', { exact: false }).waitFor();
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.getByRole('button', { name: 'Print it' }).isVisible()).toBe(false);
    expect(await page.getByText('Checklist').count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await page.reload();
    await arrives(page, 'case-file-title');
    await page.getByRole('link', { name: 'Back to the plan' }).press('Enter');
    await page.getByRole('heading', { name: 'Your days' }).waitFor();
    expect(wrong).toEqual([]);
  });
});
