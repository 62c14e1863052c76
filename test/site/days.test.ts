import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleRecord } from '#domain/example-record.ts';
import { myPath } from '#words/en.ts';
import { builtPages, client } from './build.ts';
import { savedDays, savedDay } from './saved-days.ts';
import { openSite, type Site } from './visit.ts';

/** Pages that show documents, whose cells hold days as they are typed and read. */
const documents = /^\/(?:workshop|how-documents-are-checked)\//u;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('a day', () => {
  it('is said as people say it on every page', () => {
    const pages = builtPages().filter((path) => !documents.test(path));
    const found = pages.flatMap((path) => {
      const html = readFileSync(join(client, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
      const text = html.replaceAll(/<(script|style|template)\b.*?<\/\1>/gsu, '').replaceAll(/<[^>]*>/gu, '\n');
      return (text.match(savedDay) ?? []).map((day) => `${path}: ${day}`);
    });
    expect(pages.length).toBeGreaterThan(300);
    expect(found).toEqual([]);
  });

  it('is said so in what the person wrote: what is due, evidence, reviews, applications and paper', async () => {
    const { page, wrong } = await site.visit();
    await page.getByLabel(myPath.import).setInputFiles({
      name: 'record.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(exampleRecord(new Date().toISOString()))),
    });
    await page.getByRole('button', { name: myPath.replace, exact: true }).press('Enter');
    await page.getByText(myPath.imported).waitFor();
    await page
      .getByText(/due on [A-Z][a-z]+ \d{1,2}$/u)
      .first()
      .waitFor();
    await page
      .getByText(/ · [A-Z][a-z]+ \d{1,2}, \d{4} · /u)
      .first()
      .waitFor();
    expect(await savedDays(page)).toEqual([]);
    for (const [path, shown] of [
      ['/scorecard/#result', /^Printed on [A-Z][a-z]+ \d{1,2}, \d{4} from this device$/u],
      ['/applications/#application-orrery', /^.+, [A-Z][a-z]+ \d{1,2}, \d{4}$/u],
    ] as const) {
      await page.goto(site.url + path);
      await page.getByRole('main').getByText(shown).first().waitFor({ state: 'attached' });
      expect(await savedDays(page), path).toEqual([]);
    }
    expect(wrong).toEqual([]);
  });
});
