import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeGracefully, serve } from '#server/serve.ts';
import { openBrowser } from './browser.ts';
import { dist } from './build.ts';
import { watch } from './watch.ts';

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

const press = async (page: Page, name: string | RegExp, role: 'button' | 'link' = 'button') => {
  await page.getByRole(role, { name }).first().focus();
  await page.keyboard.press('Enter');
};
const write = async (page: Page, label: string | RegExp, text: string) => {
  await page.getByLabel(label).first().focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
};
const saved = (page: Page) => page.getByText('Saved on this device').waitFor();
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name }).waitFor();

const openDecide = async (path = '/decide/') => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const wrong = await watch(page, url);
  await page.goto(url + path, { waitUntil: 'networkidle' });
  return { context, page, wrong };
};

describe('the decision matrix', () => {
  it('goes from alternatives to the script by keyboard, and a reload keeps everything', async () => {
    const { context, page, wrong } = await openDecide();
    await press(page, 'Start');
    await heading(page, 'What could you do?');

    await press(page, 'Choose criteria', 'link');
    await heading(page, 'What matters in this?');
    await page.getByText('The work itself').focus();
    await page.keyboard.press('Enter');
    for (const name of ['Long stretches of quiet work', 'Daily contact with the technology']) {
      await page.getByLabel(name).focus();
      await page.keyboard.press('Space');
      await page.getByRole('button', { name: `Remove ${name}` }).waitFor();
    }

    await press(page, 'Set weights', 'link');
    await heading(page, 'How much does each matter?');
    await page.goto(`${url}/decide/#scores`);
    await page.getByText('Weights come before scores').waitFor();
    await expect.poll(() => page.getByLabel(/^Lowest for/u).count()).toBe(0);
    await page.goto(`${url}/decide/#weights`);
    await write(page, 'Points for Long stretches', '100');
    await write(page, 'Points for Daily contact', '60');
    await page.getByText('62.5%').first().waitFor();
    await press(page, 'Lock the weights');
    await press(page, 'Score the alternatives', 'link');

    await heading(page, 'How does each do?');
    const ranges = [
      ['20', '45'],
      ['60', '75'],
      ['70', '90'],
      ['30', '50'],
    ];
    for (const [place, [low = '', high = '']] of ranges.entries()) {
      await page
        .getByLabel(/^Lowest for/u)
        .nth(place)
        .focus();
      await page.keyboard.type(low);
      await page.keyboard.press('Tab');
      await page.keyboard.type(high);
      await page.keyboard.press('Tab');
    }
    await page.getByText('4 of 4').waitFor();
    await saved(page);

    await page.goto(`${url}/decide/#result`);
    await page.getByText(/leads, and|No clear winner/u).waitFor({ timeout: 60_000 });
    await page.getByText('100,000 draws').waitFor();
    await expect.poll(() => page.locator('figure svg').count()).toBe(5);

    await press(page, 'Argue', 'link');
    await heading(page, /^The case for/u);
    await write(page, 'Your answer to it', 'I have shadowed for a week.');
    await press(page, 'Write it down', 'link');
    await heading(page, 'Decision and forecasts');
    await page.getByLabel('I choose').selectOption({ label: 'Stay where I am' });
    await write(page, 'What will have happened?', 'I have led a design review.');
    await write(page, 'Chance (percent)', '70');
    await page.getByLabel('By', { exact: true }).fill('2030-05-01');
    await press(page, 'Write the forecast');
    await page.getByText('70% by May 1, 2030').waitFor();

    await press(page, 'Explain it', 'link');
    await heading(page, 'Explain it');
    await press(page, 'Draft it from my reasons');
    await page.getByLabel('The script').waitFor();
    await expect.poll(() => page.getByLabel('The script').inputValue()).toContain('Technical program manager');

    await saved(page);
    await page.reload({ waitUntil: 'networkidle' });
    await expect.poll(() => page.getByLabel('The script').inputValue()).toContain('Stay where I am');
    await page.goto(`${url}/decide/#argue`);
    await heading(page, /^The case for/u);
    await expect.poll(() => page.getByLabel('Your answer to it').inputValue()).toBe('I have shadowed for a week.');
    await page.goto(`${url}/decide/#journal`);
    await page.getByText('I have led a design review.').waitFor();
    await page.goto(`${url}/decide/#scores`);
    await page.getByText('4 of 4').waitFor();
    expect(
      await page
        .getByLabel(/^Highest for/u)
        .first()
        .inputValue(),
    ).toBe('45');

    await page.goto(`${url}/decide/#weights`);
    await press(page, 'Change the weights');
    await write(page, 'Points for Daily contact', '90');
    await press(page, 'Lock the change');
    await page.getByText('Say why. In half a year you will want to know.').waitFor();
    await write(page, 'Why do they change?', 'I talked to two TPMs.');
    await press(page, 'Lock the change');
    await page.goto(`${url}/decide/#result`);
    await page.getByText('I talked to two TPMs.').waitFor();
    await page.getByText('Daily contact with the technology 37.5% → 47.4%').waitFor();
    expect(wrong).toEqual([]);
    await context.close();
  });

  it('stops drawing on request and draws again', async () => {
    const { context, page, wrong } = await openDecide();
    // The draws are over before anyone could press a button, so the worker's script is held back until it was pressed.
    const held: (() => void)[] = [];
    let isHeld = true;
    await page.route('**/decision-worker*.js', async (route) => {
      if (isHeld) await new Promise<void>((release) => held.push(release));
      await route.continue().catch(() => undefined);
    });
    await page.getByRole('button', { name: 'Look at a worked example' }).click();
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('button', { name: 'Stop drawing' }).click();
    await page.getByText('Stopped.').waitFor();
    isHeld = false;
    for (const release of held) release();
    // A worker that was only forgotten would now draw, and tell its result.
    await page.waitForTimeout(1_500);
    await expect.poll(() => page.getByText('Stopped.').isVisible()).toBe(true);
    expect(held.length).toBe(1);
    const worker = page.waitForEvent('worker');
    await page.getByRole('button', { name: 'Draw again' }).click();
    expect((await worker).url()).toContain('decision-worker');
    await page.getByText(/leads, and|No clear winner/u).waitFor({ timeout: 60_000 });
    expect(wrong).toEqual([]);
    await context.close();
  });

  it('shows a worked example that cannot be changed and leaves in one press', async () => {
    const { context, page, wrong } = await openDecide();
    await page.getByRole('button', { name: 'Look at a worked example' }).click();
    await page.getByText('This is a worked example of a fictional person').waitFor();
    await page.goto(`${url}/decide/#scores`);
    expect(
      await page
        .getByLabel(/^Lowest for/u)
        .first()
        .isDisabled(),
    ).toBe(true);
    await page.getByRole('button', { name: 'Close the example' }).click();
    await heading(page, 'What are you deciding?');
    await page.reload({ waitUntil: 'networkidle' });
    await heading(page, 'What are you deciding?');
    expect(wrong).toEqual([]);
    await context.close();
  });

  it('prints its result on two pages and gives every picture away as SVG and PNG', async () => {
    const { context, page, wrong } = await openDecide();
    await page.getByRole('button', { name: 'Look at a worked example' }).click();
    await page.getByText('100,000 draws').waitFor({ timeout: 60_000 });
    const printed = (await page.pdf({ format: 'Letter' })).toString('latin1');
    expect(printed.match(/\/Type\s*\/Page\b/gu)?.length).toBe(2);
    for (const form of ['SVG', 'PNG']) {
      const buttons = page.getByRole('button', { name: new RegExp(`take away as ${form}$`, 'u') });
      await expect.poll(() => buttons.count()).toBe(5);
      const download = page.waitForEvent('download');
      await buttons.first().click();
      expect((await download).suggestedFilename()).toBe(`totals.${form.toLowerCase()}`);
    }
    expect(wrong).toEqual([]);
    await context.close();
  });
});
