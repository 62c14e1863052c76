import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { debrief, example, interview, interviewSheet, stories, storiesPage, storyNumbers } from '#words/en.ts';
import { faultsOf } from './axe.ts';
import { rowsOf } from './stored.ts';
import { openSite, type Site } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('the worked example', () => {
  it('shows stories with a number to settle, a sheet and a debrief, and goes in one click without a trace', async () => {
    const context = await site.browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
    const { page, wrong } = await site.visitIn(context);
    await page.goto(`${site.url}/stories/`);
    await page.getByRole('button', { name: example.look }).press('Enter');
    await page.getByText(storyNumbers.mark(1)).waitFor();
    await page.getByRole('link', { name: 'The regression run that people stopped waiting for' }).press('Enter');
    await page.getByText(storyNumbers.says('8%', '6%')).waitFor();
    await page.getByRole('button', { name: storyNumbers.notSame }).press('Enter');
    await page.getByText(storyNumbers.setAside(1)).waitFor();
    await expect
      .poll(() => page.getByLabel(stories.version.five, { exact: true }).inputValue())
      .toContain('three Fridays');
    expect(await faultsOf(page, null)).toEqual([]);
    await page.getByRole('button', { name: example.leave }).press('Enter');
    await page.getByText(storiesPage.none).waitFor();

    await page.goto(`${site.url}/interview-sheet/`);
    await page.getByRole('button', { name: example.look }).press('Enter');
    await page.getByRole('link', { name: `Orrery Health, ${interview.rounds['hiring-manager']}` }).press('Enter');
    await page.getByText('Who owns the date of the first region').first().waitFor();
    expect(await faultsOf(page, null)).toEqual([]);
    await page.getByRole('button', { name: example.leave }).press('Enter');
    await page.getByText(interviewSheet.none).waitFor();

    await page.goto(`${site.url}/debrief/`);
    await page.getByRole('button', { name: example.look }).press('Enter');
    await page.getByRole('list', { name: debrief.all }).getByRole('link', { name: 'Orrery Health' }).press('Enter');
    await page.getByText('1. Why TPM and not QA management?').waitFor();
    await page.getByRole('button', { name: example.leave }).press('Enter');
    await page.getByText(debrief.none).waitFor();
    expect(await rowsOf(page)).toEqual([]);
    expect(wrong).toEqual([]);
  });
});
