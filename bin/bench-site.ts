import { cpus, loadavg, totalmem } from 'node:os';
import { pressOften } from '#test/site/press.ts';
import { putInto, shownBy } from '#test/site/stored.ts';
import { openSite, type Site } from '#test/site/visit.ts';
import { mentorDesk, result } from '#words/en.ts';
import { manyCases } from './bench-cases.ts';

// Prints how long a table of 500 rows, a roster of 2,000 cases and two tabs that write take in a browser on the built
// site, as medians.
// Nothing in it passes or fails.

const rows = 500;
const openings = 5;
const head = 'ID,Cause,Event,Effect,Probability,Impact,Trigger,Owner,Response,Due,State';
const risk = (at: number): string =>
  `R${at},Vendor ${at} has one factory,it may stop,depot ${at} opens 4 weeks late,20 %,20 days,no notice by day ${at},Noor Haddad,Order from a second vendor if the trigger fires,2026-04-10,open`;
const file = [head, ...Array.from({ length: rows }, (_, at) => risk(at + 1))].join('\n');
const typed = 'Noor Haddad and the yard';
/** Between two keys, in milliseconds: 60 words a minute. */
const delay = 200;

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

function report(name: string, times: readonly number[]): void {
  const range = `${Math.round(Math.min(...times))} to ${Math.round(Math.max(...times))}`;
  console.log(
    `${name.padEnd(56)} ${String(Math.round(median(times))).padStart(6)} ms   (${range}, ${times.length} runs)`,
  );
}

/** A mentor's desk with 50 mentees and 40 cases each, all handed in and reviewed. */
async function timeRoster({ visit, url }: Pick<Site, 'visit' | 'url'>): Promise<void> {
  const [mentees, each] = [50, 40];
  const { page, context } = await visit({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${url}/mentor/`, { waitUntil: 'networkidle' });
  const events = manyCases(mentees, each);
  await putInto(
    page,
    'rows',
    events.map((value, at) => ({ kind: 'mentorEvents', id: value.id, value, seq: at + 1 })),
  );
  const row = (at: number) => page.getByRole('table').getByRole('row').nth(at);
  const opened: number[] = [];
  const chosen: number[] = [];
  for (let run = 0; run < openings; run++) {
    await page.reload({ waitUntil: 'commit' });
    await row(50).waitFor({ timeout: 60_000 });
    opened.push(await page.evaluate(() => performance.now()));
    const begun = performance.now();
    await page.getByLabel(mentorDesk.roster.filter).selectOption(`Mentee ${run + 1}`);
    await row(each).waitFor();
    await row(each + 1).waitFor({ state: 'detached' });
    chosen.push(performance.now() - begun);
  }
  report(`opening a desk of ${mentees} mentees with ${each} cases each`, opened);
  report('choosing one mentee, until only their cases are there', chosen);
  await context.close();
}

/** From the last write of two tabs being saved until both show all of them. */
async function timeTabs({ visit, url }: Pick<Site, 'visit' | 'url'>): Promise<void> {
  const [tabs, writes, rounds] = [2, 100, 10];
  const { page, open, context } = await visit();
  await page.goto(`${url}/scorecard/#rate`);
  await page.getByRole('main').getByRole('radio').nth(2).click();
  const pages = await Promise.all(Array.from({ length: tabs }, () => open('/scorecard/#result')));
  await Promise.all(pages.map((tab) => tab.getByRole('button', { name: result.snapshot }).waitFor()));
  const shown = async (tab: (typeof pages)[number]): Promise<number> => (await shownBy(tab)).snapshots.length;
  const alike: number[] = [];
  for (let round = 1; round <= rounds; round++) {
    await Promise.all(pages.map((tab) => pressOften(tab, result.snapshot, writes, 10)));
    const begun = performance.now();
    for (const tab of pages) while ((await shown(tab)) < tabs * writes * round) await tab.waitForTimeout(5);
    alike.push(performance.now() - begun);
  }
  report(`until ${tabs} tabs show the ${tabs * writes} rows that both wrote, of up to 2,000`, alike);
  await context.close();
}

const [first] = cpus();
const memory = Math.round(totalmem() / 2 ** 30);
const [load = 0] = loadavg();
console.log(`${first?.model.trim() ?? 'Unknown processor'}, ${cpus().length} cores, ${memory} GB, ${process.platform}`);

const site = await openSite();
try {
  console.log(
    `Chromium ${site.browser.version()}, load ${load.toFixed(1)} before. Medians; other work makes them longer.\n`,
  );
  const { page, context } = await site.visit({ viewport: { width: 1280, height: 900 } });
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  /** Work of the page's main thread until now, in milliseconds of its own time. */
  const worked = async (): Promise<number> => {
    const { metrics } = await client.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  const cell = (row: number) => page.locator(`#at-risks-${row - 1}-owner`);

  await page.goto(`${site.url}/workshop/raid/`);
  await page
    .getByLabel('Or open your own')
    .setInputFiles({ name: 'risks.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
  await cell(rows).waitFor();
  await page.getByText('Saved on this device').waitFor();

  const opened: number[] = [];
  for (let run = 0; run < openings; run++) {
    await page.reload({ waitUntil: 'commit' });
    await cell(rows).waitFor({ timeout: 60_000 });
    opened.push(await page.evaluate(() => performance.now()));
  }
  report(`opening a log of ${rows} risks, until its last row is there`, opened);

  await page.waitForTimeout(2000);
  const keys: number[] = [];
  const painted: number[] = [];
  for (const row of [1, rows / 2, rows]) {
    await cell(row).focus();
    await page.keyboard.press('End');
    await page.waitForTimeout(2000);
    const before = await worked();
    for (const letter of typed) {
      const until = page.waitForTimeout(delay);
      const begun = performance.now();
      await page.keyboard.press(letter);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
      painted.push(performance.now() - begun);
      await until;
    }
    // What follows a pause, such as the rules, is part of what the keys cost.
    await page.waitForTimeout(2000);
    keys.push(((await worked()) - before) / typed.length);
  }
  report('work of the main thread for one key, all told', keys);
  report('from a key to the frame that shows it', painted);
  await context.close();

  await timeRoster(site);
  await timeTabs(site);
} finally {
  await site.close();
}
