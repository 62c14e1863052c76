import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applications, debrief, interview, interviewSheet, record, stories } from '#words/en.ts';
import { rowsOf } from './stored.ts';
import { openSite, type Site } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

type Way = { page: string; table: string; prepare?: (page: Page) => Promise<void>; button: string; opens: RegExp };

const ways: readonly Way[] = [
  { page: '/debrief/', table: 'debriefs', button: debrief.begin, opens: /#debrief=/u },
  { page: '/interview-sheet/', table: 'interviewSheets', button: interviewSheet.begin, opens: /#sheet=/u },
  {
    page: '/stories/',
    table: 'stories',
    prepare: (page) => page.getByLabel(stories.name).fill('The cutover that was called off'),
    button: stories.begin,
    opens: /#story=/u,
  },
  {
    page: '/applications/',
    table: 'applications',
    prepare: async (page) => {
      await page.getByRole('button', { name: applications.add }).click();
      await page.getByLabel(applications.company).fill('Orrery Freight');
    },
    button: applications.save,
    opens: /#.+/u,
  },
  {
    page: '/practice/',
    table: 'sessions',
    button: `${interview.loop.start}: ${interview.rounds.recruiter}`,
    opens: /#round=/u,
  },
];

describe('what is begun by a double press', () => {
  it.each(ways)('is begun once on $page', async ({ page: path, table, prepare, button, opens }) => {
    const { page, wrong } = await site.visit();
    await page.goto(`${site.url}${path}`);
    const pressed = page.getByRole('button', { name: button, exact: true }).first();
    await prepare?.(page);
    // Both presses at once: a slower second one would meet what the first has opened.
    await pressed.evaluate((button: HTMLElement) => {
      button.click();
      button.click();
    });
    await page.waitForURL(opens);
    // A step back waits behind what is being written, and takes one thing back: a second one would stay.
    await page.getByRole('button', { name: new RegExp(`^${record.undo}`, 'u') }).click();
    await page.getByText(record.undone).waitFor();
    expect((await rowsOf(page)).filter(({ kind }) => kind === table)).toEqual([]);
    expect(wrong).toEqual([]);
  });
});
