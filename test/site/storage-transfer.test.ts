import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { rowKinds, type PersonRecord } from '#domain/record/core.ts';
import { readRecord } from '#domain/record/read.ts';
import { anyRecord } from '#test/domain/record/any-record.ts';
import { evidence, myPath, record as words, result, scorecard } from '#words/en.ts';
import { copiesIn, rowsOf, shownBy } from './stored.ts';
import { openSite, type Site, type Visit } from './visit.ts';

const neverExported = words.remind({ reason: 'days', changes: 1, exportedAt: null });

let site: Site;
let visit: Visit;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => visit.context.close().catch(() => undefined));
afterAll(() => site.close());

const sizeOf = (record: PersonRecord): number => rowKinds.reduce((sum, kind) => sum + record[kind].length, 0);

/** The file that the page hands over. */
async function exported(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('main').getByRole('button', { name: words.export, exact: true }).first().click();
  return readFileSync(await (await download).path(), 'utf8');
}

async function replaceWith(page: Page, text: string): Promise<void> {
  await page
    .getByLabel(myPath.import)
    .setInputFiles({ name: 'record.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: myPath.replace, exact: true }).click();
  await page.getByText(myPath.imported).waitFor();
}

async function deleteAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: myPath.delete, exact: true }).click();
  await page.getByRole('button', { name: myPath.deleteYes }).click();
  await page.getByText(myPath.deleted).waitFor();
}

/** Everything that a browser keeps for the site, wherever it can be kept. */
const leftOn = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const files: string[] = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
    return [
      ...(await indexedDB.databases()).map(({ name = '' }) => name),
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await caches.keys()),
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
      ...files,
    ];
  });

describe('a record that is taken away', () => {
  it('leaves nothing behind when all is deleted, and comes back the same, for 20 random ones', async () => {
    visit = await site.visit({ acceptDownloads: true });
    const { page, wrong } = visit;
    await page.getByRole('heading', { name: myPath.data }).waitFor();
    const records = fc.sample(
      anyRecord.filter((one) => sizeOf(one) > 0),
      { numRuns: 20, seed: 20_260_212 },
    );
    for (const record of records) {
      await replaceWith(page, JSON.stringify(record));
      const text = await exported(page);
      const read = readRecord(text);
      if (read.state !== 'read') throw new Error(read.reason);
      expect({ ...read.record, exportedAt: '' }).toEqual({ ...record, exportedAt: '' });
      await deleteAll(page);
      await expect.poll(() => leftOn(page)).toEqual([]);
      await replaceWith(page, text);
      expect({ ...(await shownBy(page)), exportedAt: '' }).toEqual({ ...record, exportedAt: '' });
    }
    expect(wrong).toEqual([]);
  }, 300_000);

  it('can be had back in the same tab after deletion, and not after a reload', async () => {
    visit = await site.visit({ acceptDownloads: true });
    const { page, wrong } = visit;
    const [record] = fc.sample(
      anyRecord.filter((one) => one.evidence.length > 2),
      { numRuns: 1, seed: 7 },
    );
    if (!record) throw new Error('no record');
    await replaceWith(page, JSON.stringify(record));
    await deleteAll(page);
    await page.getByRole('button', { name: new RegExp(`^${words.undo}`, 'u') }).click();
    await expect.poll(async () => (await shownBy(page)).evidence.length).toBe(record.evidence.length);
    expect({ ...(await shownBy(page)), exportedAt: '' }).toEqual({ ...record, exportedAt: '' });
    await deleteAll(page);
    await page.reload({ waitUntil: 'networkidle' });
    await expect.poll(() => page.getByRole('button', { name: new RegExp(`^${words.undo}`, 'u') }).count()).toBe(0);
    await page.getByText(myPath.empty).waitFor();
    expect(wrong).toEqual([]);
  });
});

/** The values of one kind in the order in which they were added, read past the page. */
const valuesOf = async (page: Page, of: string) =>
  (await rowsOf(page))
    .filter(({ kind }) => kind === of)
    .toSorted((a, b) => a.seq - b.seq)
    .map(({ value }) => value);

/** Rates one skill on the scorecard with the given anchor. */
async function rate(page: Page, skill: string, anchor: number): Promise<void> {
  await page.goto(`${site.url}/scorecard/#rate-${skill}`, { waitUntil: 'networkidle' });
  await page
    .getByRole('main')
    .getByRole('radio')
    .nth(anchor - 1)
    .click();
  await page.getByText(words.saved, { exact: true }).waitFor();
}

describe('days that pass', () => {
  it('leave copies of other days to bring back, and a reminder after a week', async () => {
    const context = await site.browser.newContext();
    await context.clock.install({ time: '2026-03-02T09:00:00Z' });
    visit = await site.visitIn(context);
    const { page, wrong } = visit;
    for (let day = 0; day < 4; day += 1) {
      await rate(page, 'execution', day + 1);
      await expect
        .poll(async () => {
          await context.clock.runFor(2000);
          return copiesIn(page);
        })
        .toBe(day + 1);
      await context.clock.fastForward(86_400_000);
    }
    await page.goto(`${site.url}/my-path/`);
    await page.getByRole('button', { name: myPath.restoreCopy }).nth(2).waitFor();
    await page.getByRole('button', { name: myPath.restoreCopy }).last().click();
    await expect.poll(async () => (await valuesOf(page, 'ratings'))[0]?.['level']).toBe(1);
    await page.getByRole('button', { name: new RegExp(`^${words.undo}`, 'u') }).click();
    await expect.poll(async () => (await valuesOf(page, 'ratings'))[0]?.['level']).toBe(4);
    await expect.poll(() => page.getByText(neverExported).count()).toBe(0);
    await context.clock.fastForward(4 * 86_400_000);
    await page.reload();
    await page.getByText(neverExported).waitFor();
    expect(wrong).toEqual([]);
  });

  it.each(['Pacific/Kiritimati', 'America/Los_Angeles'])(
    'change no day that was written and no order, in %s over the change of clocks',
    async (timezoneId) => {
      const context = await site.browser.newContext({ timezoneId });
      await context.clock.install({ time: '2026-03-08T09:30:00Z' });
      visit = await site.visitIn(context);
      const { page, wrong } = visit;
      await rate(page, 'execution', 3);
      for (const [title, date] of [
        ['First', '2026-03-08'],
        ['Second', '2026-03-07'],
        ['Third', '2026-03-09'],
      ] as const) {
        await page.getByRole('button', { name: scorecard.rate.attach }).click();
        const form = page.getByRole('dialog');
        await form.getByLabel(evidence.title).fill(title);
        await form.getByLabel(evidence.text).fill('Two teams, one freeze.');
        await form.getByLabel(evidence.date, { exact: true }).fill(date);
        await form.getByRole('button', { name: evidence.save }).click();
        await form.waitFor({ state: 'hidden' });
        // The clock of the device goes back a day and a half, then on.
        await context.clock.setSystemTime(title === 'First' ? '2026-03-06T21:00:00Z' : '2026-03-29T01:30:00Z');
      }
      await page.reload({ waitUntil: 'networkidle' });
      expect((await valuesOf(page, 'evidence')).map((item) => [item['title'], item['date']])).toEqual([
        ['First', '2026-03-08'],
        ['Second', '2026-03-07'],
        ['Third', '2026-03-09'],
      ]);
      await page.goto(`${site.url}/scorecard/#result`);
      await page.getByRole('heading', { name: result.chart }).waitFor();
      await expect.poll(() => page.getByText(/NaN|-\d+ days/u).count()).toBe(0);
      expect(wrong).toEqual([]);
    },
  );
});
