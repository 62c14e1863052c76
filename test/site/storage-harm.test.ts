import { readFileSync, rmSync } from 'node:fs';
import fc from 'fast-check';
import type { Download, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { isSame } from '#domain/record/history.ts';
import { schemaVersion } from '#domain/record/core.ts';
import { assemble, sortOut, storeAll } from '#domain/record/stored.ts';
import { anyDamage, anyRecord } from '#test/domain/record/any-record.ts';
import { evidence, myPath, record as words, scorecard } from '#words/en.ts';
import { openProfile } from './browser.ts';
import { contentsOf, copiesIn, deleteDatabase, putAnew, putInto, rowsOf, shownBy } from './stored.ts';
import { openSite, type Site, type Visit } from './visit.ts';

let site: Site;
let visit: Visit;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => visit.context.close().catch(() => undefined));
afterAll(() => site.close());

/** A visit of somebody who rated one skill and added one item of evidence. */
async function visitOfSomebody(): Promise<Page> {
  visit = await site.visit();
  await begin(visit.page);
  return visit.page;
}

async function begin(page: Page): Promise<void> {
  await page.goto(`${site.url}/scorecard/#rate-execution`);
  await page.getByRole('main').getByRole('radio').nth(2).click();
  await page.getByRole('button', { name: scorecard.rate.clear }).waitFor();
  await addEvidence(page, 'Cutover plan', 'Two teams, one freeze.');
  await page.getByText('Cutover plan').waitFor();
}

async function addEvidence(page: Page, title: string, text: string): Promise<void> {
  await page.getByRole('button', { name: scorecard.rate.attach }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel(evidence.title).fill(title);
  await form.getByLabel(evidence.text).fill(text);
  await form.getByLabel(/the anchor that this item shows/u).selectOption('4');
  await form.getByRole('button', { name: evidence.save }).click();
}

async function exported(page: Page, download: Promise<Download> = page.waitForEvent('download')): Promise<string> {
  await page.getByRole('button', { name: words.export, exact: true }).first().click();
  return readFileSync(await (await download).path(), 'utf8');
}

describe('a disk that is full', () => {
  it('is said in clear words at every write, changes no row, and leaves export working', async () => {
    // Only a profile on disk has a quota that counts, and the browser looks at it when it opens the database.
    const profile = await openProfile();
    const settings = await profile.context.newPage();
    const session = await profile.context.newCDPSession(settings);
    await session.send('Storage.overrideQuotaForOrigin', { origin: site.url, quotaSize: 200_000 });
    visit = await site.visitIn(profile.context);
    const { page } = visit;
    await begin(page);
    let refused = 0;
    for (let nth = 1; nth <= 40 && refused < 3; nth += 1) {
      const before = await rowsOf(page);
      await addEvidence(page, `Plan ${nth}`, 'x'.repeat(19_000));
      const outcome = await Promise.race([
        page
          .getByRole('dialog')
          .waitFor({ state: 'hidden' })
          .then(() => 'saved' as const),
        page
          .getByText(evidence.notSaved)
          .waitFor()
          .then(() => 'refused' as const),
      ]);
      if (outcome === 'saved') continue;
      refused += 1;
      await page.getByRole('alert').filter({ hasText: words.failed.quota }).first().waitFor();
      expect(await rowsOf(page)).toEqual(before);
      await page.getByRole('dialog').getByRole('button', { name: evidence.close }).click();
      expect(JSON.parse(await exported(page)).evidence.length).toBe(
        before.filter(({ kind }) => kind === 'evidence').length,
      );
    }
    expect(refused).toBe(3);
    await session.send('Storage.overrideQuotaForOrigin', { origin: site.url });
    await page.getByRole('button', { name: scorecard.rate.attach }).click();
    const form = page.getByRole('dialog');
    await expect.poll(async () => (await form.getByLabel(evidence.text).inputValue()).length).toBe(19_000);
    await form.getByRole('button', { name: evidence.save }).click();
    await form.waitFor({ state: 'hidden' });
    expect(visit.wrong).toEqual([]);
    await profile.kill();
    rmSync(profile.folder, { recursive: true, force: true });
  });
});

const anyHarm = fc.tuple(anyRecord, fc.array(fc.tuple(fc.nat(), anyDamage), { minLength: 2, maxLength: 6 }));

/** The rows of a record, some of them damaged. */
function harmed([record, hits]: typeof anyHarm extends fc.Arbitrary<infer H> ? H : never): unknown[] {
  const rows: unknown[] = storeAll(record, record.exportedAt);
  for (const [place, damage] of rows.length > 0 ? hits : [])
    rows[place % rows.length] = damage(rows[place % rows.length]);
  return rows;
}

describe('a record that is damaged', () => {
  it('opens in 200 states, shows what is healthy, and sets the rest aside to be exported', async () => {
    visit = await site.visit();
    const { page, wrong } = visit;
    await page.getByRole('heading', { name: myPath.data }).waitFor();
    const states = fc.sample(anyHarm, { numRuns: 200, seed: 20_260_105 });
    let aside = 0;
    for (const [turn, state] of states.entries()) {
      await page.goto(`${site.url}/record.schema.json`);
      await putAnew(page, harmed(state), schemaVersion);
      const { rows: lying = [] } = await contentsOf(page);
      const { rows, damaged } = sortOut(lying);
      await page.goto(`${site.url}/my-path/`);
      await page.getByRole('heading', { name: myPath.data }).waitFor();
      const after = await contentsOf(page);
      expect(
        isSame(
          after['rows'],
          lying.filter((raw) => !damaged.some((one) => one.raw === raw)),
        ),
      ).toBe(true);
      expect(
        isSame(
          after['quarantine']?.map((one) => Reflect.get(Object(one), 'raw')),
          damaged.map(({ raw }) => raw),
        ),
      ).toBe(true);
      const shown = await shownBy(page);
      expect(isSame({ ...shown, exportedAt: '' }, assemble(rows, ''))).toBe(true);
      aside += damaged.length;
      expect(await page.getByText(myPath.setAside(damaged.length)).count()).toBe(damaged.length > 0 ? 1 : 0);
      if (turn % 20 !== 0 || damaged.length === 0) continue;
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: myPath.exportSetAside }).click();
      expect(JSON.parse(readFileSync(await (await download).path(), 'utf8')).length).toBe(damaged.length);
    }
    expect(aside).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  }, 600_000);
});

