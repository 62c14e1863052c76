import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { example, record, stageLedger as words } from '#words/en.ts';
import { faultsOf } from './axe.ts';
import { contentsOf, putInto } from './stored.ts';
import { openSite, type Site } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const ledger = (page: Page) => page.locator('#ledger');
const row = (page: Page, skill: string) => ledger(page).getByRole('row').filter({ hasText: skill });

describe('the ledger over the stages of a career', () => {
  it('teaches where nothing is rated, and shows a worked example that is not kept', async () => {
    const { page, wrong } = await site.visit({ bypassCSP: true });
    await page.goto(`${site.url}/careers/`);
    await ledger(page).getByRole('heading', { name: words.emptyTitle }).waitFor();
    await ledger(page).getByRole('button', { name: example.look }).press('Enter');
    await ledger(page).getByRole('table').waitFor();
    expect(await ledger(page).getByRole('columnheader').count()).toBe(6);
    expect(await faultsOf(page, null)).toEqual([]);
    const { rows } = await contentsOf(page);
    expect(rows).toEqual([]);
    await ledger(page).getByRole('button', { name: example.leave }).press('Enter');
    await ledger(page).getByRole('heading', { name: words.emptyTitle }).waitFor();
    expect(wrong).toEqual([]);
  });

  it('says of a rating alone that it counts to 2, opens to the rule, and leads to the gap', async () => {
    const { page, wrong } = await site.visit();
    const rating = { id: 'judgment', level: 4, ratedAt: '2026-11-20T09:00:00.000Z', from: 'anchors', note: '' };
    // The database is there once the page says that it is empty.
    await page.getByText(record.nothingYet).first().waitFor();
    await putInto(page, 'rows', [{ kind: 'ratings', id: 'judgment', value: rating, seq: 1 }]);
    await page.goto(`${site.url}/careers/`);
    await row(page, 'Judgment').getByText(words.level(2, words.standsOn['self-rating'])).waitFor();
    // Claimed 4 meets the bar of the middle stages, so that what is missing there is proof.
    await row(page, 'Judgment').getByText(words.gaps.proof).first().waitFor();
    const stage = ledger(page)
      .locator('details')
      .filter({ hasText: words.stageTitle('TPM') })
      .first();
    await stage.locator('summary').first().press('Enter');
    const gap = stage.getByRole('listitem').filter({ hasText: 'Judgment' }).first();
    await gap.getByText(words.why).press('Enter');
    await gap.getByText(words.whyRule['self-rating-alone'](2)).waitFor();
    await gap.getByText(words.noItems).waitFor();
    await gap.getByRole('link').press('Enter');
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/(?:scorecard|skills\/judgment)\/$/u);
    expect(wrong).toEqual([]);
  });

  it('reads without script, and says what the overlay needs', async () => {
    const { page } = await site.visitIn(await site.browser.newContext({ javaScriptEnabled: false }));
    await page.goto(`${site.url}/careers/`);
    expect(await ledger(page).locator('noscript').textContent()).toContain(words.noScript);
    expect(await page.getByRole('heading', { name: 'Principal TPM' }).count()).toBe(1);
  });
});
