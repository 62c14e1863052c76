import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { interview as words, roundReview, stories, trying } from '#words/en.ts';
import { faultsOf } from './axe.ts';
import { rowsOf } from './stored.ts';
import { openSite, type Site } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const answer =
  'I guess it kind of depends. I would move the cut-over by one week, because the vendor’s test stands nine days late. First I ask what is usable today, then I give the director two options with their price.';

describe('interview practice', () => {
  it('hides outline and anchors until the answer is given, and keeps every step over a reload', async () => {
    const { page, wrong } = await site.visit();
    await page.goto(`${site.url}/practice/`);
    await page.getByLabel(words.choose.category).selectOption({ label: 'Planning, scheduling and estimation' });
    await page.getByRole('button', { name: words.choose.start }).first().press('Enter');

    const box = page.getByLabel(words.attempt.answer);
    await box.fill('Short');
    await page.getByRole('button', { name: words.attempt.commit }).press('Enter');
    await page.getByText(words.attempt.needsText).waitFor();
    await expect.poll(() => page.getByRole('heading', { name: words.attempt.traps }).count()).toBe(0);
    await box.fill(answer);
    // “Saved” may still speak of what was typed before.
    await expect.poll(async () => JSON.stringify(await rowsOf(page))).toContain(answer);
    await page.reload();
    await expect.poll(() => box.inputValue()).toBe(answer);

    await page.getByRole('button', { name: words.attempt.commit }).press('Enter');
    await page.getByText(words.attempt.followTitle).waitFor();
    await expect.poll(() => page.getByRole('heading', { name: words.attempt.outline }).count()).toBe(0);
    await page.getByRole('textbox').first().fill('Then I show the range and what would narrow it.');
    await page.getByRole('button', { name: words.attempt.toRating }).press('Enter');
    await page.getByRole('radio', { name: /^2 ·/u }).press('Space');
    await page.getByRole('button', { name: trying.keep }).press('Enter');

    await page.getByText(words.attempt.fixTitle).waitFor();
    await page.getByText('From 2 to 3:').waitFor();
    await expect.poll(() => page.getByRole('heading', { name: words.attempt.outline }).count()).toBe(1);
    await page.reload();
    await page.getByText('From 2 to 3:').waitFor();

    // One thing first, with what to do about it; then the outline; the rest folded and counted, open on paper.
    const fix = page.getByRole('region', { name: words.attempt.fixTitle });
    await fix.getByText(trying.mend).waitFor();
    await expect.poll(() => fix.getByText('From 2 to 3:').count()).toBe(0);
    const more = page.locator('details').filter({ hasText: /more findings?/u });
    const isOpen = () => more.evaluate((details) => details instanceof HTMLDetailsElement && details.open);
    await expect.poll(isOpen).toBe(false);
    expect(await more.locator('summary').textContent()).toMatch(/^(?:One|Two|Three|Four|Five|Six) more finding/u);
    const heads = await page.getByRole('main').locator('h3, summary').allTextContents();
    const placeOf = (text: string) => heads.findIndex((head) => head.includes(text));
    expect(placeOf(words.attempt.fixTitle)).toBeLessThan(placeOf(words.attempt.outline));
    expect(placeOf(words.attempt.outline)).toBeLessThan(placeOf('more finding'));
    await page.emulateMedia({ media: 'print' });
    await expect.poll(isOpen).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await expect.poll(isOpen).toBe(false);
    await more.locator('summary').press('Enter');
    await page.getByText(words.attempt.feedbackLead).waitFor();

    await page.getByRole('link', { name: words.attempt.another }).press('Enter');
    await page.getByText('step 2').waitFor();
    expect(wrong).toEqual([]);
  });

  it('times a round by deadlines, through a reload and a pause', async () => {
    const { page, wrong } = await site.visit();
    await page.clock.install({ time: new Date('2026-11-26T10:00:00Z') });
    await page.goto(`${site.url}/practice/`);
    await page.getByRole('button', { name: `${words.loop.start}: ${words.rounds['program-sense']}` }).press('Enter');
    const timer = page.getByRole('timer');
    await timer.waitFor();
    await page.clock.fastForward('06:00');
    // The clock of the page goes on by itself between the steps.
    const soon = /^(?:29:00|28:\d\d)$/u;
    await expect.poll(() => timer.textContent()).toMatch(soon);
    await page.reload();
    await expect.poll(() => timer.textContent()).toMatch(soon);
    await page.getByRole('button', { name: words.loop.pause }).press('Enter');
    await page.getByText(words.loop.paused).waitFor();
    const held = await timer.textContent();
    await page.clock.fastForward('30:00');
    await page.clock.runFor(2000);
    await expect.poll(() => timer.textContent()).toBe(held);
    expect(wrong).toEqual([]);
  });

  it('says in a round when an answer has outlasted what the plan gives it', async () => {
    const { page, wrong } = await site.visit();
    await page.clock.install({ time: new Date('2026-11-26T10:00:00Z') });
    await page.goto(`${site.url}/practice/`);
    await page.getByRole('button', { name: `${words.loop.start}: ${words.rounds['hiring-manager']}` }).press('Enter');
    await page.getByRole('button', { name: words.loop.answer(1) }).press('Enter');
    await page.getByText('Question 1 of 3').waitFor();
    expect(await page.getByText(/by the plan/u).count()).toBe(0);
    await page.clock.fastForward('17:00');
    await page.getByText(words.loop.behind(2)).waitFor();
    expect(wrong).toEqual([]);
  });

  it('goes from question to question with one clock, and shows nothing else until the round is over', async () => {
    const { page, wrong } = await site.visit();
    await page.goto(`${site.url}/practice/`);
    await page.getByRole('button', { name: `${words.loop.start}: ${words.rounds['hiring-manager']}` }).press('Enter');
    await page.getByText(words.loop.question(3, 7)).waitFor();
    await page
      .getByRole('listitem')
      .filter({ hasText: words.phases.opening })
      .and(page.locator('[aria-current]'))
      .waitFor();
    await page.getByRole('button', { name: words.loop.answer(1) }).press('Enter');

    const box = page.getByLabel(words.attempt.answer);
    await page.getByText('Question 1 of 3').waitFor();
    await page.getByText(words.attempt.of('7:00')).waitFor();
    await expect.poll(() => page.getByRole('timer').count()).toBe(1);
    await page.getByRole('button', { name: words.loop.pause }).press('Enter');
    await page.getByText(words.loop.paused).waitFor();
    await page.getByRole('link', { name: words.loop.back }).press('Enter');
    await page.getByText(words.loop.paused).waitFor();
    const inRound = page.getByRole('timer', { name: words.loop.timer });
    const held = await inRound.textContent();
    await page.getByRole('link', { name: words.loop.goOn(1) }).press('Enter');
    await page.getByText(words.loop.paused).waitFor();

    for (const n of [1, 2, 3]) {
      await page.getByText(`Question ${n} of 3`).waitFor();
      await box.waitFor();
      // The next question is where the keyboard is.
      await expect.poll(() => page.locator('main h2').evaluate((one) => one === document.activeElement)).toBe(true);
      await box.fill(`${answer} This is answer ${n}.`);
      await page.getByRole('button', { name: words.attempt.commit }).press('Enter');
      await page.getByText(words.attempt.followTitle).waitFor();
      await page.getByRole('button', { name: n < 3 ? words.loop.next : words.loop.toEnd }).press('Enter');
    }
    expect(held).toMatch(/^4\d:\d\d$/u);
    const end = page.getByRole('button', { name: words.loop.endAndRate });
    await end.waitFor();
    for (const held of [words.attempt.rateTitle, words.attempt.outline, words.attempt.fixTitle])
      expect(await page.getByRole('heading', { name: held }).count(), held).toBe(0);
    await page.getByLabel(words.loop.note).fill('They asked for numbers twice.');
    await expect.poll(async () => JSON.stringify(await rowsOf(page))).toContain('They asked for numbers twice.');

    await end.press('Enter');
    for (const [nth, step] of [2, 3, 3].entries()) {
      await page.getByText(roundReview.ratedOf(nth, 3)).waitFor();
      await page.getByText(`This is answer ${nth + 1}.`).waitFor();
      await page.getByRole('radio', { name: new RegExp(`^${step} ·`, 'u') }).press('Space');
      await page.getByRole('button', { name: trying.keep }).press('Enter');
    }
    await page.getByRole('heading', { name: roundReview.fix }).waitFor();
    await page.getByText('It comes up in answers 1, 2 and 3.').waitFor();
    expect(await faultsOf(page, null)).toEqual([]);
    await page.getByRole('link', { name: roundReview.compare }).first().press('Enter');
    await page.getByRole('heading', { name: words.attempt.outline }).waitFor();
    await page.getByRole('link', { name: words.loop.back }).press('Enter');
    await page.getByRole('button', { name: words.loop.remove }).waitFor();
    await page.getByRole('link', { name: words.back }).press('Enter');
    await page.getByText(words.loop.steps([2, 3, 3])).waitFor();
    await page.getByText('They asked for numbers twice.').waitFor();
    await page.reload();
    await page.getByRole('link', { name: words.rounds['hiring-manager'] }).press('Enter');
    await page.getByRole('button', { name: words.loop.remove }).press('Enter');
    await page.getByRole('heading', { name: words.choose.title }).waitFor();
    await expect.poll(() => page.getByRole('heading', { name: words.loop.kept }).count()).toBe(0);
    expect(wrong).toEqual([]);
  });

  it('lets a round be ended early, and rated later', async () => {
    const { page, wrong } = await site.visit();
    await page.goto(`${site.url}/practice/`);
    await page.getByRole('button', { name: `${words.loop.start}: ${words.rounds['program-sense']}` }).press('Enter');
    await page.getByRole('button', { name: words.loop.answer(1) }).press('Enter');
    // One question: the clock of the round is the one to watch.
    await page.getByLabel(words.attempt.answer).fill(answer);
    await expect.poll(() => page.getByRole('timer').count()).toBe(1);
    await page.getByRole('timer', { name: words.loop.timer }).waitFor();
    await page.getByRole('button', { name: words.attempt.commit }).press('Enter');
    await page.getByRole('button', { name: words.loop.toEnd }).press('Enter');
    await page.getByText(words.loop.further).waitFor();
    await page.getByRole('button', { name: words.loop.endAndRate }).press('Enter');
    await page.getByText(roundReview.ratedOf(0, 1)).waitFor();
    await page.getByRole('link', { name: words.back }).press('Enter');
    await page.getByText(words.loop.waiting(1)).waitFor();
    expect(wrong).toEqual([]);
  });

  it('keeps what was chosen over a reload, finds by any form of a word, and clears it', async () => {
    const { page } = await site.visit();
    await page.goto(`${site.url}/practice/`);
    await page.getByLabel(words.choose.search).fill('dependency');
    const count = page
      .getByRole('main')
      .getByRole('status')
      .filter({ hasText: /questions$/u });
    await count.waitFor();
    const singular = await count.textContent();
    await page.getByLabel(words.choose.search).fill('dependencies');
    await expect.poll(() => count.textContent()).toBe(singular);
    await page.getByLabel(words.choose.level).selectOption('senior');
    await page.reload();
    await expect.poll(() => page.getByLabel(words.choose.level).inputValue()).toBe('senior');
    await page.getByRole('button', { name: words.choose.clear }).press('Enter');
    await expect.poll(() => page.getByLabel(words.choose.level).inputValue()).toBe('');
    await page.getByRole('checkbox', { name: words.choose.isDue }).press('Space');
    await page.getByText(words.choose.noneDue).waitFor();
  });

  it('goes on with a try that was begun when its link is followed again', async () => {
    const { page } = await site.visit();
    const first = page.getByRole('link', { name: words.pages.practice }).first();
    await page.goto(`${site.url}/questions/planning-estimation/`);
    await first.press('Enter');
    await page.getByLabel(words.attempt.answer).waitFor();
    const begun = page.url();
    await page.goBack();
    await first.press('Enter');
    await page.getByLabel(words.attempt.answer).waitFor();
    await expect.poll(() => page.url()).toBe(begun);
  });

  it('begins the question that a link names, and says so when the questions do not arrive', async () => {
    const { page } = await site.visit();
    await page.goto(`${site.url}/questions/planning-estimation/`);
    await page.getByRole('link', { name: words.pages.practice }).first().press('Enter');
    await page.getByLabel(words.attempt.answer).waitFor();
    expect(page.url()).toContain('#try=');
    await page.route('**/questions/*.json', (route) => route.abort());
    await page.goto(`${site.url}/practice/`);
    await page.getByText(words.notFetched).waitFor();
    await page.unroute('**/questions/*.json');
    await page.getByRole('button', { name: words.again }).press('Enter');
    await page.getByRole('heading', { name: words.choose.title }).waitFor();
  });

  it('passes axe with an answer compared', async () => {
    const context = await site.browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
    const { page } = await site.visitIn(context);
    await page.goto(`${site.url}/practice/`);
    await page.getByRole('button', { name: words.choose.start }).first().press('Enter');
    await page.getByLabel(words.attempt.answer).fill(answer);
    await page.getByRole('button', { name: words.attempt.commit }).press('Enter');
    await page.getByRole('button', { name: words.attempt.toRating }).press('Enter');
    await page.getByRole('radio', { name: /^3 ·/u }).press('Space');
    await page.getByRole('button', { name: trying.keep }).press('Enter');
    await page.getByText(words.attempt.fixTitle).waitFor();
    expect(await faultsOf(page, null)).toEqual([]);
  });
});

