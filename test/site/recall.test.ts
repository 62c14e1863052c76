import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { concepts, recall as words } from '#words/en.ts';
import { faultsOf } from './axe.ts';
import { openSite, type Site } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('recall', () => {
  it('asks first, grades by key, takes a grade back, and keeps all over a reload', async () => {
    const { page, wrong } = await site.visit();
    await page.goto(`${site.url}/recall/`);
    await page.getByRole('button', { name: words.today.start }).press('Enter');
    await page.getByText(words.today.left(6, 0)).waitFor();
    const show = page.getByRole('button', { name: words.card.show });
    await page.getByLabel(words.card.scratch).fill('About a hundred thousand');
    await show.press('Enter');
    await page.getByText('86,400; in the head, 100,000').waitFor();
    await page.getByText('About a hundred thousand').waitFor();
    await page.getByRole('button', { name: /Good.*in 2 days/u }).waitFor();
    await page.keyboard.press('3');
    await page.getByText(words.today.left(5, 1)).waitFor();
    // The keyboard stays in the queue: the next card can be turned at once.
    await expect.poll(() => show.evaluate((button) => document.activeElement === button)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: new RegExp(words.card.grade, 'u') }).waitFor();
    await page.keyboard.press('1');
    await page.getByText(words.today.left(5, 2)).waitFor();
    await expect.poll(() => show.evaluate((button) => document.activeElement === button)).toBe(true);
    await page.getByRole('button', { name: words.card.undo }).press('Enter');
    await page.getByText(words.today.left(5, 1)).waitFor();
    await page.reload();
    await page.getByText(words.today.left(5, 1)).waitFor();
    expect(wrong).toEqual([]);
  });

  it('takes in what a concept’s page leads to, first of all, and lets it go again', async () => {
    const { page, wrong } = await site.visit();
    await page.goto(`${site.url}/concepts/networking/`);
    await page.getByRole('link', { name: concepts.learn('Latency'), exact: true }).press('Enter');
    await page.getByText(/^Added: Latency, \d cards\.$/u).waitFor();
    await page.getByRole('heading', { name: words.prompts.plain('Latency') }).waitFor();
    await page.getByRole('link', { name: words.parts.learn }).press('Enter');
    await page
      .getByText('Networking', { exact: false })
      .filter({ hasText: /1 of \d+ chosen$/u })
      .first()
      .press('Enter');
    const box = page.getByRole('checkbox', { name: /^Latency/u });
    await expect.poll(() => box.isChecked()).toBe(true);
    await box.press('Space');
    await expect.poll(() => box.isChecked()).toBe(false);
    await page.getByRole('link', { name: words.parts.today, exact: true }).press('Enter');
    await page.getByText(words.today.emptyTitle).waitFor();
    expect(wrong).toEqual([]);
  });

  it('takes in the concepts of a guided path, and leads from a question to a concept and back', async () => {
    const { page, wrong } = await site.visit();
    await page.goto(`${site.url}/concepts/paths/read-a-postmortem/`);
    await page.getByRole('link', { name: concepts.paths.drill }).press('Enter');
    await page.getByText(/^Added: Read a postmortem and find the program in it, \d+ cards\.$/u).waitFor();
    await page.getByText(words.today.left(6, 0)).waitFor();
    await page.goto(`${site.url}/questions/technical-explanation/`);
    const question = page.locator('#url-three-witnesses');
    await question.getByRole('link', { name: 'DNS (domain name system)' }).press('Enter');
    await page.waitForURL('**/concepts/networking/#dns');
    await page
      .locator('#dns')
      .getByRole('link', { name: /^A labor court/u })
      .press('Enter');
    await page.waitForURL('**/questions/technical-explanation/#url-three-witnesses');
    expect(wrong).toEqual([]);
  });

  it('joins the grades of two tabs', async () => {
    const { page, open } = await site.visit();
    await page.goto(`${site.url}/recall/`);
    await page.getByRole('button', { name: words.today.start }).press('Enter');
    await page.getByText(words.today.left(6, 0)).waitFor();
    const other = await open('/recall/');
    await other.getByText(words.today.left(6, 0)).waitFor();
    for (const [at, tab] of [page, other, page, other].entries()) {
      await tab.getByText(words.today.left(6 - at, at)).waitFor();
      await tab.getByRole('button', { name: words.card.show }).press('Enter');
      await tab.getByRole('button', { name: /^4 Easy/u }).press('Enter');
    }
    for (const tab of [page, other]) await expect.poll(() => tab.getByText(words.today.left(2, 4)).count()).toBe(1);
  });

  it('catches up a few a day after a break, and says so', async () => {
    const { page } = await site.visit();
    await page.clock.install({ time: new Date('2026-11-26T10:00:00Z') });
    await page.goto(`${site.url}/recall/#pace`);
    await page.getByLabel(words.pace.newADay).selectOption('10');
    await page.getByLabel(words.pace.overdueADay, { exact: false }).selectOption('5');
    await page.getByRole('link', { name: words.parts.today, exact: true }).press('Enter');
    await page.getByRole('button', { name: words.today.start }).press('Enter');
    for (let done = 0; done < 8; done += 1) {
      await page.getByText(words.today.left(10 - done, done)).waitFor();
      await page.getByRole('button', { name: words.card.show }).press('Enter');
      await page.getByRole('button', { name: /^3 Good/u }).press('Enter');
    }
    await page.getByText(words.today.left(2, 8)).waitFor();
    await page.clock.setSystemTime(new Date('2026-12-20T10:00:00Z'));
    await page.reload();
    await page.getByText(words.today.held(3, 5)).waitFor();
    await page.getByText(words.today.left(15, 0)).waitFor();
    await page.getByRole('link', { name: words.parts.pace }).press('Enter');
    await expect.poll(() => page.getByRole('row', { name: 'Dec 20 5 0' }).count()).toBe(1);
    await expect.poll(() => page.getByRole('row', { name: 'Dec 21 3 0' }).count()).toBe(1);
  });

  it('says so when the cards do not arrive, and goes on when they do', async () => {
    const { page } = await site.visit();
    await page.route('**/recall/*.json', (route) => route.abort());
    await page.goto(`${site.url}/recall/`);
    await page.getByText(words.notFetched).waitFor();
    await page.unroute('**/recall/*.json');
    await page.getByRole('button', { name: words.retry }).press('Enter');
    await expect.poll(() => page.getByText(words.today.emptyTitle).count()).toBe(1);
  });

  it('passes axe with a card turned, in both themes', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await site.browser.newContext({ bypassCSP: true, reducedMotion: 'reduce', colorScheme });
      const { page } = await site.visitIn(context);
      await page.goto(`${site.url}/recall/`);
      await page.getByRole('button', { name: words.today.start }).press('Enter');
      await page.getByRole('button', { name: words.card.show }).press('Enter');
      await page.getByText(words.card.grade).waitFor();
      expect(await faultsOf(page, null)).toEqual([]);
      await page.getByRole('link', { name: words.parts.learn }).press('Enter');
      await page.getByRole('heading', { name: words.learn.title }).waitFor();
      expect(await faultsOf(page, null)).toEqual([]);
      await page.getByRole('link', { name: words.parts.pace }).press('Enter');
      await page.getByRole('heading', { name: words.forecast.title }).waitFor();
      expect(await faultsOf(page, null)).toEqual([]);
      await context.close();
    }
  });
});
