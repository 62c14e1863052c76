import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeGracefully, serve } from '#server/serve.ts';
import { openBrowser } from './browser.ts';
import { dist } from './build.ts';
import { rowsOf } from './stored.ts';
import { watch } from './watch.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let server: Server;
let url: string;

beforeAll(async () => {
  ({ server, url } = await serve({ dist, port: 0 }));
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await closeGracefully(server);
});

const openDesk = async (colorScheme: 'light' | 'dark' = 'light') => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    colorScheme,
  });
  const page = await context.newPage();
  const wrong = await watch(page, url);
  await page.goto(`${url}/workshop/schedule/`, { waitUntil: 'networkidle' });
  return { context, page, wrong };
};

const cell = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
/** A cell that has just been added, with the focus in it. */
const focusedCell = async (page: Page, name: string) => {
  await cell(page, name).waitFor();
  await expect.poll(() => cell(page, name).evaluate((one) => one === document.activeElement)).toBe(true);
};
const pressButton = async (page: Page, name: string) => {
  await page.getByRole('button', { name, exact: true }).press('Enter');
};
const bringIn = async (page: Page, text: string) => {
  await page.locator('summary', { hasText: 'Or paste' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Or paste Markdown or CSV' }).fill(text);
  await pressButton(page, 'Bring it in');
};
/** Waits until a cell of the activity with this id is on the device. */
const isKept = (page: Page, id: string, column: string, text: string) =>
  expect
    .poll(async () => (await rowsOf(page)).find(({ value }) => value['cell:id'] === id)?.value[`cell:${column}`])
    .toBe(text);
/** Waits until the device knows which pack the schedule is about, which is written after its rows. */
const isAbout = (page: Page, program: string) =>
  expect
    .poll(async () => (await rowsOf(page)).find(({ kind }) => kind === 'documents')?.value['program'])
    .toBe(program);
const read = async (download: Promise<Download>): Promise<string> => {
  const path = await (await download).path();
  return readFileSync(path, 'utf8');
};

describe('the schedule desk', () => {
  it('goes from an empty table to a critical path by keyboard, and a reload keeps it', async () => {
    const { context, page, wrong } = await openDesk();
    await pressButton(page, 'Start a schedule');
    await cell(page, 'Name of A').focus();
    // Typed on without a look: a row that is added has the focus before the next letter.
    for (const text of ['Agree', 'Build', 'Launch', 'Train']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    }
    await page.keyboard.type('Look back');
    await focusedCell(page, 'Name of E');
    for (const [id, days, after] of [
      ['A', '3', ''],
      ['B', '5', 'A'],
      ['C', '0', 'B, D'],
      ['D', '2', 'A SS+1'],
      ['E', '1', 'C'],
    ] as const) {
      await cell(page, `Working days of ${id}`).focus();
      await page.keyboard.type(days);
      await cell(page, `Waits for of ${id}`).focus();
      await page.keyboard.type(after);
    }
    await page.keyboard.press('Enter');
    await page.getByText('Critical path: A, B, C, E.').waitFor();
    await page.getByText('The program takes 9 working days').waitFor();
    await page.getByRole('img', { name: /^Network of 5 activities/u }).waitFor();
    await isKept(page, 'D', 'name', 'Train');
    await isKept(page, 'E', 'after', 'C');
    await page.reload({ waitUntil: 'networkidle' });
    await page.getByText('Critical path: A, B, C, E.').waitFor();
    await expect.poll(() => cell(page, 'Waits for of D').inputValue()).toBe('A SS+1');
    expect(wrong).toEqual([]);
    await context.close();
  });

  it('keeps what two tabs write into one schedule, and each shows what the other wrote', async () => {
    const { context, page } = await openDesk();
    await pressButton(page, 'Start a schedule');
    await cell(page, 'Name of A').waitFor();
    const other = await context.newPage();
    await other.goto(`${url}/workshop/schedule/`, { waitUntil: 'networkidle' });
    await cell(other, 'Name of B').waitFor();
    for (let round = 1; round <= 20; round += 1) {
      await Promise.all(
        [page, other].map(async (tab, at) => {
          await cell(tab, `Working days of ${'AB'[at]}`).fill(String(round));
          await tab.keyboard.press('Enter');
        }),
      );
    }
    for (const tab of [page, other]) {
      for (const id of ['A', 'B']) await expect.poll(() => cell(tab, `Working days of ${id}`).inputValue()).toBe('20');
    }
    await context.close();
  });

  it('names a cycle and the cells in it, and undo takes it back', async () => {
    const { context, page, wrong } = await openDesk();
    await pressButton(page, 'Look at an example');
    await cell(page, 'Waits for of A').focus();
    await page.keyboard.type('N');
    await page.keyboard.press('Enter');
    await page.getByText(/^There is no date: A → /u).waitFor();
    await expect.poll(() => cell(page, 'Waits for of A').getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.press('ControlOrMeta+z');
    await page.getByText('Critical path: A, B, H, I, L, M, N.').waitFor();
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await page.getByText(/^There is no date: A → /u).waitFor();
    expect(wrong).toEqual([]);
    await context.close();
  });

  it('keeps the example apart, and takes it away in one press', async () => {
    const { context, page, wrong } = await openDesk();
    await pressButton(page, 'Look at an example');
    await page.getByText(/^Half of the draws end by/u).waitFor();
    await pressButton(page, 'Remove the example');
    await page.getByRole('button', { name: 'Start a schedule' }).waitFor();
    await expect.poll(() => page.getByRole('table').count()).toBe(0);
    expect(wrong).toEqual([]);
    await context.close();
  });

  it('loads the plan of a pack, asks before it replaces anything, and takes it back', async () => {
    const { context, page, wrong } = await openDesk();
    await pressButton(page, 'Start a schedule');
    await cell(page, 'Name of A').fill('Mine');
    await page.keyboard.press('Enter');
    await page.getByLabel('Program pack').selectOption({ label: 'Payments ledger migration' });
    await pressButton(page, 'Load its plan');
    const question = page.getByRole('dialog', { name: 'Put the plan of Payments ledger migration on the desk?' });
    await question.waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog', { hasText: 'Replace it' }).count()).toBe(0);
    await expect.poll(() => cell(page, 'Name of A').inputValue()).toBe('Mine');
    await pressButton(page, 'Load its plan');
    await pressButton(page, 'Replace it');
    await cell(page, 'Name of map-flows').waitFor();
    await isAbout(page, 'payments-ledger');
    await page.reload({ waitUntil: 'networkidle' });
    await cell(page, 'Name of map-flows').waitFor();
    await expect.poll(() => page.getByLabel('Program pack').inputValue()).toBe('payments-ledger');
    await expect.poll(() => page.getByText('What the pack hid', { exact: true }).count()).toBe(0);
    await page.getByLabel('Program pack').selectOption({ label: 'Passkeys for six million members' });
    await pressButton(page, 'Load its plan');
    await pressButton(page, 'Replace it');
    await cell(page, 'Name of threat-model').waitFor();
    await isAbout(page, 'passkeys');
    await page.keyboard.press('ControlOrMeta+z');
    await cell(page, 'Name of map-flows').waitFor();
    await isAbout(page, 'payments-ledger');
    await page.reload({ waitUntil: 'networkidle' });
    await expect.poll(() => page.getByLabel('Program pack').inputValue()).toBe('payments-ledger');
    expect(wrong).toEqual([]);
    await context.close();
  });

  it('holds milestones against the network and moves work out of a freeze, by keyboard and through a file', async () => {
    const { context, page, wrong } = await openDesk();
    await pressButton(page, 'Look at an example');
    await page.getByText('ends on May 6, 2027').waitFor();
    await pressButton(page, 'Add a milestone');
    await focusedCell(page, 'Milestone of milestone 1');
    await page.keyboard.type('Every venue scans on the new service');
    await cell(page, 'Date of Every venue scans on the new service').focus();
    await page.keyboard.type('2027-05-21');
    await cell(page, 'After of Every venue scans on the new service').focus();
    await page.keyboard.type('M');
    await page.keyboard.press('Tab');
    const row = page.getByRole('row').filter({ has: cell(page, 'Milestone of Every venue scans on the new service') });
    await page.getByRole('img', { name: /^Gantt chart of 14 activities and 1 milestone over/u }).waitFor();
    const before = await row.textContent();

    await pressButton(page, 'Add a freeze');
    await focusedCell(page, 'Freeze of freeze 1');
    await page.keyboard.type('Cup final');
    await cell(page, 'First day of Cup final').focus();
    await page.keyboard.type('2027-04-26');
    await cell(page, 'Last day of Cup final').focus();
    await page.keyboard.type('2027-04-30');
    await cell(page, 'Holds of Cup final').focus();
    await page.keyboard.type('M, Q');
    await page.getByText('Cup final: There is no activity “Q”.').waitFor();
    await page.keyboard.press('Backspace');
    await page.keyboard.type('N');
    await page.getByText('ends on May 6, 2027').waitFor({ state: 'detached' });
    await expect.poll(() => row.textContent()).not.toBe(before);
    await page.getByText('M waits for the end of Cup final.').waitFor();
    const end = await page.getByText(/^The program takes/u).textContent();

    await page.locator('summary', { hasText: 'Or paste' }).press('Enter');
    for (const form of ['Markdown', 'CSV']) {
      const download = page.waitForEvent('download');
      await pressButton(page, form);
      const text = await read(download);
      await pressButton(page, 'Remove Cup final');
      await page.getByText('ends on May 6, 2027').waitFor();
      await page.getByRole('textbox', { name: 'Or paste Markdown or CSV' }).fill(text);
      await pressButton(page, 'Bring it in');
      await cell(page, 'Holds of Cup final').waitFor();
      await expect.poll(() => page.getByText(/^The program takes/u).textContent()).toBe(end);
    }
    expect(wrong).toEqual([]);
    await context.close();
  });

  it('shows what the rules find, leads to the cell, and keeps the schedule as evidence', async () => {
    const { context, page, wrong } = await openDesk();
    await pressButton(page, 'Look at an example');
    const findings = page.getByRole('complementary', { name: 'Findings' });
    await findings.getByText('No critical path is named.').waitFor();
    await findings.getByRole('button', { name: 'Critical path', exact: true }).press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('at-criticalPath');
    await page.keyboard.type('A, B, H');
    await findings.getByText('Without float are A, B, H, I, L, M, N.').waitFor();
    await page.keyboard.type(', I, L, M, N');
    await findings.getByText('Without float are').waitFor({ state: 'detached' });
    await expect.poll(() => page.getByRole('heading', { name: 'Evidence', exact: true }).count()).toBe(0);
    await pressButton(page, 'Remove the example');

    await page.getByLabel('Program pack').selectOption({ label: 'Payments ledger migration' });
    await pressButton(page, 'Load its plan');
    await findings.getByText('No critical path is named.').waitFor();
    await pressButton(page, 'Compare with what the pack hid');
    await page.getByText('Compared.').waitFor();
    await page.getByText('What the pack hid', { exact: true }).press('Enter');
    await page.getByRole('heading', { name: 'Planted risks' }).waitFor();
    await page.locator('summary', { hasText: 'Say what it shows' }).press('Enter');
    await page
      .getByLabel(/the anchor that it shows/u)
      .first()
      .selectOption({ index: 3 });
    await pressButton(page, 'Keep as evidence');
    await page.getByRole('link', { name: 'Your evidence ledger' }).waitFor();
    expect(wrong).toEqual([]);
    await context.close();
  });

  it('tells what one delay does, and what moved since the baseline', async () => {
    const { context, page, wrong } = await openDesk();
    await pressButton(page, 'Look at an example');
    await page.getByLabel('Activity', { exact: true }).selectOption('F');
    await page.getByText(/^F takes 5 working days longer: the end stays\./u).waitFor();
    await pressButton(page, 'Keep these dates as the baseline');
    await page.getByText('Nothing has moved since the baseline.').waitFor();
    await cell(page, 'Working days of A').fill('6');
    await page.keyboard.press('Enter');
    await page.getByRole('row', { name: /^A Agree on the scan events.*2 working days later$/u }).waitFor();
    expect(wrong).toEqual([]);
    await context.close();
  });

  it('says in which line a file is wrong, and carries Markdown and CSV both ways', async () => {
    const { context, page, wrong } = await openDesk();
    await pressButton(page, 'Look at an example');
    await bringIn(page, '# Schedule\n\n## Activities\n\n| ID | Wrong |\n| --- | --- |\n| A | 1 |\n');
    await page
      .getByRole('alert')
      .getByText(/^Line 5: there is no column “Wrong”/u)
      .waitFor();
    for (const form of ['Markdown', 'CSV']) {
      const download = page.waitForEvent('download');
      await pressButton(page, form);
      const text = await read(download);
      await cell(page, 'Waits for of J').fill('');
      await page.keyboard.press('Enter');
      await expect.poll(() => cell(page, 'Waits for of J').inputValue()).toBe('');
      await page.getByRole('textbox', { name: 'Or paste Markdown or CSV' }).fill(text);
      await pressButton(page, 'Bring it in');
      await page.getByText('14 activities are in.').waitFor();
      await page.getByText('Critical path: A, B, H, I, L, M, N.').waitFor();
      await expect.poll(() => cell(page, 'Waits for of J').inputValue()).toBe('D, I FF-2');
    }
    expect(wrong).toEqual([]);
    await context.close();
  });

  it('gives its drawings away as SVG and PNG', async () => {
    const { context, page, wrong } = await openDesk();
    await pressButton(page, 'Look at an example');
    for (const name of ['Dependency map', 'Gantt chart']) {
      const [svg] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: `${name} as SVG` }).click(),
      ]);
      const text = await read(Promise.resolve(svg));
      expect(text).toContain('<svg');
      expect(text).not.toContain('class=');
      const [png] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: `${name} as PNG` }).click(),
      ]);
      expect(
        readFileSync(await png.path())
          .subarray(1, 4)
          .toString(),
      ).toBe('PNG');
    }
    expect(wrong).toEqual([]);
    await context.close();
  });

  it.each(['light', 'dark'] as const)('has no fault that axe finds, in the %s theme', async (scheme) => {
    const { context, page } = await openDesk(scheme);
    await pressButton(page, 'Look at an example');
    await page.getByText(/^Half of the draws end by/u).waitFor();
    await cell(page, 'Working days of A').fill('soon');
    await page.keyboard.press('Enter');
    await page.getByText('“soon” is not a number of working days.').waitFor();
    await page.evaluate(axe);
    const faults = await page.evaluate(async (): Promise<string[]> => {
      const runner: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } = Reflect.get(
        globalThis,
        'axe',
      );
      const { violations } = await runner.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 90)).join(' ')}`);
    });
    expect(faults).toEqual([]);
    await context.close();
  });

  it('takes three hundred activities in, draws and simulates them, and keeps what is typed over a reload', async () => {
    const { context, page, wrong } = await openDesk();
    const rows = Array.from({ length: 300 }, (_, at) => asRow(at));
    const csv = ['ID,Name,Duration,Optimistic,Most likely,Pessimistic,After', ...rows].join('\n');
    await bringIn(page, csv);
    await page.getByRole('img', { name: /^Network of 300 activities/u }).waitFor();
    await page.getByText(/^Half of the draws end by/u).waitFor();
    const counts = () =>
      page.evaluate(() => {
        const network = document.querySelector('svg[aria-label^="Network of"]');
        const gantt = document.querySelector('svg[aria-label^="Gantt chart"]');
        return {
          rows: document.querySelectorAll('[data-column="duration"]').length,
          nodes: network?.querySelectorAll('circle').length,
          lines: network?.querySelectorAll('path').length,
          bars: gantt?.querySelectorAll('g > title').length,
        };
      });
    const drawn = { rows: 300, nodes: 300, lines: 295, bars: 300 };
    await expect.poll(counts).toEqual(drawn);
    await cell(page, 'Name of T150').fill('A name typed meanwhile');
    await page.keyboard.press('Enter');
    await expect.poll(() => cell(page, 'Name of T150').inputValue()).toBe('A name typed meanwhile');
    await cell(page, 'Waits for of T299').fill('T294, T0');
    await page.keyboard.press('Tab');
    await expect.poll(counts).toEqual({ ...drawn, lines: 296 });
    const said = await page.getByText(/^The program takes/u).textContent();
    await isKept(page, 'T150', 'name', 'A name typed meanwhile');
    await isKept(page, 'T299', 'after', 'T294, T0');
    const kept = (await rowsOf(page)).filter(
      ({ kind, value }) => kind === 'documentRows' && value['table'] === 'activities',
    );
    expect(kept.length).toBe(300);
    await page.reload({ waitUntil: 'networkidle' });
    await page.getByRole('img', { name: /^Network of 300 activities/u }).waitFor();
    await expect.poll(counts).toEqual({ ...drawn, lines: 296 });
    await expect.poll(() => cell(page, 'Name of T150').inputValue()).toBe('A name typed meanwhile');
    await expect.poll(() => page.getByText(/^The program takes/u).textContent()).toBe(said);
    expect(wrong).toEqual([]);
    await context.close();
  });
});

/** A row of CSV: activities take turns in having one figure and three. */
function asRow(at: number): string {
  const figures = at % 3 === 0 ? ',3,5,9' : '4,,,';
  return `T${at},Activity ${at},${figures},${at > 4 ? `T${at - 5}` : ''}`;
}
