import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { record, simulator, simulatorMoved, taster as words } from '#words/en.ts';
import { faultsOf } from './axe.ts';
import { openSite, type Site, type Visit } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

type Page = Visit['page'];

const press = (page: Page, name: string) => page.getByRole('button', { name }).press('Enter');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const at = (page: Page, name: string) => page.getByRole('heading', { name }).waitFor();

/** The landing page with the short day in view, so that its button works. */
async function open(page: Page): Promise<void> {
  await page.goto(`${site.url}/`);
  await page.getByRole('heading', { name: simulator.taste.title }).scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: words.begin, disabled: false }).waitFor();
}

describe('the short day on the landing page', () => {
  it('is played in place by keyboard, resumed after a reload, and ends with links to the long days', async () => {
    const { page, wrong } = await site.visit();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await open(page);
    expect(asked.filter((path) => path.endsWith('.json'))).toEqual([]);
    await press(page, words.begin);
    await at(page, 'The letter at your desk');
    await expect.poll(() => focused(page)).toBe(simulator.morning);
    await press(page, 'Read what the bank said');
    await expect.poll(() => focused(page)).toBe(simulator.found);
    await press(page, 'Take certification off');
    await at(page, 'Stand-up against the plan');
    await expect.poll(() => focused(page)).toContain('Stand-up against the plan');
    await expect.poll(() => faultsOf(page, null)).toEqual([]);

    await page.reload();
    await page.getByRole('heading', { name: simulator.taste.title }).scrollIntoViewIfNeeded();
    await page.getByText(words.begun(1)).waitFor();
    await press(page, words.goOn);
    await expect.poll(() => focused(page)).toContain('Stand-up against the plan');
    await press(page, 'Start with five percent');
    await press(page, 'Say yes; it has cost');
    await press(page, 'Say that the team works at full speed');

    await at(page, simulator.taste.ended);
    await expect.poll(() => focused(page)).toBe(simulator.taste.ended);
    await expect.poll(() => faultsOf(page, null)).toEqual([]);
    await page.getByRole('link', { name: 'One miss too many' }).waitFor();
    await page.getByRole('link', { name: simulator.taste.whole }).press('Enter');
    await at(page, 'Debrief: The letter from the bank');
    expect(wrong).toEqual([]);
  });

  it('has nothing to undo, so that no step of it can wipe the play', async () => {
    const { page, wrong } = await site.visit();
    await open(page);
    await press(page, words.begin);
    await at(page, 'The letter at your desk');
    await press(page, 'Write Dolores two lines');
    await at(page, 'Stand-up against the plan');
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.getByRole('button', { name: record.undo }).count()).toBe(0);
    await page.getByRole('heading', { name: 'Stand-up against the plan' }).waitFor();
    expect(wrong).toEqual([]);
  });

  it('says in words what moved since the last choice, and shows only the people it concerns', async () => {
    const { page, wrong } = await site.visit();
    await open(page);
    await press(page, words.begin);
    await at(page, 'The letter at your desk');
    await page.getByText(simulatorMoved.nobody).waitFor();
    await press(page, 'Write Dolores two lines');
    await at(page, 'Stand-up against the plan');
    const strip = page.getByRole('complementary', { name: simulator.meters.title });
    await strip.getByText('+6 gained, by your choice at 8:45').waitFor();
    await strip.getByText(simulator.meters.promised.stands('July 16, 2027', 'September 7, 2027', 0)).waitFor();
    expect(await strip.getByText('Cedric Amoah').isVisible()).toBe(false);
    await strip.getByText(simulatorMoved.allPeople(1)).press('Enter');
    await strip.getByText('Cedric Amoah').waitFor();
    const said = page.getByRole('status').filter({ hasText: 'Dolores Achterberg' });
    await expect.poll(() => said.textContent()).toContain('trust of Dolores Achterberg +6, gained');
    await expect.poll(() => faultsOf(page, null)).toEqual([]);
    expect(wrong).toEqual([]);
  });

  it('is not begun where it arrives damaged, and can be tried again', async () => {
    const { page } = await site.visit();
    await page.route('**/day/bank-letter.json', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ body: (await answer.text()).replace('"trust":60', '"trust":"high"') });
    });
    await open(page);
    await press(page, words.begin);
    await page.getByText(simulator.damaged).waitFor();
    await page.goto(`${site.url}/day/#begin=bank-letter`);
    await page.getByText(simulator.damaged).waitFor();
    await page.unroute('**/day/bank-letter.json');
    await press(page, simulator.again);
    await at(page, 'The letter at your desk');
    await page.getByRole('link', { name: simulator.back }).press('Enter');
    await expect
      .poll(() => page.getByRole('link', { name: simulator.resume('The letter from the bank') }).count())
      .toBe(1);
  });
});
