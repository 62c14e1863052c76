import { readFileSync, rmSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openProfile } from './browser.ts';
import { rowsOf } from './stored.ts';
import { openSite, type Site } from './visit.ts';

let site: Site;
let zip: Buffer;
const contents = Buffer.alloc(3_000_000, 7);

/** An export of a record with one file. */
beforeAll(async () => {
  site = await openSite();
  const { page, context } = await site.visit();
  await page.goto(`${site.url}/plan/`);
  await page.getByRole('button', { name: 'Promise this plan' }).press('Enter');
  await page
    .getByLabel('Add a file, up to 20 MB')
    .setInputFiles({ name: 'board.png', mimeType: 'image/png', buffer: contents });
  await page.getByText('One file, 3.0 MB in all').waitFor();
  await page.goto(`${site.url}/my-path/`);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export record and files (zip)' }).press('Enter'),
  ]);
  zip = readFileSync(await file.path());
  await context.close();
});
afterAll(() => site.close());

const bring = (page: Page, buffer: Buffer) =>
  page
    .getByLabel('Import a file')
    .first()
    .setInputFiles({ name: 'critical-path.zip', mimeType: 'application/zip', buffer });

describe('an export with files', () => {
  it('is imported whole on another device, and says beforehand what comes', async () => {
    const { page, wrong, context } = await site.visit();
    await bring(page, zip);
    await page.getByText('One file comes with it.').waitFor();
    await page.getByText('there would then be one file, 3.0 MB in all', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Merge', exact: true }).press('Enter');
    await page.getByText('Imported. You can undo it.').waitFor();
    await page.goto(`${site.url}/plan/`);
    const [taken] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Open board.png' }).press('Enter'),
    ]);
    expect(readFileSync(await taken.path()).equals(contents)).toBe(true);
    expect(wrong).toEqual([]);
    await context.close();
  });

  it('changes nothing where it was tampered with, and says what is wrong', async () => {
    const { page, wrong, context } = await site.visit();
    const parts = unzipSync(zip);
    const name = Object.keys(parts).find((one) => one.endsWith('board.png')) ?? '';
    const record = 'critical-path-record.json';
    const { [record]: text = new Uint8Array(), [name]: file = new Uint8Array() } = parts;
    const packed = (files: Record<string, Uint8Array>) => Buffer.from(zipSync(files, { level: 9 }));
    const hostile: [Buffer, string][] = [
      [packed({ [record]: text, [name]: file, '../../evil.js': file }), 'holds a file that its record does not name'],
      [packed({ [record]: text, [name]: file.slice(1) }), 'has another size than its record says'],
      [packed({ [record]: text, [name]: new Uint8Array(60_000_000) }), 'has another size than its record says'],
      [packed({ [record]: new Uint8Array(60_000_000) }), 'unpacks to more than a record can be'],
      [packed({ [name]: file }), 'no record of Critical Path in this zip'],
      [zip.subarray(0, 100_000), 'damaged or was cut off'],
    ];
    for (const [buffer, why] of hostile) {
      await bring(page, buffer);
      await page.getByRole('alert').getByText(why, { exact: false }).waitFor();
      await page.getByText('Nothing was changed.', { exact: false }).waitFor();
    }
    expect(await rowsOf(page)).toEqual([]);
    const databases = await page.evaluate(async () => (await indexedDB.databases()).map((one) => one.name));
    expect(databases).not.toContain('critical-path-files');
    expect(wrong).toEqual([]);
    await context.close();
  });

  it('is refused with nothing changed where the device has no room', async () => {
    const profile = await openProfile();
    const session = await profile.context.newCDPSession(await profile.context.newPage());
    await session.send('Storage.overrideQuotaForOrigin', { origin: site.url, quotaSize: 1_500_000 });
    const { page } = await site.visitIn(profile.context);
    await bring(page, zip);
    await page.getByText('One file comes with it.').waitFor();
    await page.getByRole('button', { name: 'Merge', exact: true }).press('Enter');
    await page
      .getByText('There is no room on this device for the files. Nothing was imported.', { exact: false })
      .waitFor();
    expect(await rowsOf(page)).toEqual([]);
    await profile.kill();
    rmSync(profile.folder, { recursive: true, force: true });
  });
});
