import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mentorDesk, record } from '#words/en.ts';
import { asFile, bring, go, rate } from './mentoring.ts';
import { savedDays } from './saved-days.ts';
import { openSite, type Site } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const exerciseName = 'Explain one technical choice to an engineer, an executive and a customer';

/** The text of a file that pressing a button hands over. */
async function save(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).last().press('Enter'),
  ]);
  return readFile(await download.path(), 'utf8');
}

async function give(desk: Page): Promise<string> {
  await desk.getByRole('link', { name: 'Give work' }).first().press('Enter');
  await desk.getByLabel('Your name, as they know it').fill('Ines Abara');
  await desk.getByRole('textbox', { name: 'For whom' }).fill('Sam Reyes');
  await desk.getByRole('textbox', { name: 'Find an exercise' }).fill('explain one technical');
  await desk.getByRole('checkbox', { name: new RegExp(exerciseName, 'u') }).press('Space');
  await desk.getByLabel(mentorDesk.assign.due).fill('2031-01-09');
  await desk.getByLabel('Your note to them').fill('Take the cache <b>you</b> know.');
  await desk.getByRole('button', { name: 'Give it' }).press('Enter');
  return desk.getByLabel('Link').inputValue();
}

async function handIn(feedback: Page, button: string, text: string): Promise<void> {
  await feedback.getByRole('button', { name: button }).press('Enter');
  await feedback.getByLabel('Text', { exact: true }).fill(text);
  // The last choice says that AI did not help.
  await rate(feedback, [3, 3, 3, 1]);
  await feedback.getByRole('button', { name: 'Look at what goes along' }).press('Enter');
  await feedback.getByRole('heading', { name: 'Exactly this goes along' }).waitFor();
  await feedback.getByRole('button', { name: 'Hand it in' }).press('Enter');
}

/** What is supported and claimed over all skills, as a page of the scorecard shows it. */
async function readiness(scorecard: Page): Promise<string> {
  return (
    (await scorecard
      .getByText(/% supported, .*% claimed/u)
      .first()
      .textContent()) ?? ''
  );
}

