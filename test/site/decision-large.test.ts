import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyRecord } from '#domain/record/core.ts';
import { myPath } from '#words/en.ts';
import { lockOf, matterOf } from '#test/domain/decision/any-matter.ts';
import { faultsOf } from './axe.ts';
import { openSite, type Site } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const names = [
  'Technical program manager for identity and access at a listed cloud company in another city',
  'Stay where I am as the lead of quality engineering for booking and billing',
  'Product manager',
  'Engineering manager of a platform team',
  'Project manager in the same firm with a certificate',
  'Solutions architect',
  'Own consultancy with two former colleagues',
];
const matters = [
  'Long stretches of quiet work without an interruption by chat or meetings',
  'A next step that exists',
  'Pay in the first year',
  'I can hold its technical conversations without notes from an engineer',
  'Evenings',
  'Visible results',
  'Speed of learning',
  'Risk of being laid off in a downturn of the whole industry',
  'Travel',
  'Meaning',
  'Colleagues',
  'Interdepartmentalresponsibilityassignment',
];

const parts = ['alternatives', 'criteria', 'weights', 'scores', 'flags', 'result', 'argue', 'journal', 'script'];

/** The most that a decision compares, on a dozen criteria, with names that fill their boxes. */
function largest() {
  const ids = matters.map((_, place) => `c${place}`);
  const matter = matterOf({
    decision: {
      question: 'Which of seven should it be, now that each of them has been looked at for a whole month?',
      locks: [lockOf(Object.fromEntries(ids.map((id, place) => [id, (place + 1) / 78])))],
      weightsOpen: false,
      uncertainty: 'c1',
      test: 'Ask two people who were promoted from inside.',
      answer: 'I have asked myself this for a while. '.repeat(30),
      chosen: 'a0',
      decidedAt: '2026-03-02T09:00:00.000Z',
      confidence: 70,
      reviewOn: '2030-05-01',
    },
    alternatives: names.map((_, place) => `a${place}`),
    criteria: Object.fromEntries(ids.map((id, place) => [id, place * 8])),
    scores: names.flatMap((_, row) =>
      ids.map((id, column): [string, string, number, number] => {
        const low = (row * 17 + column * 29) % 60;
        return [`a${row}`, id, low, low + ((row * 7 + column * 11) % 40)];
      }),
    ),
  });
  return {
    ...emptyRecord('2026-03-02T09:00:00.000Z'),
    decisions: [matter.decision],
    alternatives: matter.alternatives.map((one, place) => ({ ...one, name: names[place] ?? '' })),
    criteria: matter.criteria.map((one, place) => ({ ...one, name: matters[place] ?? '' })),
    scores: matter.scores,
  };
}

async function openLargest(width: number): Promise<{ page: Page; close: () => Promise<void>; wrong: string[] }> {
  const { page, context, wrong } = await site.visit({ viewport: { width, height: 900 } });
  await page.goto(`${site.url}/my-path/`, { waitUntil: 'networkidle' });
  await page.getByLabel(myPath.import).setInputFiles({
    name: 'record.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(largest())),
  });
  await page.getByRole('button', { name: myPath.replace, exact: true }).click();
  await page.getByText(myPath.imported).waitFor();
  return { page, close: () => context.close(), wrong };
}

describe('seven alternatives on twelve criteria', () => {
  it('print on two pages, with the verdict, the numbers that went in and the decision', async () => {
    const { page, close, wrong } = await openLargest(1280);
    await page.goto(`${site.url}/decide/#result`, { waitUntil: 'networkidle' });
    await page.getByText('100,000 draws').waitFor({ timeout: 120_000 });
    const printed = (await page.pdf({ format: 'Letter' })).toString('latin1');
    expect(printed.match(/\/Type\s*\/Page\b/gu)?.length).toBe(2);
    await page.emulateMedia({ media: 'print' });
    for (const text of [/leads, and|No clear winner/u, 'Weights and scores', /Key uncertainty: A next step/u])
      await expect.poll(() => page.getByText(text).first().isVisible()).toBe(true);
    expect(wrong).toEqual([]);
    await close();
  });

  it('stay within a narrow screen in every part', async () => {
    const { page, close, wrong } = await openLargest(360);
    for (const part of parts) {
      await page.goto(`${site.url}/decide/#${part}`, { waitUntil: 'networkidle' });
      await page.locator('fieldset h2').first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), part).toBe(360);
    }
    expect(wrong).toEqual([]);
    await close();
  });
});

describe('every part of the decision matrix', () => {
  it.each(['light', 'dark'] as const)('passes axe with everything unfolded, in the %s theme', async (colorScheme) => {
    const { page, context } = await site.visit({ colorScheme, bypassCSP: true, reducedMotion: 'reduce' });
    await page.goto(`${site.url}/decide/`, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Look at a worked example' }).click();
    // The example opens at its result by itself.
    await page.getByText('100,000 draws').waitFor({ timeout: 60_000 });
    for (const part of parts) {
      await page.goto(`${site.url}/decide/#${part}`);
      await page.locator(`nav a[href="#${part}"][aria-current]`).waitFor();
      await page.locator('fieldset h2').first().waitFor();
      if (part === 'result') await page.getByText('100,000 draws').waitFor({ timeout: 60_000 });
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll('details')) folded.open = true;
      });
      expect(await faultsOf(page, null), part).toEqual([]);
    }
    await context.close();
  });
});
