import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { interview, pair as words, trying } from '#words/en.ts';
import { faultsOf } from './axe.ts';
import { rowsOf } from './stored.ts';
import { openSite, type Site } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const note = 'Named the 4 days, but not who decided. <b>bold</b>';

describe('two browsers that share nothing', () => {
  it('practice by link, and what the interviewer heard lands beside the tries', async () => {
    const sam = await site.visit();
    const noor = await site.visit();
    await sam.page.goto(`${site.url}/pair/`);
    await sam.page.getByLabel(words.role).selectOption('candidate');
    await sam.page.getByLabel(words.interviewer).fill('Noor');
    await sam.page.getByLabel(words.candidate).fill('Sam');
    await sam.page.getByRole('button', { name: words.start }).press('Enter');
    await sam.page.getByText(words.whenAsked).waitFor();
    await sam.page.getByText(words.invite.interviewer).press('Enter');
    const box = sam.page.getByLabel(words.link, { exact: true });
    await expect.poll(() => box.inputValue()).toContain('/pair/#p1.');
    const link = await box.inputValue();
    expect(link.length).toBeLessThanOrEqual(1000);

    await noor.page.goto(link);
    await noor.page.getByText(words.invited('interviewer', 'Sam', interview.rounds['hiring-manager'], 3)).waitFor();
    await noor.page.reload();
    await noor.page.getByRole('button', { name: words.accept.interviewer }).press('Enter');
    await expect.poll(() => noor.page.url()).not.toContain('#p1.');
    for (const place of [1, 2, 3]) {
      await noor.page.getByRole('button', { name: words.ask(place, 3) }).press('Enter');
      await noor.page.getByLabel(words.note(place)).fill(`${note} ${place}`);
      await noor.page.getByRole('radio', { name: /^2 ·/u }).press('Space');
      await sam.page.getByRole('button', { name: words.show(place, 3) }).press('Enter');
      await sam.page.getByRole('timer').waitFor();
    }
    // The candidate sees question and clock, and nothing that helps.
    await expect.poll(() => sam.page.getByText(words.followUps).count()).toBe(0);
    await expect.poll(() => sam.page.getByRole('main').getByRole('radio').count()).toBe(0);
    await noor.page.getByRole('button', { name: words.end }).press('Enter');
    await noor.page.getByLabel(words.strength).fill('The point came first.');
    await noor.page.getByLabel(words.essential).fill('Say who decided.');
    await noor.page.getByRole('button', { name: words.make }).press('Enter');
    const text = await noor.page.getByLabel(words.feedbackText).inputValue();
    expect(text).toContain('Say who decided.');

    await sam.page.getByRole('button', { name: words.end }).press('Enter');
    const before = await rowsOf(sam.page);
    const paste = sam.page.getByLabel(words.pasteLabel);
    const hostile = [
      'Thanks!',
      text.replace('Day: ', 'Day: x'),
      `${site.url}/pair/#p1.AAAA`,
      `${site.url}/pair/#p9.AAAA`,
      `<img src=x onerror=alert(1)>${'x'.repeat(50_000)}`,
    ];
    for (const each of hostile) {
      await paste.fill(each);
      await sam.page.getByRole('button', { name: words.look }).press('Enter');
      await sam.page.getByRole('alert').filter({ hasText: 'Nothing was changed.' }).waitFor();
      await expect.poll(() => sam.page.getByRole('button', { name: words.keep }).count()).toBe(0);
    }
    expect(await rowsOf(sam.page)).toEqual(before);

    await paste.fill(`On Thursday Noor wrote:\n${text.replaceAll(/^/gmu, '> ')}`);
    await sam.page.getByRole('button', { name: words.look }).press('Enter');
    await sam.page.getByRole('button', { name: words.keep }).press('Enter');
    await sam.page.getByText(words.kept).waitFor();
    await sam.page.getByRole('link', { name: words.toTries }).press('Enter');
    await sam.page
      .getByRole('link')
      .filter({ has: sam.page.locator('xpath=self::a[starts-with(@href,"#try=pair-")]') })
      .first()
      .press('Enter');
    await sam.page.getByRole('heading', { name: words.saidBy('Noor') }).waitFor();
    await sam.page.getByText(words.stepLater('Noor')).waitFor();
    await sam.page.getByRole('radio', { name: /^3 ·/u }).press('Space');
    await sam.page.getByRole('button', { name: trying.keep }).press('Enter');
    await sam.page.getByText(words.theirStep(2, 3)).waitFor();
    expect(await sam.page.locator('main b').filter({ hasText: 'bold' }).count()).toBe(0);
    expect((await rowsOf(sam.page)).filter(({ kind }) => kind === 'evidence')).toEqual([]);
    expect([...sam.wrong, ...noor.wrong]).toEqual([]);
  });
});

describe('one device', () => {
  it('swaps the view, shows the same question in a second window, keeps the feedback and swaps roles', async () => {
    const context = await site.browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
    const { page, wrong, open } = await site.visitIn(context);
    await page.goto(`${site.url}/pair/`);
    await page.getByLabel(words.round).selectOption('program-sense');
    await page.getByRole('button', { name: words.start }).press('Enter');
    await page.getByRole('heading', { name: words.interviewerOf(interview.rounds['program-sense']) }).waitFor();
    const second = await open(`/pair/${new URL(page.url()).hash.replace('interview', 'candidate')}`);
    await second.getByText(words.waits).waitFor();
    await page.getByRole('button', { name: words.ask(1, 1) }).press('Enter');
    await second.getByRole('timer').waitFor();
    await page.getByLabel(words.note(1)).fill('Clear.');
    await page.getByRole('radio', { name: /^4 ·/u }).press('Space');
    await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
    await page.reload();
    await expect.poll(() => page.getByLabel(words.note(1)).inputValue()).toBe('Clear.');
    expect(await faultsOf(page, null)).toEqual([]);
    await page.getByRole('button', { name: words.end }).press('Enter');
    await page.getByRole('button', { name: words.keep }).press('Enter');
    await page.getByText(words.kept).waitFor();
    await second.getByText(words.over2).waitFor();
    expect(await faultsOf(second, null)).toEqual([]);
    await page.getByRole('button', { name: words.swap }).press('Enter');
    await page.getByRole('button', { name: words.ask(1, 1) }).waitFor();
    expect(wrong).toEqual([]);
  });
});
