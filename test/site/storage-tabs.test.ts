import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { record, scorecard as words } from '#words/en.ts';
import { openSite, type Site } from './visit.ts';
import { rowsOf, shownBy } from './stored.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Presses of a button before the page is given time to save them. */
const burst = 10;

/**
 * Presses one button many times, a burst at a time, and waits after each burst until the page says that all of it
 * is saved. Returns how many presses it said that of.
 */
const pressOften = (page: Page, button: string, times: number): Promise<number> =>
  page.evaluate(
    async ([name, saving, saved, count, together]) => {
      const press = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
      const status = [...document.querySelectorAll('[role=status]')].find(({ textContent }) => textContent === saved);
      if (!press || !status) return 0;
      let acknowledged = 0;
      while (acknowledged < count) {
        await new Promise<void>((resolve) => {
          let began = false;
          const watching = new MutationObserver(() => {
            began ||= status.textContent === saving;
            if (!began || status.textContent !== saved) return;
            watching.disconnect();
            resolve();
          });
          watching.observe(status, { childList: true, characterData: true, subtree: true });
          for (let turn = 0; turn < together; turn += 1) press.click();
        });
        acknowledged += together;
      }
      return acknowledged;
    },
    [button, record.saving, record.saved, times, burst] as const,
  );

describe('tabs that write at the same time', () => {
  it.each([
    [2, Number(process.env.N ?? 1000)],
    [5, Number(process.env.M ?? 400)],
  ])('%i tabs with %i writes each lose none, and show the same list within a second', async (tabs, writes) => {
    const { page, open, wrong, context } = await site.visit();
    await page.goto(`${site.url}/scorecard/#rate`);
    await page.getByRole('main').getByRole('radio').nth(2).click();
    const pages = await Promise.all(Array.from({ length: tabs }, () => open('/scorecard/#result')));
    await Promise.all(pages.map((tab) => tab.getByRole('button', { name: words.result.snapshot }).waitFor()));
    const t0 = Date.now();
    const kept = await Promise.all(
      pages.map((tab) => pressOften(tab, words.result.snapshot, writes)),
    );
    console.log(Date.now() - t0, 'ms');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const lists = await Promise.all(pages.map(shownBy));
    expect(kept).toEqual(pages.map(() => writes));
    const stored = (await rowsOf(page)).filter(({ kind }) => kind === 'snapshots').map(({ id }) => id);
    expect(new Set(stored).size).toBe(tabs * writes);
    for (const list of lists) expect(list.snapshots.length).toEqual(tabs * writes);
    expect(wrong).toEqual([]);
    await context.close();
  });
});
