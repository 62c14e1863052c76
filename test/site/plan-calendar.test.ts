import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The calendar file as a calendar reads it. */
async function take(page: Page) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Calendar file' }).press('Enter'),
  ]);
  const calendar = new ICAL.Component(ICAL.parse(await readFile(await file.path(), 'utf8')));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return { uid: event.uid, sequence: event.sequence, event };
  });
}

const days = (from: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => new Date(Date.parse(from) + at * 86_400_000).toISOString().slice(0, 10));

describe('the calendar file', () => {
  // Clocks go forward on March 8 there, and on March 29 here.
  it.each([
    ['America/New_York', '2026-03-06'],
    ['Europe/Berlin', '2026-03-27'],
  ])(
    'has the days of the plan over the change of clocks in %s, and replaces itself after a move',
    async (timezoneId, start) => {
      const { page, wrong, context } = await site.visit({ timezoneId });
      await page.clock.setFixedTime(`${start}T09:00:00Z`);
      await page.goto(`${site.url}/plan/`);
      await page.getByRole('button', { name: 'Promise this plan' }).press('Enter');
      await page.getByRole('heading', { name: 'Your days' }).waitFor();
      const before = await take(page);
      expect([...new Set(before.map(({ event }) => String(event.startDate)))]).toEqual(days(start, 7));
      for (const { event } of before) {
        expect(event.startDate.isDate).toBe(true);
        expect(event.duration.toString()).toBe('P1D');
      }

      await page.getByText('Change the plan').press('Enter');
      await page.getByLabel('Move to').fill('2026-04-20');
      await page.getByRole('button', { name: 'Move', exact: true }).press('Enter');
      await expect.poll(async () => page.getByRole('region', { name: 'Your days' }).textContent()).toContain('Apr 20');
      const after = await take(page);
      expect(after.map(({ uid }) => uid).toSorted()).toEqual(before.map(({ uid }) => uid).toSorted());
      expect(new Set(after.map(({ uid }) => uid)).size).toBe(after.length);
      for (const { uid, sequence } of after)
        expect(sequence).toBeGreaterThan(before.find((one) => one.uid === uid)?.sequence ?? Infinity);
      expect(after.map(({ event }) => String(event.startDate))).toContain('2026-04-20');
      expect(wrong).toEqual([]);
      await context.close();
    },
  );
});
