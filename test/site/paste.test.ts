import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { record, resume, resumeBullets } from '#words/en.ts';
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
