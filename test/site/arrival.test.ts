import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { companyValues, debrief, interview, interviewSheet, mentorDesk, plan, resume, stories } from '#words/en.ts';
import { openSite, type Site } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Whether the keyboard is on a heading, and that heading within the first half of the screen. */
const hasArrived = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { activeElement } = document;
    const top = activeElement?.getBoundingClientRect().top ?? -1;
    return /^H[1-3]$/u.test(activeElement?.tagName ?? '') && top >= -1 && top < innerHeight / 2;
  });

/** Something that opens another view, by keyboard, from far down a small screen. */
const steps: [string, string, (page: Page) => Promise<void>][] = [
  [
    'a round begins',
    '/practice/',
    async (page) => {
      const name = `${interview.loop.start}: ${interview.rounds['hiring-manager']}`;
      await page.getByRole('button', { name }).press('Enter');
    },
  ],
  [
    'another question is wanted',
    '/practice/',
    async (page) => {
      await page.getByRole('button', { name: interview.choose.start }).last().press('Enter');
      await expect.poll(() => hasArrived(page)).toBe(true);
      await page.getByRole('link', { name: interview.back }).press('Enter');
    },
  ],
  ['a debrief begins', '/debrief/', (page) => page.getByRole('button', { name: debrief.begin }).press('Enter')],
  [
    'a sheet begins',
    '/interview-sheet/',
    (page) => page.getByRole('button', { name: interviewSheet.begin }).press('Enter'),
  ],
  [
    'principles are pasted',
    '/company-values/',
    async (page) => {
      await page.getByRole('textbox').first().fill('Larkspur Rail');
      await page.getByRole('button', { name: companyValues.begin }).press('Enter');
    },
  ],
  [
    'a story begins',
    '/stories/',
    async (page) => {
      await page.getByRole('textbox').first().fill('The gate that nobody had tried');
      await page.getByRole('button', { name: stories.begin }).press('Enter');
    },
  ],
  ['a plan is promised', '/plan/', (page) => page.getByRole('button', { name: plan.build.promise }).press('Enter')],
  [
    'a résumé is read',
    '/resume/',
    async (page) => {
      await page.getByRole('textbox').first().fill('- Moved 40 services to the new platform in 6 months');
      await page.getByRole('button', { name: resume.start.read }).press('Enter');
    },
  ],
  [
    'work is given',
    '/mentor/#assign',
    async (page) => {
      await page.getByLabel(mentorDesk.assign.mentor).fill('Ruth Calder');
      await page.getByRole('textbox', { name: mentorDesk.assign.mentees }).fill('Jonas Weil');
      await page.getByRole('checkbox').first().press('Space');
      await page.getByRole('button', { name: mentorDesk.assign.do }).press('Enter');
    },
  ],
];

describe('what opens in place of something else', () => {
  it.each(steps)('is where the keyboard and the eye are: %s', async (_, path, act) => {
    const { page, wrong } = await site.visit({ viewport: { width: 360, height: 740 } });
    await page.goto(site.url + path);
    await act(page);
    await expect.poll(() => hasArrived(page)).toBe(true);
    expect(wrong).toEqual([]);
  });

  it('leaves the keyboard on a link that stays', async () => {
    const { page } = await site.visit();
    await page.goto(`${site.url}/mentor/`);
    const link = page.getByRole('navigation').getByRole('link', { name: 'Give work' });
    await link.press('Enter');
    await page.getByLabel(mentorDesk.assign.mentor).waitFor();
    expect(await link.first().evaluate((one) => one === document.activeElement)).toBe(true);
  });
});
