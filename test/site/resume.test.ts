import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
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

const pasted = [
  'EXPERIENCE',
  '• Was responsible for the migration of 40 services to the new identity platform, working with 6 teams.',
  '• Cut the release run from 9 days to 4 by ranking 212 unstable tests with five teams',
].join('\n');

const better = 'Led the migration of 40 services with 6 teams, closing 23 dependencies before their need dates.';

/** Waits until a text that was typed is on the device. */
const isKept = (page: Page, text: string) =>
  expect.poll(async () => JSON.stringify(await rowsOf(page))).toContain(text);

/** Moves the focus with Tab until it is on an element of this name, as somebody without a pointer does. */
async function tabTo(page: Page, name: RegExp, most = 120): Promise<void> {
  const seen: string[] = [];
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement)) return '';
      const labels =
        element instanceof HTMLTextAreaElement ? [...element.labels].map((label) => label.textContent) : [];
      return element.getAttribute('aria-label') ?? (labels.join(' ') || (element.textContent ?? ''));
    });
    if (name.test(found)) return;
    seen.push(found.slice(0, 40));
  }
  throw new Error(`Tab never reached ${String(name)}; it passed ${seen.join(' | ')}`);
}

type Fault = { id: string; nodes: { target: string[]; failureSummary: string }[] };

async function findFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const faults = await page.evaluate(async (): Promise<Fault[]> => {
    const runner: { run: (target: Document, options: object) => Promise<{ violations: Fault[] }> } = Reflect.get(
      globalThis,
      'axe',
    );
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    return (await runner.run(document, { runOnly: { type: 'tag', values: tags } })).violations;
  });
  return faults.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id} at ${node.target.join(' ')}: ${node.failureSummary}`),
  );
}

describe('the résumé bench', () => {
  it('takes a résumé from paste to finding, fix, ledger and reload by keyboard alone', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const wrong = await watch(page, url);
    await page.goto(`${url}/resume/`, { waitUntil: 'networkidle' });

    await page.getByLabel('Résumé text').waitFor();
    await tabTo(page, /Résumé text/u);
    await page.keyboard.insertText(pasted);
    await tabTo(page, /^Read it$/u);
    await page.keyboard.press('Enter');
    await page.getByText('61 of 100').waitFor();

    // From the words to their note and back.
    await tabTo(page, /^Note 1: Duty phrase/u);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('To the words of note 1');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Note 1: Duty phrase');

    await tabTo(page, /^Work on it/u);
    await page.keyboard.press('Enter');
    await page.getByLabel('Your wording').waitFor();
    await tabTo(page, /^Your wording/u);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(better);
    await page.getByText(/^61 before, \d+ now$/u).waitFor();
    await tabTo(page, /^Accept this wording/u);
    await page.keyboard.press('Enter');
    await page.getByText('Accepted. The earlier wording is kept.').waitFor();

    await tabTo(page, /^Evidence ledger/u);
    await page.keyboard.press('Enter');
    await page.getByLabel('Program execution').selectOption('4');
    await tabTo(page, /^Keep in the evidence ledger/u);
    await page.keyboard.press('Enter');
    await page.getByText('Kept in the evidence ledger.').waitFor();

    await page.reload({ waitUntil: 'networkidle' });
    await expect.poll(() => page.locator('#bullet-1').textContent()).toMatch(/Led.+40.+closing 23.+dependencies/u);
    await page.goto(`${url}/my-path/`, { waitUntil: 'networkidle' });
    await page.getByRole('rowheader', { name: /Led the migration of 40 services/u }).waitFor();
    expect(wrong).toEqual([]);
    await context.close();
  });

  it('keeps a draft over a reload and undoes what was accepted', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${url}/resume/`, { waitUntil: 'networkidle' });
    await page.getByLabel('Résumé text').fill(pasted);
    await page.getByRole('button', { name: 'Read it' }).click();
    const open = () =>
      page
        .getByRole('button', { name: /^Work on it/u })
        .first()
        .click();
    await open();
    await page.getByLabel('Your wording').fill('Sequenced the migration');
    await isKept(page, 'Sequenced the migration');
    await page.reload({ waitUntil: 'networkidle' });
    await open();
    await expect.poll(() => page.getByLabel('Your wording').inputValue()).toBe('Sequenced the migration');
    await page.getByRole('button', { name: 'Accept this wording' }).click();
    await page.getByRole('button', { name: 'Undo: accepted wording' }).click();
    await page.getByText('Was responsible for').first().waitFor();
    await context.close();
  });

  it('shows the worked example with no fault that axe finds, and never mixes it with what is one’s own', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ bypassCSP: true, colorScheme, reducedMotion: 'reduce' });
      const page = await context.newPage();
      await page.goto(`${url}/resume/`, { waitUntil: 'networkidle' });
      await page.getByRole('button', { name: 'Look at a worked example' }).click();
      await page.getByText('100 of 100').first().waitFor();
      await page
        .getByRole('button', { name: /^Work on it/u })
        .nth(1)
        .click();
      await page.getByLabel('Your wording').waitFor();
      const openAll = () =>
        page.evaluate(() => {
          for (const part of document.querySelectorAll('details')) part.open = true;
        });
      await openAll();
      expect(await findFaults(page)).toEqual([]);
      for (const [part, heading] of [
        ['Fifteen seconds', 'The nine parts'],
        ['Job posting', 'Is it a TPM job?'],
        ['Summary and profile', 'Facts you can use'],
      ] as const) {
        await page.getByRole('link', { name: part, exact: true }).click();
        await page.getByRole('heading', { name: heading }).waitFor();
        await openAll();
        expect(await findFaults(page)).toEqual([]);
      }
      await page.getByRole('button', { name: 'Close the example' }).click();
      await page.getByLabel('Résumé text').waitFor();
      await page.reload({ waitUntil: 'networkidle' });
      await expect.poll(() => page.getByText('Noor Halloran').count()).toBe(0);
      await context.close();
    }
  });
});

