import { readFileSync, rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { is } from '#domain/mentoring/merge.ts';
import { readPacket } from '#domain/mentoring/packet.ts';
import { accepted, assigned, reviewed, submitted } from '#test/domain/mentoring/events.ts';
import { exercise } from '#test/domain/mentoring/exercise.ts';
import { myPath, plan } from '#words/en.ts';
import { faultsOf } from './axe.ts';
import { openProfile } from './browser.ts';
import { packet } from './mentoring.ts';
import { openSite, type Site } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const promised = async (page: Page): Promise<void> => {
  await page.goto(`${site.url}/plan/`);
  await page.getByRole('button', { name: 'Promise this plan' }).press('Enter');
  await page.getByRole('heading', { name: 'Your days' }).waitFor();
};

/** Rates every row of the rubric at step 3, by keyboard. */
async function rateAll(page: Page): Promise<void> {
  const rows = page.getByRole('region', { name: 'Rate your own work' }).getByRole('group');
  for (let row = 0; row < (await rows.count()); row += 1) await rows.nth(row).getByRole('radio').nth(2).press('Space');
}

describe('the proof plan', () => {
  it('is built without a record, says what it rests on, and gives the reason for each day', async () => {
    const { page, wrong } = await site.visit({ bypassCSP: true });
    await page.goto(`${site.url}/plan/`);
    await page.getByText('this plan rests on what the target level asks of everybody').waitFor();
    await page.getByRole('link', { name: 'Rate yourself first' }).waitFor();
    const before = await page.getByRole('main').getByRole('list').first().getByRole('listitem').count();
    await page.getByLabel('Minutes a day').selectOption('90');
    const after = await page.getByRole('main').getByRole('list').first().getByRole('listitem').count();
    expect(after).toBeGreaterThan(before);
    expect(await faultsOf(page, null)).toEqual([]);
    expect(wrong).toEqual([]);
  });

  it('is done by keyboard, moves the scorecard, and is all there after coming back', async () => {
    const { page, wrong } = await site.visit({ bypassCSP: true });
    await promised(page);
    const title = await page.locator('#work-title').textContent();
    await page.getByLabel('The result as text').fill('Risk 1: the vendor may slip. Trigger: no build by Friday.');
    await rateAll(page);
    await page.getByLabel('What I would change now').fill('Name the owner of each trigger.');
    const keep = page.getByRole('button', { name: 'Hand in as evidence' });
    await expect.poll(() => keep.isDisabled()).toBe(true);
    await page.getByRole('group', { name: 'Did AI help?' }).getByRole('radio', { name: 'No' }).press('Space');
    await page.getByText('Still missing').waitFor({ state: 'detached' });
    await keep.press('Enter');
    await page.getByText('Revision 1 is in your evidence ledger').waitFor();
    expect(await faultsOf(page, null)).toEqual([]);

    await page.goto(`${site.url}/my-path/`);
    await page.getByRole('region', { name: 'Evidence ledger' }).getByText('simulated').first().waitFor();
    await page.goto(`${site.url}/plan/`);
    await page.getByText(/^1 of \d+ done$/u).waitFor();
    await page.getByRole('button', { name: title ?? '' }).press('Enter');
    await expect
      .poll(() => page.getByLabel('What I would change now').inputValue())
      .toBe('Name the owner of each trigger.');
    const again = page.getByRole('button', { name: plan.work.keepAgain });
    await page.getByText(plan.work.unchanged(1)).waitFor();
    expect(await again.isDisabled()).toBe(true);
    await again.press('Enter');
    expect(await again.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.getByLabel('The result as text').fill('Risk 1: the vendor may slip. Owner: Noor.');
    await page.getByText(plan.work.unchanged(1)).waitFor({ state: 'detached' });
    await again.press('Enter');
    await page.getByText('Revision 2 is in your evidence ledger').waitFor();
    await page.getByText(plan.work.unchanged(2)).waitFor();
    expect(await again.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.getByRole('heading', { name: 'Before and after' }).waitFor();
    await page
      .getByText(
        /Overall before: between \d+% and \d+% supported.* open\.\s*Overall now: between \d+% and \d+% supported/u,
      )
      .waitFor();
    await page.getByText('Days 1 to 30: start').waitFor();
    expect(await faultsOf(page, null)).toEqual([]);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Case file to show (HTML)' }).press('Enter'),
    ]);
    const html = readFileSync((await file.path()) ?? '', 'utf8');
    expect(html).toContain('Owner: Noor.');
    expect(html).toContain('As first handed in');
    expect(html).toContain('Simulated');
    expect(wrong).toEqual([]);
  });

  it('goes to a reviewer without an assignment, and shows on its day what they said', async () => {
    const { page, wrong } = await site.visit();
    await promised(page);
    await page.getByLabel('The result as text').fill('Risk 1: the vendor may slip.');
    await rateAll(page);
    await page.getByRole('group', { name: 'Did AI help?' }).getByRole('radio', { name: 'No' }).press('Space');
    await page.getByText('Still missing').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Hand in as evidence' }).press('Enter');
    await page.getByText('Revision 1 is in your evidence ledger').waitFor();
    await page.getByRole('link', { name: 'Send it to somebody who reviews and attests' }).press('Enter');
    await page.getByLabel('Who reviews it').fill('Ruth Weiß');
    await page.getByLabel('Your name, as they know it').fill('Jonas Álvarez');
    await page.getByRole('button', { name: 'Choose what goes along' }).press('Enter');
    await expect.poll(() => page.getByLabel('Text', { exact: true }).inputValue()).toBe('Risk 1: the vendor may slip.');
    await page.getByRole('button', { name: 'Look at what goes along' }).press('Enter');
    await page.getByRole('button', { name: 'Hand it in' }).press('Enter');
    await page.getByText('Ready. Ruth Weiß has it only when you send this.').waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as a file' }).press('Enter'),
    ]);
    expect(file.suggestedFilename()).toMatch(/^jonas-alvarez-/u);
    await page.getByRole('button', { name: 'I have sent it' }).press('Enter');
    await page.getByText('You sent it to Ruth Weiß on', { exact: false }).waitFor();

    const sent = readPacket(readFileSync((await file.path()) ?? '', 'utf8'));
    const submit = sent.state === 'read' ? sent.events.find(is('submit')) : undefined;
    expect(submit?.body).toMatchObject({ ai: 'none', text: 'Risk 1: the vendor may slip.' });
    if (!submit) return;
    const skills = submit.body.self.slice(0, 1).map(({ skill }) => ({ skill, level: 1 as const }));
    const body = { ...reviewed.body, by: 'Ruth Weiß', submit: submit.id, skills };
    await page.getByLabel('Or open a file').setInputFiles(packet([{ ...reviewed, case: submit.case, n: 9, body }]));
    await page.getByRole('button', { name: 'Take it in' }).press('Enter');
    await page.getByText('Attested by Ruth Weiß', { exact: false }).waitFor();
    await page.goto(`${site.url}/plan/`);
    await page.getByText('Reviewed by Ruth Weiß', { exact: false }).waitFor();
    await page.goto(`${site.url}/plan/#case-file`);
    await page.getByText('Ruth Weiß', { exact: false }).first().waitFor();
    await expect.poll(() => page.getByText('Nobody else has reviewed it yet').count()).toBe(0);
    expect(wrong).toEqual([]);
  });

  it('goes into a calendar file, the same entries each time', async () => {
    const { page, wrong } = await site.visit();
    await promised(page);
    const take = async () => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Calendar file' }).press('Enter'),
      ]);
      return readFileSync((await file.path()) ?? '', 'utf8').match(/^UID:.*$/gmu) ?? [];
    };
    const uids = await take();
    expect(uids.length).toBeGreaterThan(3);
    expect(await take()).toEqual(uids);
    expect(wrong).toEqual([]);
  });

  it('keeps counting to its deadline while the page is closed, and no further', async () => {
    const { page } = await site.visit();
    await promised(page);
    await page.clock.install();
    await page.getByRole('button', { name: 'Start the timer' }).press('Enter');
    await page.getByRole('button', { name: 'Stop' }).waitFor();
    await page.clock.fastForward('10:00');
    await page.getByText('10 min worked').waitFor();
    await page.reload();
    await page.getByText('10 min worked').waitFor();
    await page.clock.fastForward('09:00:00');
    await page.getByText('The time box is used up').waitFor();
    await expect.poll(() => page.getByRole('timer').textContent()).toBe('0:00 left');
  });

  it('passes over with a reason, takes up again, and can be undone', async () => {
    const { page } = await site.visit();
    await promised(page);
    await page.getByText('Change the plan').press('Enter');
    await page.getByLabel('Skip, because').selectOption({ label: 'It shows nothing new' });
    await page.getByRole('button', { name: 'Skip', exact: true }).press('Enter');
    await page.getByText('passed over').first().waitFor();
    await page.getByRole('button', { name: /^Undo/u }).first().press('Enter');
    await page.getByText('passed over').first().waitFor({ state: 'detached' });
    await expect.poll(() => page.getByText(/^0 of \d+ done$/u).count()).toBe(1);
  });

  it('moves what was missed to today, in any time zone, and says so once without blame', async () => {
    for (const timezoneId of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
      const { page, context } = await site.visit({ timezoneId });
      await promised(page);
      const today = await page.evaluate(() => new Date().toLocaleDateString('sv-SE'));
      await page.clock.setFixedTime(new Date(`${today}T12:00:00Z`).getTime() + 3 * 86_400_000);
      await page.reload();
      await page.getByText('What was not done has moved to today.').waitFor();
      await expect.poll(() => page.getByText('Today', { exact: true }).count()).toBe(1);
      await context.close();
    }
  });
});

