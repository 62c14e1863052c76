import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const example = (path: string) => readFileSync(join(import.meta.dirname, '..', '..', 'content', 'artifacts', path));
const weak = example('raid/weak.md');
/** Waits until the keys have been taken to where the page takes them; a key pressed before would be lost. */
const isFocused = (place: Locator) =>
  expect.poll(() => place.evaluate((one) => one === document.activeElement)).toBe(true);

describe('the workshop', () => {
  it('takes a risk log from a file, leads from a finding to its cell and back, and keeps what is typed', async () => {
    const { page, wrong } = await site.visit();
    await page.goto(`${site.url}/workshop/raid/`);
    await page
      .getByLabel('Or open your own')
      .setInputFiles({ name: 'risks.md', mimeType: 'text/markdown', buffer: weak });
    const findings = page.getByRole('complementary', { name: 'Findings' });
    await findings.getByText('8 errors stand between').waitFor();
    await expect.poll(() => findings.getByRole('listitem').count()).toBe(5);

    await findings.getByRole('button', { name: 'Risks, row 1, Trigger' }).press('Enter');
    const trigger = page.getByRole('textbox', { name: 'Trigger, 1' });
    await isFocused(trigger);
    await page.keyboard.type('More than 5 stops a shift');
    await findings.getByText('7 errors stand between').waitFor();

    await page.keyboard.press('Enter');
    const below = page.getByRole('textbox', { name: 'Trigger, 2' });
    await isFocused(below);

    const event = page.getByRole('textbox', { name: 'Event, 2' });
    await page
      .getByRole('row')
      .filter({ has: event })
      .getByRole('button', { name: '1 finding' })
      .first()
      .press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('has missed');

    await page.reload();
    await findings.getByText('7 errors stand between').waitFor();
    await expect.poll(() => trigger.inputValue()).toBe('More than 5 stops a shift');
    expect(wrong).toEqual([]);
  });

  it('compares a document on a pack with what the pack hides, once that is asked for', async () => {
    const { page, wrong } = await site.visit();
    await page.goto(`${site.url}/workshop/raid/`);
    await page.getByLabel('What it is about').selectOption({ label: 'Payments ledger migration' });
    await page
      .getByLabel('Or open your own')
      .setInputFiles({ name: 'risks.md', mimeType: 'text/markdown', buffer: weak });
    const findings = page.getByRole('complementary', { name: 'Findings' });
    await findings.getByRole('button', { name: /^Show all/u }).press('Enter');
    await expect.poll(() => findings.getByText('Not found:').count()).toBe(0);
    await page.getByRole('button', { name: 'Compare with what the pack hid' }).press('Enter');
    await findings.getByText('Not found: The posting API recognizes a retry for 90 minutes').waitFor();
    await page.getByText('What the pack hid', { exact: true }).press('Enter');
    await page.getByRole('heading', { name: 'Planted risks' }).waitFor();
    await page.reload();
    await page.getByText('Compared.').waitFor();
    expect(wrong).toEqual([]);
  });

  it('says of a document that was begun in the plan what it is for, and that comparing hands nothing in', async () => {
    const { page, wrong } = await site.visit();
    await page.goto(`${site.url}/plan/?do=triage-twenty-messages`);
    await page.getByRole('button', { name: 'Put it into my plan' }).press('Enter');
    await page.getByRole('button', { name: /^Begin a raid log/iu }).press('Enter');
    await page.getByText('What is asked').press('Enter');
    await page.getByText('Do that in your plan first').waitFor();
    await page.getByRole('link', { name: 'Back to the plan to hand in' }).press('Enter');
    await page.waitForURL('**/plan/');
    expect(wrong).toEqual([]);
  });

  it('says which line of a file does not fit', async () => {
    const { page } = await site.visit();
    await page.goto(`${site.url}/workshop/raci/`);
    const buffer = Buffer.from('Activity,Responsable\nGo,Noor\n');
    await page.getByLabel('Or open your own').setInputFiles({ name: 'roles.csv', mimeType: 'text/csv', buffer });
    const alert = page.getByRole('main').getByRole('alert');
    await alert.waitFor();
    await expect.poll(() => alert.textContent()).toContain('Line 1: there is no column “Responsable” here');
  });

  it('adds rows by keyboard below the last, and takes one away', async () => {
    const { page } = await site.visit();
    await page.goto(`${site.url}/workshop/raci/`);
    await page.getByRole('button', { name: 'Empty document' }).press('Enter');
    await page.getByRole('button', { name: 'Add a row' }).press('Enter');
    const first = page.getByRole('textbox', { name: 'Activity, 1' });
    await isFocused(first);
    await page.keyboard.type('Go or no-go');
    await page.keyboard.press('Enter');
    await isFocused(page.getByRole('textbox', { name: 'Activity, 2' }));
    const target = await page.getByRole('button', { name: 'Remove row 2' }).boundingBox();
    expect(Math.min(target?.width ?? 0, target?.height ?? 0)).toBeGreaterThanOrEqual(24);
    await page.getByRole('button', { name: 'Remove row 2' }).press('Enter');
    await page.getByRole('textbox', { name: 'Activity, 2' }).waitFor({ state: 'detached' });
    await expect.poll(() => first.inputValue()).toBe('Go or no-go');
  });

  it('moves rows, takes steps back and forward by keyboard, and keeps both', async () => {
    const { page, wrong } = await site.visit();
    await page.goto(`${site.url}/workshop/raci/`);
    const buffer = Buffer.from('Activity,Responsible\nFreeze,Noor\nRehearse,Lin\nSwitch,Tomasz\n');
    await page.getByLabel('Or open your own').setInputFiles({ name: 'roles.csv', mimeType: 'text/csv', buffer });
    const cell = (row: number) => page.getByRole('textbox', { name: `Activity, ${row}` });
    const activities = () =>
      page.getByRole('textbox', { name: /^Activity, / }).evaluateAll((all) => all.map((one) => one.textContent));
    await cell(3).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(activities).toEqual(['Freeze', 'Switch', 'Rehearse']);
    await isFocused(cell(2));
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(activities).toEqual(['Switch', 'Freeze', 'Rehearse']);
    await isFocused(cell(1));
    await page.getByRole('button', { name: 'Move row 1 down' }).press('Enter');
    await expect.poll(activities).toEqual(['Freeze', 'Switch', 'Rehearse']);
    await isFocused(page.getByRole('button', { name: 'Move row 2 down' }));

    // Faster than a step is written: each key waits for its turn, and none is lost.
    for (const key of ['z', 'z', 'Shift+z', 'z', 'z']) await page.keyboard.press(`Control+${key}`);
    await expect.poll(activities).toEqual(['Freeze', 'Rehearse', 'Switch']);
    for (const key of ['Shift+z', 'Shift+z']) await page.keyboard.press(`Control+${key}`);
    await expect.poll(activities).toEqual(['Switch', 'Freeze', 'Rehearse']);

    await cell(1).focus();
    await page.keyboard.press('End');
    await page.keyboard.type(' over');
    // The browser takes back what was typed, down to what stood there, and gives it again.
    const browserSteps = async (key: string, until: string) => {
      for (let steps = 0; steps < 5 && (await cell(1).inputValue()) !== until; steps += 1)
        await page.keyboard.press(`Control+${key}`);
      await expect.poll(() => cell(1).inputValue()).toBe(until);
    };
    await browserSteps('z', 'Switch');
    await browserSteps('Shift+z', 'Switch over');
    await page.keyboard.press('Tab');
    await page.getByRole('region', { name: 'Steps' }).getByRole('button', { name: 'Undo' }).press('Enter');
    await expect.poll(() => cell(1).inputValue()).toBe('Switch');
    await page.getByRole('region', { name: 'Steps' }).getByRole('button', { name: 'Redo' }).press('Enter');
    await expect.poll(() => cell(1).inputValue()).toBe('Switch over');
    await page.reload();
    await cell(1).waitFor();
    await expect.poll(() => activities()).toEqual(['Switch over', 'Freeze', 'Rehearse']);
    expect(wrong).toEqual([]);
  });

  it('keeps a document as evidence, checked until an edit makes it fail, which the ledger shows at once', async () => {
    const { page, wrong, open } = await site.visit();
    await page.goto(`${site.url}/workshop/raci/`);
    await page.getByLabel('What it is about').selectOption({ label: 'Payments ledger migration' });
    await page
      .getByLabel('Or open your own')
      .setInputFiles({ name: 'roles.md', mimeType: 'text/markdown', buffer: example('raci/good.md') });
    await page.getByText('Say what it shows').press('Enter');
    await page.getByRole('button', { name: 'Keep as evidence' }).press('Enter');
    await page.getByText('Choose the anchor for at least one skill.').waitFor();
    await page.getByLabel(/^Stakeholder management: the anchor/).selectOption('3');
    await page.getByRole('button', { name: 'Keep as evidence' }).press('Enter');
    await page.getByText('This is still our good example').waitFor();
    await page.getByRole('textbox', { name: 'Activity, 1' }).press('End');
    await page.keyboard.type(' in week 12');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Keep as evidence' }).press('Enter');
    await page.getByText('In your ledger, and checked').waitFor();

    const ledger = await open('/my-path/');
    const row = ledger.getByRole('row').filter({ has: ledger.getByRole('rowheader', { name: /^roles/ }) });
    await row.getByText('Checked', { exact: false }).waitFor();
    await expect.poll(() => row.textContent()).toContain('Simulated');

    await page.bringToFront();
    await page.getByRole('textbox', { name: 'Accountable, 1' }).fill('');
    await page.getByText('In your ledger, but not checked').waitFor();
    await row.getByText('Kept').waitFor();
    await expect.poll(() => row.getByText('Checked').count()).toBe(0);

    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+z');
    await page.getByText('In your ledger, and checked').waitFor();
    await row.getByText('Checked').waitFor();

    await ledger.bringToFront();
    await row.getByRole('button', { name: 'Retract' }).press('Enter');
    await page.getByText('Retracted: it stays readable').waitFor();
    expect(wrong).toEqual([]);
  });

  it('fills cells right and down from a spreadsheet, after showing what that does, and takes it back in one step', async () => {
    const { page, context, wrong } = await site.visit();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${site.url}/workshop/raci/`);
    const buffer = Buffer.from('Activity,Responsible\nFreeze,Noor\nRehearse,Lin\n');
    await page.getByLabel('Or open your own').setInputFiles({ name: 'roles.csv', mimeType: 'text/csv', buffer });
    const responsible = (row: number) => page.getByRole('textbox', { name: `Responsible, ${row}` });
    await responsible(2).focus();
    await page.evaluate(() => navigator.clipboard.writeText('=A1+1\tInes\r\n"Lin\nHoang"\tPaul\r\nRuth\tPaul\r\n'));
    await page.keyboard.press('Control+v');
    const dialog = page.getByRole('dialog', { name: 'Paste cells' });
    await dialog.getByText('3 rows of 2 cells into Activities, from row 2.').waitFor();
    await expect.poll(() => dialog.textContent()).toContain('2 rows are added.');
    await expect.poll(() => dialog.textContent()).toContain('One cell that holds a text is written over.');
    await page.keyboard.press('Enter');
    await responsible(4).waitFor();
    await expect.poll(() => responsible(2).inputValue()).toBe('=A1+1');
    await expect.poll(() => responsible(3).inputValue()).toBe('Lin\nHoang');
    await expect.poll(() => page.getByRole('textbox', { name: 'Accountable, 4' }).inputValue()).toBe('Paul');
    await expect.poll(() => responsible(1).inputValue()).toBe('Noor');
    await isFocused(responsible(2));

    await page.keyboard.press('Control+z');
    await responsible(3).waitFor({ state: 'detached' });
    await expect.poll(() => responsible(2).inputValue()).toBe('Lin');
    await page.keyboard.press('Control+v');
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => responsible(2).inputValue()).toBe('Lin');
    expect(wrong).toEqual([]);
  });

  it('takes what is typed right after Enter into the row that it adds', async () => {
    const { page, wrong } = await site.visit();
    await page.goto(`${site.url}/workshop/raci/`);
    await page.getByRole('button', { name: 'Empty document' }).press('Enter');
    await page.getByRole('button', { name: 'Add a row' }).first().press('Enter');
    const activity = (row: number) => page.getByRole('textbox', { name: `Activity, ${row}` });
    await isFocused(activity(1));
    await page.keyboard.type('Freeze\nSwitch\nReport');
    for (const [at, text] of ['Freeze', 'Switch', 'Report'].entries())
      await expect.poll(() => activity(at + 1).inputValue()).toBe(text);
    await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
    await page.reload();
    for (const [at, text] of ['Freeze', 'Switch', 'Report'].entries())
      await expect.poll(() => activity(at + 1).inputValue()).toBe(text);
    expect(await activity(4).count()).toBe(0);
    expect(wrong).toEqual([]);
  });

  it('takes cells of a spreadsheet into a table that has no row yet', async () => {
    const { page, context, wrong } = await site.visit();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${site.url}/workshop/raci/`);
    await page.getByRole('button', { name: 'Empty document' }).press('Enter');
    const box = page.getByLabel('Or paste rows of a spreadsheet into Activities');
    await box.focus();
    const cells = 'Accountable\tActivity\r\nInes\tFreeze\r\nPaul\tSwitch\r\n';
    await page.evaluate((text) => navigator.clipboard.writeText(text), cells);
    await page.keyboard.press('Control+v');
    const dialog = page.getByRole('dialog', { name: 'Paste cells' });
    await dialog.getByText('2 rows of 2 cells into Activities, from row 1. 2 rows are added.').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await isFocused(box);
    await page.keyboard.press('Control+v');
    await dialog.waitFor();
    await page.keyboard.press('Enter');
    const activity = page.getByRole('textbox', { name: 'Activity, 2' });
    await activity.waitFor();
    await expect.poll(() => activity.inputValue()).toBe('Switch');
    await expect.poll(() => page.getByRole('textbox', { name: 'Accountable, 1' }).inputValue()).toBe('Ines');
    await expect.poll(() => box.count()).toBe(0);
    const first = page.getByRole('textbox', { name: 'Activity, 1' });
    await isFocused(first);
    await page.keyboard.press('Control+z');
    await box.waitFor();
    expect(wrong).toEqual([]);
  });

  it('shows a RACI as a matrix of letters, which arrows and letters edit and which stands in the Markdown', async () => {
    const { page, wrong } = await site.visit();
    await page.goto(`${site.url}/workshop/raci/`);
    const buffer = Buffer.from('Activity,Responsible,Accountable\nFreeze,Noor,Ines\nSwitch,Lin,\n');
    await page.getByLabel('Or open your own').setInputFiles({ name: 'roles.csv', mimeType: 'text/csv', buffer });
    const grid = page.getByRole('grid', { name: 'Matrix' });
    await grid.waitFor();
    await page.getByLabel('Somebody who takes part').fill('Ruth');
    await page.keyboard.press('Enter');
    await grid.getByRole('columnheader', { name: 'Ruth' }).waitFor();

    const square = (name: string) => grid.getByRole('gridcell', { name });
    await square('Freeze, Ruth: nothing').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('a');
    await square('Switch, Ruth: accountable').waitFor();
    await page.keyboard.press('Shift+R');
    await square('Switch, Ruth: responsible and accountable').waitFor();
    await expect.poll(() => page.getByRole('textbox', { name: 'Responsible, 2' }).inputValue()).toBe('Lin, Ruth');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('c');
    await square('Switch, Lin: consulted').waitFor();
    await expect.poll(() => page.getByRole('textbox', { name: 'Responsible, 2' }).inputValue()).toBe('Ruth');
    await page.keyboard.press('Control+z');
    await square('Switch, Lin: responsible').waitFor();
    await page.keyboard.press('Delete');
    await square('Switch, Lin: nothing').waitFor();
    await page.getByRole('group', { name: 'Switch, Lin:' }).getByRole('button', { name: 'I' }).press('Enter');
    await square('Switch, Lin: informed').waitFor();
    // Of two quick letters the second takes the place of the first.
    await square('Switch, Lin: informed').focus();
    await page.keyboard.type('rc');
    await square('Switch, Lin: consulted').waitFor();
    await page.keyboard.type('ai');
    await square('Switch, Lin: informed').waitFor();
    await expect.poll(() => page.getByRole('textbox', { name: 'Accountable, 2' }).inputValue()).not.toContain('Lin');

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Markdown' }).press('Enter'),
    ]);
    expect(readFileSync(await file.path(), 'utf8')).toContain('| Switch |  |  | I | R A |');
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.getByRole('table', { name: 'Matrix' }).textContent()).toContain('R A');
    expect(wrong).toEqual([]);
  });

  it('begins with a template whose prompts count as not written until they are answered', async () => {
    const { page, wrong } = await site.visit();
    await page.goto(`${site.url}/workshop/readiness/`);
    await page.getByRole('button', { name: 'Template' }).press('Enter');
    await page.getByRole('textbox', { name: 'Check, 20' }).waitFor();
    const findings = page.getByRole('complementary', { name: 'Findings' });
    await findings.getByText('Title is still to be written.').waitFor();
    await page.getByLabel('Title', { exact: true }).fill('Parcel Live, pilot');
    await findings.getByText('Title is still to be written.').waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('textbox', { name: 'Check, 20' }).waitFor();
    await expect.poll(() => page.getByLabel('Title', { exact: true }).inputValue()).toBe('Parcel Live, pilot');
    expect(wrong).toEqual([]);
  });

  it('begins with a copy of the good example, which passes', async () => {
    const { page, wrong } = await site.visit();
    await page.goto(`${site.url}/workshop/newsletter/`);
    await page.getByRole('button', { name: 'Copy of the good example' }).press('Enter');
    const findings = page.getByRole('complementary', { name: 'Findings' });
    await findings.getByText('No rule has anything against it.').waitFor();
    await expect.poll(() => page.getByRole('textbox', { name: 'Ask, 1' }).inputValue()).toContain('Name one driver');
    expect(wrong).toEqual([]);
  });

  it.each([
    {
      kind: 'stakeholders',
      title: 'Power and interest',
      drawn: '5 stakeholders by power',
      row: 'Ines Duarte 5 5 supports',
    },
    {
      kind: 'metrics',
      title: /^Control chart: Calls/u,
      drawn: 'Control chart of 10 observations',
      row: '2026-W10 43 3 within Snow on two days',
    },
  ])(
    'draws the $kind document live, with a table beside it, and gives the drawing away',
    async ({ kind, title, drawn, row }) => {
      const { page, wrong } = await site.visit();
      await page.goto(`${site.url}/workshop/${kind}/`);
      const buffer = readFileSync(join(import.meta.dirname, '..', '..', 'content', 'artifacts', kind, 'good.md'));
      await page.getByLabel('Or open your own').setInputFiles({ name: 'mine.md', mimeType: 'text/markdown', buffer });
      const part = page.getByRole('region', { name: title, exact: true }).first();
      await part.getByRole('img', { name: drawn }).waitFor();
      await part.getByRole('row', { name: row }).waitFor();
      for (const form of ['SVG', 'PNG']) {
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          part.getByRole('button', { name: new RegExp(`as ${form}$`, 'u') }).press('Enter'),
        ]);
        const bytes = readFileSync(await file.path());
        expect(bytes.subarray(0, 4).toString('latin1')).toBe(form === 'SVG' ? '<svg' : '\u0089PNG');
      }
      const [first, changed] =
        kind === 'metrics' ? (['Value, 1', '90'] as const) : (['Name, 1', 'Somebody else'] as const);
      await page.getByRole('textbox', { name: first, exact: true }).fill(changed);
      await part.getByRole('row', { name: kind === 'metrics' ? /90 – outside/u : /^Somebody else 5 5/u }).waitFor();
      expect(wrong).toEqual([]);
    },
  );
});
