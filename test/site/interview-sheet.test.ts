import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { interviewSheet as words, stories } from '#words/en.ts';
import { faultsOf } from './axe.ts';
import { openSite, type Site } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Pages of a PDF, counted by its page objects. */
const pagesIn = (pdf: Buffer): number => [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page(?![s\w])/gu)].length;

describe('the fifteen-minute sheet', () => {
  it('fills itself, is changed by keyboard, and prints on one page of A4 and of Letter', async () => {
    const context = await site.browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
    const { page, wrong } = await site.visitIn(context);
    for (const place of [1, 2, 3, 4, 5, 6]) {
      await page.goto(`${site.url}/stories/`);
      await page
        .getByLabel(stories.name)
        .fill(`Story ${place} of the vendor that was nine days late before the cut-over`);
      await page.getByRole('button', { name: stories.begin }).press('Enter');
      await page
        .getByLabel(stories.parts.result.name)
        .fill(
          `We went live on the day with ${place},000 accounts and ${place + 10} teams, and the rest followed ${place + 4} days later, as I had told the director. Nobody worked a weekend.`,
        );
      await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
    }
    await page.goto(`${site.url}/interview-sheet/`);
    await page.getByRole('button', { name: words.begin }).press('Enter');
    const sheet = page.getByRole('region', { name: words.title });
    await sheet.getByText('We went live on the day with 6,000 accounts').waitFor();
    await page.getByLabel(words.round).selectOption('technical');
    await sheet.getByText('Which migration is half done').waitFor();
    await page.getByRole('checkbox', { name: /^How is a design agreed/u }).press('Space');
    await sheet.getByText('How is a design agreed').waitFor();
    await page.getByLabel(words.ownAsk).fill('Who owns the vendor contract?');
    await sheet.getByText('Who owns the vendor contract?').waitFor();
    await page.getByLabel(words.reasons).fill('I have run cut-overs from the test side for four years. '.repeat(9));
    await page
      .getByLabel(words.people)
      .fill('Noor Haddad, director of platform; wrote the passkey proposal. '.repeat(6));
    await page.getByLabel(words.where).fill('Video link in the invitation; call the recruiter if it fails. '.repeat(4));
    await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
    await page.reload();
    await sheet.getByText('Who owns the vendor contract?').waitFor();
    expect(await faultsOf(page, null)).toEqual([]);
    for (const format of ['A4', 'Letter']) expect(pagesIn(await page.pdf({ format })), format).toBe(1);
    expect(wrong).toEqual([]);
  });

  it('leaves out on paper what is empty, and the footer', async () => {
    const { page, wrong } = await site.visit();
    await page.goto(`${site.url}/interview-sheet/`);
    await page.getByRole('button', { name: words.begin }).press('Enter');
    const sheet = page.getByRole('region', { name: words.title });
    const head = (name: string) => sheet.getByRole('heading', { name, exact: true, includeHidden: true });
    await head(words.stories).waitFor();
    // The questions to ask come with the bank and are there from the start.
    await expect.poll(() => sheet.getByRole('listitem').count()).toBeGreaterThan(0);
    const footer = page.locator('body > footer');
    await expect.poll(() => footer.isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => footer.isVisible()).toBe(false);
    for (const name of [words.people, words.reasons, words.stories, words.numbers])
      await expect.poll(() => head(name).isVisible(), { message: name }).toBe(false);
    expect(await head(words.ask).isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await page.getByLabel(words.people).fill('Noor Haddad, director of platform');
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => head(words.people).isVisible()).toBe(true);
    expect(wrong).toEqual([]);
  });
});
