import { rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeGracefully, serve } from '#server/serve.ts';
import { evidence as words, record, result, scorecard } from '#words/en.ts';
import { openProfile, type Profile } from './browser.ts';
import { dist } from './build.ts';
import { pressOften } from './press.ts';
import { rowsOf } from './stored.ts';
import { visitIn } from './visit.ts';

let server: Server;
let url: string;
let profile: Profile | undefined;
let folder: string | undefined;

beforeAll(async () => {
  ({ server, url } = await serve({ dist, port: 0 }));
});
afterAll(async () => {
  await profile?.kill();
  await closeGracefully(server);
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** Times the browser is killed, writes it acknowledges before each, and rounds in which a form is left half typed. */
const [rounds, writes, halfTyped] = [50, 10, 10];

/** Opens the profile again as after a crash. */
async function comeBack(): Promise<{ page: Page; wrong: string[] }> {
  profile = await openProfile(folder);
  folder = profile.folder;
  const { open, wrong } = visitIn(profile.context, url);
  return { page: await open('/scorecard/#rate-execution'), wrong };
}

/** Opens the form for evidence and returns it. */
async function openForm(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: scorecard.rate.attach }).click();
  return page.getByRole('dialog');
}

/** Adds an item of evidence and waits until the page says that it is saved. */
async function keep(page: Page, title: string): Promise<void> {
  const form = await openForm(page);
  await form.getByLabel(words.title).fill(title);
  await form.getByLabel(words.levelOf('Execution')).selectOption('4');
  await form.getByRole('button', { name: words.save }).click();
  await page.getByText(title).waitFor();
  await page.getByText(record.saved).waitFor();
}

/** Types a letter every tenth of a second, more than two seconds in all. Returns what stood there a second before the end. */
async function typeOn(box: Locator): Promise<string> {
  let aSecondAgo = '';
  const begun = Date.now();
  for (let letter = 0; Date.now() - begun < 2200; letter += 1) {
    await box.pressSequentially('typed on '.charAt(letter % 9), { delay: 100 });
    if (Date.now() - begun < 1200) aSecondAgo = await box.inputValue();
  }
  return aSecondAgo;
}

describe('a browser that is killed right after it said that all is saved', () => {
  it(`has lost none of ${rounds * writes} writes and less than a second of typing, in ${rounds} rounds`, async () => {
    const titles: string[] = [];
    let snapshots = 0;
    let left = '';
    for (let round = 1; round <= rounds; round += 1) {
      const { page, wrong } = await comeBack();
      const form = await openForm(page);
      await expect.poll(() => form.getByLabel(words.text).inputValue()).toContain(left);
      await form.getByRole('button', { name: words.cancel }).click();
      const rows = await rowsOf(page);
      expect(rows.filter(({ kind }) => kind === 'snapshots').length).toBe(snapshots);
      const kept = rows.filter(({ kind }) => kind === 'evidence').map(({ value }) => value['title']);
      expect(new Set(kept)).toEqual(new Set(titles));

      // Results can be kept only by somebody who has rated something.
      if (round === 1) {
        await page.getByRole('radio').nth(2).press('Space');
        await page.getByText(record.saved).waitFor();
      }
      titles.push(`Plan of round ${round}`);
      await keep(page, titles.at(-1) ?? '');
      await page.goto(`${url}/scorecard/#result`);
      await page.getByRole('button', { name: result.snapshot }).waitFor();
      const acknowledged = await pressOften(page, result.snapshot, writes - 1);
      expect(acknowledged).toBe(writes - 1);
      snapshots += acknowledged;
      left = '';
      if (round % (rounds / halfTyped) === 0) {
        await page.goto(`${url}/scorecard/#rate-execution`);
        left = await typeOn((await openForm(page)).getByLabel(words.text));
      }
      await profile?.kill();
      profile = undefined;
      expect(wrong).toEqual([]);
    }
  }, 600_000);
});