const job = [
  'Technical Program Manager, Release Platform',
  'What you will do',
  '- Own the dependencies and risks of six engineering teams and the go/no-go for each release',
  '- Bring decisions to engineering leadership with options',
  'What you bring',
  '- Experience with migrations on Kubernetes',
  '- Excellent written communication',
  '- Looker is a plus',
].join('\n');

describe('what the bench makes of a résumé', () => {
  it('sorts a posting by keyboard, keeps it over a reload and keeps it as an application', async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    const wrong = await watch(page, url);
    await page.goto(`${url}/resume/`, { waitUntil: 'networkidle' });
    await page.getByLabel('Résumé text').fill(pasted);
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByText('61 of 100').waitFor();
    await tabTo(page, /^Job posting$/u);
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Job posting' }).waitFor();
    await tabTo(page, /^Job posting$/u);
    await page.keyboard.insertText(job);
    await page.getByText('Yes: it describes a technical program manager.').waitFor();
    const group = (name: string) => page.locator('section', { has: page.getByRole('heading', { name }) });
    await expect.poll(() => group('Already shown').textContent()).toMatch(/Program execution.*Bullet 1/su);
    await expect.poll(() => group('True gaps').textContent()).toMatch(/Kubernetes.*must-have.*Looker.*nice to have/su);
    await page.reload({ waitUntil: 'networkidle' });
    await expect.poll(() => page.getByRole('textbox', { name: 'Job posting' }).inputValue()).toBe(job);
    await tabTo(page, /^Keep it as an application$/u);
    await page.keyboard.press('Enter');
    await page.getByLabel('Company').fill('Vantrel');
    await page.keyboard.press('Enter');
    await page.getByLabel('Posting of').waitFor();
    await expect
      .poll(() => page.getByRole('combobox', { name: 'Posting of' }).locator('option:checked').textContent())
      .toBe('Vantrel, Technical Program Manager, Release Platform');
    await page.goto(`${url}/applications/`, { waitUntil: 'networkidle' });
    await page.getByRole('link', { name: 'Vantrel' }).waitFor();
    expect(wrong).toEqual([]);
    await context.close();
  });

  it('offers patterns, a number and doubts for a bullet, and starts a draft only when asked', async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    const wrong = await watch(page, url);
    await page.goto(`${url}/resume/`, { waitUntil: 'networkidle' });
    await page.getByLabel('Résumé text').fill(pasted);
    await page.getByRole('button', { name: 'Read it' }).click();
    await page
      .getByRole('button', { name: /^Work on it/u })
      .first()
      .click();
    const wording = page.getByLabel('Your wording');
    const before = await wording.inputValue();
    for (const part of ['Defend this bullet', 'Say it by a pattern', 'Find the number'])
      await page.locator('summary', { hasText: part }).click();
    await page.getByText('What would have happened without you?').waitFor();
    await page
      .getByRole('button', { name: /^Start my wording from it/u })
      .first()
      .waitFor();
    await expect.poll(() => wording.inputValue()).toBe(before);
    await page
      .getByRole('button', { name: /^Add it with open slots/u })
      .first()
      .click();
    await expect.poll(() => wording.inputValue()).toMatch(/^Was responsible for.*\[/u);
    await page
      .getByRole('button', { name: /^Start my wording from it/u })
      .first()
      .click();
    await expect.poll(() => wording.inputValue()).not.toMatch(/^Was responsible/u);
    await expect.poll(() => page.locator('#bullet-1').textContent()).toMatch(/Was responsible for/u);
    expect(wrong).toEqual([]);
    await context.close();
  });
});