describe('a mentor and a mentee who share nothing', () => {
  it('go from an assignment to a signed review and back, without a network', async () => {
    const [mentor, mentee] = [await site.visit(), await site.visit()];
    await mentor.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const desk = await go(mentor, '/mentor/');
    const link = await give(desk);
    expect(link.length).toBeLessThanOrEqual(1000);

    const opened = await go(mentee, new URL(link).pathname + new URL(link).hash);
    await opened.getByRole('heading', { name: 'Ines Abara gives you work' }).waitFor();
    expect(new URL(opened.url()).hash).toBe('');
    await opened.getByText('Take the cache <b>you</b> know.').waitFor();
    const feedback = await go(mentee, '/feedback/');
    const scorecard = await go(mentee, '/scorecard/#rate-communication');
    await scorecard.getByRole('radio').nth(3).press('Space');
    await scorecard.getByText(record.saved, { exact: true }).waitFor();
    await scorecard.evaluate(() => {
      location.hash = '#result';
    });
    const before = await readiness(scorecard);
    await mentee.context.setOffline(true);
    await mentor.context.setOffline(true);

    await opened.getByRole('button', { name: 'Accept into my plan' }).press('Enter');
    await opened.getByText('In your plan.').waitFor();
    await feedback.getByRole('heading', { name: exerciseName }).waitFor();
    await handIn(
      feedback,
      'Hand in',
      'Engineer: the cache answers in 15 ms.\nCustomer: there may be small inaccuracies.',
    );
    await feedback.getByRole('heading', { name: 'Round 1, made ready', exact: false }).waitFor();
    await feedback.getByText('Ready. Ines Abara has it only when you send this.').waitFor();
    const first = await save(feedback, 'Save as a file');

    await feedback.getByRole('button', { name: 'I have sent it' }).press('Enter');
    await feedback.getByText('You sent it to Ines Abara on', { exact: false }).waitFor();
    await feedback.getByRole('heading', { name: 'Round 1, handed in', exact: false }).waitFor();

    // The mentor remarks, asks for another round, and does not stand for it yet.
    await desk.getByRole('link', { name: 'Waiting' }).press('Enter');
    await desk.getByLabel('Or open a file').setInputFiles(asFile(first));
    await desk.getByRole('heading', { name: 'Sam Reyes hands in' }).waitFor();
    await desk.getByRole('button', { name: 'Take it in' }).press('Enter');
    await desk.getByRole('link', { name: 'To the case' }).press('Enter');
    await desk.getByRole('heading', { name: `Sam Reyes: ${exerciseName}` }).waitFor();
    await desk.getByText('By January 9. ', { exact: false }).waitFor();
    await desk.getByText('AI did not help, as they say.').waitFor();
    await desk.getByLabel('About which words').fill('small inaccuracies');
    await desk.getByLabel('The remark').fill('Say what happened and what they can do now.');
    await desk.getByRole('button', { name: 'Add it' }).press('Enter');
    await desk.getByText('1 of 3 essential points in this round.').first().waitFor();
    await expect.poll(() => desk.locator('mark').allTextContents()).toEqual(['small inaccuracies']);
    await rate(desk, [2, 3, 2]);
    await desk.getByText('It will close with:').waitFor({ state: 'detached' });
    await desk.getByRole('radio', { name: 'I saw the document' }).check();
    await desk.getByText('It will close with: Ines Abara saw the document', { exact: false }).waitFor();
    await desk.getByText('; this is feedback, not an attestation.', { exact: false }).waitFor();
    await desk.getByLabel('Ask for another round').press('Space');
    await desk.getByLabel('What the next round is about').fill('The customer');
    await desk.getByRole('button', { name: 'Keep the review' }).press('Enter');
    await desk.getByText('Another round asked for.').waitFor();
    await expect
      .poll(() => desk.evaluate(() => document.activeElement?.textContent))
      .toBe('Your review, kept on this device');
    expect(await desk.getByRole('columnheader').allTextContents()).toEqual([
      'What was looked at',
      'Sam Reyes, of 4',
      'You, of 4',
    ]);
    expect(await desk.getByRole('button', { name: 'Keep the review' }).count()).toBe(0);
    await desk.getByRole('button', { name: 'Send it to Sam Reyes' }).press('Enter');
    const answer = await desk.getByRole('region', { name: 'Send your answer' }).getByLabel('Link').inputValue();
    await desk.getByRole('button', { name: 'Review again' }).press('Enter');
    await expect.poll(() => desk.getByRole('radio', { name: 'I saw the document' }).isChecked()).toBe(true);
    await desk.getByRole('button', { name: 'Keep the review' }).waitFor();

    await bring(feedback, answer);
    await feedback.getByRole('button', { name: 'Take it in' }).press('Enter');
    await feedback.getByText('Asks for another round').waitFor();
    await feedback.getByText('Say what happened and what they can do now.').waitFor();
    await handIn(
      feedback,
      'Hand in round 2',
      'Engineer: the cache answers in 15 ms.\nCustomer: your slot was lost; choose Thursday or Friday.',
    );
    await feedback.getByRole('heading', { name: 'Round 2, made ready', exact: false }).waitFor();
    const second = await save(feedback, 'Save as a file');

    // The next round shows what changed and the remarks of the first; this one the mentor signs.
    await desk.getByRole('link', { name: 'Your key' }).first().press('Enter');
    await desk.getByLabel('Your name', { exact: true }).fill('Ines Abara');
    await desk.getByLabel('Passphrase for the backup').fill('correct horse battery');
    const backup = await save(desk, 'Make a key and save its backup');
    expect(JSON.parse(backup)).toMatchObject({ format: 'critical-path-key', key: { iterations: 600_000 } });
    await desk.getByText('The words of your key').waitFor();
    const words = (await desk.locator('strong').last().textContent()) ?? '';
    expect(words.split(' ')).toHaveLength(8);
    await desk.getByRole('link', { name: 'Waiting' }).press('Enter');
    await desk.getByLabel('Or open a file').setInputFiles(asFile(second));
    await desk.getByRole('button', { name: 'Take it in' }).press('Enter');
    await desk.getByRole('link', { name: 'To the case' }).press('Enter');
    await desk.getByRole('heading', { name: 'From earlier rounds' }).waitFor();
    await desk.locator('del').first().waitFor();
    expect((await desk.locator('del').allTextContents()).join(' ')).toContain('inaccuracies');
    await desk.getByRole('button', { name: 'Settled' }).press('Enter');
    await rate(desk, [3, 3, 4]);
    await desk.getByRole('radio', { name: 'I saw the document' }).check();
    await desk.getByLabel('I stand for it', { exact: false }).press('Space');
    await desk.getByLabel('Sign it with the key on this device').press('Space');
    await desk.getByRole('button', { name: 'Keep the review' }).press('Enter');
    await desk.getByText('Reviewed and signed.').last().waitFor();
    await desk.getByRole('button', { name: 'Send it to Sam Reyes' }).press('Enter');
    const signed = await save(desk, 'Save as a file');

    await feedback.getByLabel('Or open a file').setInputFiles(asFile(signed));
    await feedback.getByText('a signature', { exact: true }).waitFor();
    await feedback.getByRole('button', { name: 'Take it in' }).press('Enter');
    await feedback.getByText('Attested by Ines Abara, who saw the document', { exact: false }).waitFor();
    await feedback.getByText(words).waitFor();
    const after = await readiness(scorecard);
    expect(after).not.toBe(before);
    await feedback.getByRole('button', { name: 'Retract this item from my ledger' }).press('Enter');
    await scorecard.getByText(before).first().waitFor();
    await feedback.getByRole('button', { name: 'Keep it again' }).press('Enter');
    await scorecard.getByText(after).first().waitFor();
    expect([...mentor.wrong, ...mentee.wrong]).toEqual([]);
    await feedback.getByText(/who saw the document, on [A-Z][a-z]+ \d{1,2}, \d{4}\.$/u).waitFor();
    for (const page of [desk, feedback]) expect(await savedDays(page)).toEqual([]);
    const proof = await save(feedback, 'Save the signed attestation');
    await mentee.context.setOffline(false);
    const check = await go(mentee, '/verify/');
    await mentee.context.setOffline(true);
    await check.getByLabel('The file, such as evidence.json').setInputFiles(asFile(proof));
    await check.getByText('The signature stands.').waitFor();
    await check.getByText(/Handed in on [A-Z][a-z]+ \d{1,2}, \d{4}\.$/u).waitFor();
    expect(await savedDays(check)).toEqual([]);
    expect(await check.getByRole('table').getByRole('row').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringMatching(/34$/u)]),
    );
    await expect.poll(() => check.getByText('choose Thursday or Friday', { exact: false }).isVisible()).toBe(false);
    await check.getByText('Look at what was handed in').press('Enter');
    await check.getByText('choose Thursday or Friday', { exact: false }).waitFor();
    expect(await check.getByText('It does not show who holds the key', { exact: false }).count()).toBe(1);
    await check
      .getByLabel('The file, such as evidence.json')
      .setInputFiles(asFile(proof.replace('"step":4', '"step":3')));
    await check.getByText('The signature does not stand.').waitFor();
  });
});
