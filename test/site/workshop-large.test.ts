import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const many = 500;
/** How long the browser may take on a busy machine; nothing here passes or fails by time. */
const slow = { timeout: 30_000 };
const head = 'ID,Cause,Event,Effect,Probability,Impact,Trigger,Owner,Response,Due,State';
const risk = (at: number) =>
  `R${at},Vendor ${at} has one factory,it may stop,depot ${at} opens 4 weeks late,20 %,20 days,no notice by day ${at},Noor Haddad,Order from a second vendor if the trigger fires,2026-04-10,open`;
const file = [head, ...Array.from({ length: many }, (_, at) => risk(at + 1))].join('\n');

describe('a table of 500 rows', () => {
  it('is read, edited at both ends and in the middle, moved, undone, saved and there after a reload', async () => {
    const { page, wrong } = await site.visit();
    await page.goto(`${site.url}/workshop/raid/`);
    await page
      .getByLabel('Or open your own')
      .setInputFiles({ name: 'risks.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
    const cell = (column: string, row: number) => page.locator(`#at-risks-${row - 1}-${column}`);
    /** Where the keys go after a step, before which the next must not begin. */
    const goes = (id: string) => expect.poll(() => page.evaluate(() => document.activeElement?.id), slow).toBe(id);
    const rows = () => page.locator('[id^="at-risks-"][id$="-event"]').count();
    await cell('event', many).waitFor();
    await expect.poll(() => rows()).toBe(many);

    for (const row of [1, 250, many]) {
      await cell('owner', row).focus();
      await page.keyboard.press('Control+a');
      await page.keyboard.type(`Owner ${row}`);
    }
    await page.keyboard.press('Enter');
    await goes(`at-risks-${many}-owner`);
    await cell('owner', 3).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => cell('id', 2).inputValue(), slow).toBe('R3');
    await goes('at-risks-1-owner');
    await page.getByRole('button', { name: 'Remove row 10', exact: true }).press('Enter');
    await expect.poll(rows, slow).toBe(many);
    await goes('remove-risks-9');
    await page.keyboard.press('Control+z');
    await expect.poll(rows, slow).toBe(many + 1);
    await page.getByText('Saved on this device').waitFor();

    await page.reload();
    await cell('event', many).waitFor();
    await expect.poll(() => rows()).toBe(many + 1);
    for (const row of [1, 250, many]) await expect.poll(() => cell('owner', row).inputValue()).toBe(`Owner ${row}`);
    await expect.poll(() => cell('id', 2).inputValue()).toBe('R3');
    await expect.poll(() => cell('cause', many).inputValue()).toBe(`Vendor ${many} has one factory`);
    expect(wrong).toEqual([]);
  });
});