describe('the story bank', () => {
  it('keeps a story part by part, holds its numbers against the ledger and offers it for a question', async () => {
    const { page, wrong } = await site.visit();
    await page.goto(`${site.url}/stories/`);
    await page.getByLabel(stories.name).fill('The vendor that was late');
    await page.getByRole('button', { name: stories.begin }).press('Enter');
    await page.getByLabel(stories.parts.action.name).fill('I asked what was usable and moved the cut-over.');
    await page.getByLabel(stories.parts.result.name).fill('The queue fell from 12 days to 4 days.');
    await page.getByText('No evidence of yours holds “12 days to 4 days”').waitFor();
    await page.getByRole('checkbox', { name: 'Communication' }).press('Space');
    await expect.poll(() => page.getByRole('checkbox', { name: 'Communication' }).isChecked()).toBe(true);
    await page.reload();
    await expect.poll(() => page.getByLabel(stories.parts.action.name).inputValue()).toContain('what was usable');
    await expect.poll(() => page.getByRole('checkbox', { name: 'Communication' }).isChecked()).toBe(true);

    await page.goto(`${site.url}/practice/`);
    await page.getByLabel(words.choose.skill).selectOption({ label: 'Communication' });
    await page.getByLabel(words.choose.format).selectOption({ label: 'Behavioral' });
    await page.getByRole('button', { name: words.choose.start }).first().press('Enter');
    await page.getByText(stories.fits).press('Enter');
    await page.getByRole('link', { name: 'The vendor that was late' }).press('Enter');
    await expect.poll(() => page.getByLabel(stories.parts.result.name).inputValue()).toContain('12 days');
    expect(wrong).toEqual([]);
  });

  it('passes axe with a story open', async () => {
    const context = await site.browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
    const { page } = await site.visitIn(context);
    await page.goto(`${site.url}/stories/`);
    await page.getByLabel(stories.name).fill('The vendor that was late');
    await page.getByRole('button', { name: stories.begin }).press('Enter');
    await page.getByLabel(stories.parts.action.name).waitFor();
    expect(await faultsOf(page, null)).toEqual([]);
  });
});
