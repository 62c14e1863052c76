import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { home, record, resume, resumeBullets } from '#words/en.ts';
import { faultsOf } from './axe.ts';
import { openSite, type Site } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const press = (page: Page, name: string) => page.getByRole('button', { name }).press('Enter');
const tally = (page: Page, bullets: number) =>
  page.getByText(new RegExp(`^${bullets === 1 ? '1 bullet' : `${bullets} bullets`};`, 'u')).waitFor();

describe('a few bullets pasted one a line', () => {
  it('say where lines were joined, and are kept apart in one press that can be undone', async () => {
    const { context, page, wrong } = await site.visit();
    await page.goto(`${site.url}/resume/`, { waitUntil: 'networkidle' });
    await page
      .getByLabel(resume.start.label)
      .fill(
        'Led the regression testing of the mobile app\nacross every release in 2024\nOwned the bug triage every Monday',
      );
    await press(page, resume.start.read);
    await page.getByText(resumeBullets.joined(3, 2)).waitFor();
    await tally(page, 2);
    await expect.poll(() => faultsOf(page, null)).toEqual([]);
    await press(page, resumeBullets.keepApart);
    await tally(page, 3);
    await expect.poll(() => focused(page)).toBe(resumeBullets.keptApart(3));
    await press(page, `${record.undo}: ${record.undoLabels['correct-split']}`);
    await tally(page, 2);
    await page.getByText(resumeBullets.joined(3, 2)).waitFor();
    expect(wrong).toEqual([]);
    await context.close();
  });
});

describe('a bullet tried on the first page', () => {
  const bullet = 'Was responsible for various testing tasks and helped the team';

  it('opens its smaller points, goes to the bench by a link and is worked on there by keyboard', async () => {
    const { context, page, wrong } = await site.visit();
    await page.goto(`${site.url}/`, { waitUntil: 'networkidle' });
    await page.getByLabel(home.bullet.label).fill(bullet);
    const more = page.getByRole('button', { name: /smaller points? more/u });
    await more.waitFor();
    await expect.poll(() => page.locator('#bullet-title ~ div ol > li').count()).toBe(3);
    await more.press('Enter');
    await expect.poll(() => page.locator('#bullet-title ~ div ol > li').count()).toBeGreaterThan(3);
    await page.getByRole('link', { name: home.bullet.bench }).press('Enter');
    await page.getByText(bullet).waitFor();
    await expect.poll(() => faultsOf(page, null)).toEqual([]);
    await press(page, resume.tried.work);
    await tally(page, 1);
    expect(await page.getByText(resume.tried.lead).count()).toBe(0);

    await page.goto(`${site.url}/`, { waitUntil: 'networkidle' });
    await page.getByLabel(home.bullet.label).fill('Ran the sign-off of 12 releases');
    await page.getByRole('link', { name: home.bullet.bench }).press('Enter');
    await press(page, resume.tried.add);
    await tally(page, 2);
    expect(await page.getByText(resume.tried.lead).count()).toBe(0);
    expect(wrong).toEqual([]);
    await context.close();
  });

  it('stands beside lines to the guides for whoever is in a hurry', async () => {
    const { context, page, wrong } = await site.visit();
    for (const { text, to } of home.ways.flat()) {
      await page.goto(`${site.url}/`);
      await page.getByRole('list', { name: home.waysLabel }).getByRole('link', { name: text }).press('Enter');
      await page.waitForURL(`${site.url}${to}`);
    }
    expect(wrong).toEqual([]);
    await context.close();
  });
});