describe('applications', () => {
  it('go from added to talking by keyboard, stay over a reload and come out as CSV', async () => {
    const context = await browser.newContext({ acceptDownloads: true, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const wrong = await watch(page, url);
    await page.goto(`${url}/applications/`, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Add an application' }).waitFor();
    await tabTo(page, /^Add an application$/u);
    await page.keyboard.press('Enter');
    await page.getByLabel('Company').fill('=Quillon');
    await page.getByLabel('Title in the posting').fill('TPM');
    await page.keyboard.press('Enter');
    // It stands in the list for a moment before it opens.
    await page.getByRole('heading', { name: '=Quillon' }).waitFor();
    await page.getByLabel('Stage of =Quillon').focus();
    await page.keyboard.type('Recruiter');
    await page.getByLabel('How they earn money').fill('Per shipment');
    await isKept(page, 'Per shipment');
    await page.reload({ waitUntil: 'networkidle' });
    await page.getByRole('heading', { name: '=Quillon' }).waitFor();
    await expect.poll(() => page.getByLabel('How they earn money').inputValue()).toBe('Per shipment');
    await page.getByRole('link', { name: 'All applications' }).click();
    await expect.poll(() => page.getByLabel('Stage of =Quillon').inputValue()).toBe('screen');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export as CSV' }).click(),
    ]);
    const file = readFileSync(await download.path(), 'utf8');
    expect(file).toContain("'=Quillon");
    expect(file).toContain('Per shipment');
    expect(wrong).toEqual([]);
    await context.close();
  });

  it('have no fault that axe finds, as a table, as a board and open', async () => {
    const context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(`${url}/applications/`, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Look at a worked example' }).click();
    await page.getByRole('table').waitFor();
    expect(await findFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Board' }).click();
    expect(await findFaults(page)).toEqual([]);
    await page.getByRole('link', { name: 'Orrery Health' }).click();
    await page.getByRole('heading', { name: 'Debriefs' }).waitFor();
    expect(await findFaults(page)).toEqual([]);
    await context.close();
  });
});
