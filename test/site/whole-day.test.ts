import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { simulator as words, simulatorDebrief as debrief } from '#words/en.ts';
import { faultsOf } from './axe.ts';
import { openSite, type Site, type Visit } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

type Page = Visit['page'];

/** A whole day: each event by its name, what is looked up in it, and the choice by how it begins. */
const day: { event: string; lookUps?: string[]; does: string }[] = [
  { event: 'One sentence for the board', lookUps: ['Read the attackers’ first pages'], does: 'Send “Recovery by' },
  { event: 'Stand-up among 63 questions', lookUps: ['Count the questions'], does: 'Have Marcus Tillery' },
  { event: 'A beta that came overnight', does: 'Keep it in the sandbox' },
  { event: 'Growth’s number and Safety’s number', does: 'Offer it after the 24 hours' },
  {
    event: 'One question for Rutherford Baines',
    lookUps: ['Look up where the letter stands'],
    does: 'The letter, with two boxes',
  },
  { event: 'Ray and Dolores at the kiosk', does: 'Try a badge' },
  { event: 'Half an hour with Arjun', lookUps: ['Look up when the way'], does: 'Show him the two dates' },
  { event: 'How large the first step is', does: 'Call it not passed' },
  { event: 'A week more for the attackers', does: 'Keep the date without the week' },
  { event: 'Walt’s license', does: 'Say that Walt’s is waiting' },
  { event: 'Gwendolyn and clause 11.4', lookUps: ['Read clause 11.4'], does: 'Answer by the clause' },
  { event: 'Sixty-eight percent', does: 'Leave every country open' },
];

const enter = (page: Page, name: string) => page.getByRole('button', { name }).press('Enter');

/** What the focus is on; nothing where it was lost to the page. */
const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement === document.body ? '' : (document.activeElement?.textContent ?? '')));

/** Looks up what is to be looked up in an event, and chooses. */
async function live(page: Page, { event, lookUps = [], does }: (typeof day)[number]): Promise<void> {
  await page.getByRole('heading', { name: event }).waitFor();
  for (const name of lookUps) {
    await enter(page, name);
    await expect.poll(() => focused(page)).toBe(words.found);
  }
  await enter(page, does);
}

describe('a whole day of the simulator', () => {
  it('is played by keyboard from the morning to the evening, and the letter that nobody talks about is what moved', async () => {
    const { page, wrong } = await site.visit();
    await page.goto(`${site.url}/day/`);
    await page.getByRole('link', { name: 'An empty phone' }).press('Enter');
    const [morning, ...later] = day;
    if (morning) await live(page, morning);
    for (const each of later) {
      await expect.poll(() => focused(page)).toContain(each.event);
      await live(page, each);
    }
    await page.getByRole('heading', { name: debrief.title('An empty phone') }).waitFor();
    await expect.poll(() => faultsOf(page, null)).toEqual([]);
    await page.getByText('Candace has put the letter about June').first().waitFor();
    await page.getByText('July 15').first().waitFor();
    await page.getByRole('link', { name: words.back }).press('Enter');
    await page.getByRole('link', { name: words.debrief('An empty phone') }).waitFor();
    expect(wrong).toEqual([]);
  });
});
