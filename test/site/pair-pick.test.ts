import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pairSet } from '#domain/interview/pair-packet.ts';
import { deflate } from '#platform/deflate.ts';
import { writeLink } from '#domain/mentoring/link.ts';
import { debrief, interview, pair } from '#words/en.ts';
import { faultsOf } from './axe.ts';
import { rowsOf } from './stored.ts';
import { openSite, type Site } from './visit.ts';

const words = pair.pick;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('questions of a practice interview', () => {
  it('are picked by words, category and from the private bank, put in order, and travel in the link', async () => {
    const sam = await site.visit();
    const noor = await site.visit();
    const { page } = sam;
    await page.goto(`${site.url}/debrief/`);
    await page.getByRole('button', { name: debrief.begin }).press('Enter');
    await page.getByLabel(debrief.question).fill('Zebra or giraffe?');
    await page.getByRole('button', { name: debrief.addQuestion }).press('Enter');
    await page.getByText('1. Zebra or giraffe?').waitFor();

    await page.goto(`${site.url}/pair/`);
    await page.getByLabel(pair.role).selectOption('candidate');
    await page.getByRole('radio', { name: words.ways.pick }).press('Space');
    await page.getByText(words.none).waitFor();
    await page.getByRole('button', { name: words.start }).press('Enter');
    await page.getByRole('alert').filter({ hasText: words.nothing }).waitFor();

    const found = page.getByRole('list', { name: words.found });
    await page.getByLabel(words.bank).selectOption('all');
    await page.getByLabel(interview.choose.category).selectOption('recovery');
    await page.getByLabel(interview.choose.search).fill('sprint');
    await expect.poll(() => found.getByRole('listitem').count()).toBeGreaterThan(0);
    await found.getByRole('button').first().press('Enter');
    await page.getByText(words.added(1)).waitFor();
    await page.getByLabel(interview.choose.search).fill('');
    await page.getByLabel(interview.choose.category).selectOption('');
    await page.getByLabel(interview.choose.skill).selectOption({ index: 3 });
    await found.getByRole('button').nth(1).press('Enter');
    await page.getByText(words.added(2)).waitFor();
    await page.getByLabel(interview.choose.skill).selectOption('');
    await page.getByLabel(words.bank).selectOption('own');
    await found.getByRole('button', { name: 'Zebra or giraffe?' }).press('Enter');
    await page.getByText(words.added(3)).waitFor();

    // The mover keeps the focus, so that a question can be moved on by the same key.
    await page.getByRole('button', { name: words.up(3) }).press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('pick-up-1');
    await page.keyboard.press('Enter');
    const picked = page.getByRole('region', { name: words.picked }).getByRole('listitem');
    await expect.poll(() => picked.first().textContent()).toContain('Zebra or giraffe?');
    await picked.nth(2).getByRole('button', { name: words.remove }).press('Enter');
    await expect.poll(() => picked.count()).toBe(2);
    await page.getByText('The round has 21 min for questions').waitFor();
    expect(await faultsOf(page, null)).toEqual([]);
    const second = (await picked.nth(1).textContent()) ?? '';

    await page.getByRole('button', { name: words.start }).press('Enter');
    await page.getByText(pair.invite.interviewer).press('Enter');
    const box = page.getByLabel(pair.link, { exact: true });
    await expect.poll(() => box.inputValue()).toContain('/pair/#p1.');

    await noor.page.goto(await box.inputValue());
    await noor.page.getByRole('button', { name: pair.accept.interviewer }).press('Enter');
    await noor.page.getByRole('button', { name: pair.ask(1, 2) }).press('Enter');
    await noor.page.getByText('Zebra or giraffe?').waitFor();
    await noor.page.getByRole('button', { name: pair.ask(2, 2) }).press('Enter');
    await expect
      .poll(async () => second.includes((await noor.page.locator('main p[class*="asked"]').textContent()) ?? 'none'))
      .toBe(true);
    expect([...sam.wrong, ...noor.wrong]).toEqual([]);
  });

  it('are not taken from a link that asks what this bank does not hold', async () => {
    const { page, wrong } = await site.visit();
    const made = pairSet({
      pair: 'abcDEF123',
      round: 'technical',
      role: 'interviewer',
      interviewer: '',
      candidate: 'Sam',
      questions: [{ id: 'no-such-question', category: 'recovery', variant: 0, minutes: 7 }],
    });
    await page.goto(writeLink(`${site.url}/pair/`, await deflate(JSON.stringify(made))) ?? '');
    await page
      .getByRole('alert')
      .filter({ hasText: pair.refused(pair.faults['unknown-question'], 'no-such-question') })
      .waitFor();
    await expect.poll(() => page.getByRole('button', { name: pair.accept.interviewer }).count()).toBe(0);
    expect((await rowsOf(page)).filter(({ kind }) => kind === 'pairs')).toEqual([]);
    expect(wrong).toEqual([]);
  });
});
