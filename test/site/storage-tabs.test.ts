import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
  it.each([
    [2, 1000],
    [5, 400],
  ])(
    '%i tabs with %i writes each lose none, and show the same list within a second',
    async (tabs, writes) => {
      const { page, open, wrong, context } = await site.visit();
      await page.goto(`${site.url}/scorecard/#rate`);
      await page.getByRole('main').getByRole('radio').nth(2).click();
      const pages = await Promise.all(Array.from({ length: tabs }, () => open('/scorecard/#result')));
      await Promise.all(pages.map((tab) => tab.getByRole('button', { name: words.snapshot }).waitFor()));
      const kept = await Promise.all(pages.map((tab) => pressOften(tab, words.snapshot, writes, 10)));
      await new Promise((resolve) => setTimeout(resolve, 1000));
      const lists = await Promise.all(pages.map(shownBy));
      expect(kept).toEqual(pages.map(() => writes));
      const stored = (await rowsOf(page)).filter(({ kind }) => kind === 'snapshots').map(({ id }) => id);
      expect(new Set(stored).size).toBe(tabs * writes);
      for (const list of lists) expect(list.snapshots.length).toEqual(tabs * writes);
      expect(wrong).toEqual([]);
      await context.close();
    },
    600_000,
  );
});