describe('an exercise chosen from its page', () => {
  it('comes after what the plan has, and is the next step on the path', async () => {
    const { page, wrong } = await site.visit();
    await page.goto(`${site.url}/exercises/explain-it-three-ways/`);
    await page.getByRole('link', { name: 'Put it into your plan' }).press('Enter');
    await page.getByRole('button', { name: 'Put it into my plan' }).press('Enter');
    await page.getByRole('heading', { name: 'Your days' }).waitFor();
    await page.goto(`${site.url}/my-path/`);
    const next = page.getByRole('link', { name: /^Go on with your plan: Explain one/u });
    await next.waitFor();
    await expect.poll(() => next.getAttribute('href')).toBe('/plan/');
    expect(wrong).toEqual([]);
  });
});

describe('files of the work', () => {
  const file = (name: string, bytes: number) => ({ name, mimeType: 'image/png', buffer: Buffer.alloc(bytes, 7) });

  it('lie beside the record, count towards a total, and come back as they were', async () => {
    const { page, wrong } = await site.visit();
    await promised(page);
    const add = page.getByLabel('Add a file, up to 20 MB');
    await add.setInputFiles(file('board.png', 3_000_000));
    await page.getByText('One file, 3.0 MB in all').waitFor();
    await add.setInputFiles(file('large.png', 21 * 1024 * 1024));
    await page.getByText('large.png is larger than 20 MB').waitFor();
    await page.reload();
    const [taken] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Open board.png' }).press('Enter'),
    ]);
    expect(readFileSync((await taken.path()) ?? '').equals(file('', 3_000_000).buffer)).toBe(true);

    await page.goto(`${site.url}/my-path/`);
    const [zip] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export record and files (zip)' }).press('Enter'),
    ]);
    const { unzipSync } = await import('fflate');
    const parts = unzipSync(readFileSync((await zip.path()) ?? ''));
    const names = Object.keys(parts);
    expect(names).toHaveLength(2);
    expect(parts[names.find((name) => name.endsWith('board.png')) ?? '']?.length).toBe(3_000_000);
    expect(wrong).toEqual([]);
  });

  it('are refused with nothing changed where the device is full', async () => {
    const profile = await openProfile();
    const session = await profile.context.newCDPSession(await profile.context.newPage());
    await session.send('Storage.overrideQuotaForOrigin', { origin: site.url, quotaSize: 2_000_000 });
    const { page } = await site.visitIn(profile.context);
    await promised(page);
    await page.getByLabel('Add a file, up to 20 MB').setInputFiles(file('board.png', 9_000_000));
    await page.getByText('There is no room on this device for board.png').waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Open board.png' }).count()).toBe(0);
    await profile.kill();
    rmSync(profile.folder, { recursive: true, force: true });
  });

  it('go with everything else', async () => {
    const { page } = await site.visit();
    await promised(page);
    await page.getByLabel('Add a file, up to 20 MB').setInputFiles(file('board.png', 1000));
    await page.getByRole('button', { name: 'Open board.png' }).waitFor();
    await page.goto(`${site.url}/my-path/`);
    await page.getByText('One file lies').waitFor();
    await page.getByRole('button', { name: 'Delete everything', exact: true }).press('Enter');
    await page.getByRole('button', { name: myPath.deleteYes }).press('Enter');
    await page.getByText(myPath.deleted).waitFor();
    await page.getByText('One file lies').waitFor({ state: 'detached' });
    const left = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    expect(left).not.toContain('critical-path-files');
  });
});

describe('a narrow phone', () => {
  it('shows a promised plan and a mentee with a long name within its width', async () => {
    const { page, context, wrong } = await site.visit({ viewport: { width: 320, height: 700 } });
    await promised(page);
    await page.getByLabel('Add a file', { exact: false }).waitFor();
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    await expect.poll(width).toBe(320);
    await page.goto(`${site.url}/mentor/`);
    const named = {
      ...assigned,
      body: { ...assigned.body, mentee: 'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren' },
    };
    await page.getByLabel('Or open a file').setInputFiles(packet([named, accepted, submitted], [exercise]));
    await page.getByRole('button', { name: 'Take it in' }).press('Enter');
    await page.getByRole('rowheader', { name: named.body.mentee }).waitFor();
    await expect.poll(width).toBe(320);
    expect(wrong).toEqual([]);
    await context.close();
  });
});