describe('a record of a newer version', () => {
  it('is shown, can be exported and reloaded, and not one byte of it changes', async () => {
    const page = await visitOfSomebody();
    // The copy is the last thing that this page writes by itself after a change.
    await expect.poll(() => copiesIn(page)).toBeGreaterThan(0);
    await putInto(page, 'meta', [{ key: 'schemaVersion', version: schemaVersion + 1 }]);
    await putInto(page, 'rows', [{ kind: 'forecasts', id: 'f1', value: { id: 'f1', odds: 0.4 }, seq: 9 }]);
    const before = await contentsOf(page);
    await page.reload();
    const alarm = page.getByRole('alert').filter({ hasText: words.readOnly['newer-record'] });
    await alarm.getByRole('button', { name: words.reload }).waitFor();
    await page.getByRole('main').getByRole('radio').nth(4).click();
    await addEvidence(page, 'Not to be kept', 'Not to be kept');
    await page.getByText(evidence.notSaved).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: evidence.close }).click();
    await page.waitForTimeout(800);
    expect(await contentsOf(page)).toEqual(before);
    expect(JSON.parse(await exported(page))).toMatchObject({
      schemaVersion: schemaVersion + 1,
      forecasts: [{ id: 'f1', odds: 0.4 }],
      evidence: [{ title: 'Cutover plan' }],
    });
    expect(await contentsOf(page)).toEqual(before);
    expect(visit.wrong).toEqual([]);
  });
});

describe('a database that the browser cleared', () => {
  it.each(['/my-path/', '/scorecard/'])(
    'gets a rescue on %s and no first start, with the last copy to bring back',
    async (path) => {
      const page = await visitOfSomebody();
      await expect.poll(() => copiesIn(page)).toBeGreaterThan(0);
      const before = await rowsOf(page);
      await page.goto(`${site.url}/404.html`);
      await deleteDatabase(page, 'critical-path');
      await page.goto(site.url + path);
      await page.getByRole('heading', { name: words.rescue.title }).waitFor();
      await expect.poll(() => page.getByText(words.rescue.import).count()).toBe(1);
      expect(await page.getByText(myPath.empty).count()).toBe(0);
      expect(await page.getByRole('main').getByRole('radio').count()).toBe(0);
      await page.getByRole('button', { name: words.rescue.restore }).first().click();
      await page.getByText(words.saved).waitFor();
      const values = (rows: typeof before) => rows.map(({ kind, id, value }) => ({ kind, id, value }));
      await expect.poll(async () => values(await rowsOf(page))).toEqual(values(before));
      expect(visit.wrong.filter((line) => !line.includes('404'))).toEqual([]);
    },
  );
});

/** Ways in which a browser denies storage, each put in place before the page's own scripts. */
const denials = {
  'has no IndexedDB': () => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }),
  'throws at the mention of IndexedDB': () =>
    Object.defineProperty(globalThis, 'indexedDB', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  'refuses to open a database': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  },
} as const;

describe('a browser that denies storage', () => {
  it.each(Object.entries(denials))('and %s lets one work in memory, under a visible notice', async (_, deny) => {
    const context = await site.browser.newContext();
    await context.addInitScript(deny);
    const { page, wrong } = (visit = await site.visitIn(context));
    await page.getByRole('alert').filter({ hasText: words.memory.denied }).waitFor();
    await page.goto(`${site.url}/scorecard/#rate-execution`);
    await page.getByRole('alert').filter({ hasText: words.memory.denied }).waitFor();
    await page.getByRole('main').getByRole('radio').nth(2).click();
    await page.getByRole('button', { name: scorecard.rate.clear }).waitFor();
    await addEvidence(page, 'Kept for now', 'In memory');
    await page.getByText('Kept for now').waitFor();
    expect(JSON.parse(await exported(page))).toMatchObject({
      ratings: [{ level: 3 }],
      evidence: [{ title: 'Kept for now' }],
    });
    for (const path of ['/', '/skills/', '/my-path/']) await page.goto(site.url + path, { waitUntil: 'networkidle' });
    expect(wrong).toEqual([]);
  });

  it.each(['localStorage', 'sessionStorage', 'caches'])(
    'and throws at %s keeps the record all the same',
    async (name) => {
      const context = await site.browser.newContext();
      await context.addInitScript((denied) => {
        Object.defineProperty(globalThis, denied, {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      }, name);
      const { page, wrong } = (visit = await site.visitIn(context));
      await page.goto(`${site.url}/scorecard/#rate-execution`);
      await page.getByRole('main').getByRole('radio').nth(2).click();
      await page.getByText(words.saved).waitFor();
      expect(await page.getByText(words.markDenied).count()).toBe(name === 'localStorage' ? 1 : 0);
      await page.reload();
      await page.getByRole('button', { name: scorecard.rate.clear }).waitFor();
      expect(wrong).toEqual([]);
    },
  );
});
