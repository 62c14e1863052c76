import { afterAll, beforeAll, describe, it } from 'vitest';
import { result as words } from '#words/en.ts';
import { pressOften } from './press.ts';
import { rowsOf, shownBy } from './stored.ts';
import { openSite, type Site } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('tabs that write at the same time', () => {
  it.concurrent.for([
    [2, 1000],
    [5, 400],
  ] as const)(
    '%i tabs with %i writes each lose none, and come to show the same list',
    { timeout: 600_000 },
    async ([tabs, writes], { expect }) => {
      const { page, open, wrong, context } = await site.visit();
      await page.goto(`${site.url}/scorecard/#rate`);
      await page.getByRole('main').getByRole('radio').nth(2).click();
      const pages = await Promise.all(Array.from({ length: tabs }, () => open('/scorecard/#result')));
      await Promise.all(pages.map((tab) => tab.getByRole('button', { name: words.snapshot }).waitFor()));
      const kept = await Promise.all(pages.map((tab) => pressOften(tab, words.snapshot, writes, 10)));
      expect(kept).toEqual(pages.map(() => writes));
      const stored = (await rowsOf(page)).filter(({ kind }) => kind === 'snapshots').map(({ id }) => id);
      expect(new Set(stored).size).toBe(tabs * writes);
      for (const tab of pages) await expect.poll(async () => (await shownBy(tab)).snapshots.length).toBe(tabs * writes);
      expect(wrong).toEqual([]);
      await context.close();
    },
  );
});
