import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generalSteps } from '#domain/interview/own-questions.ts';
import { applications, debrief as words, interview, stories, trying } from '#words/en.ts';
import { faultsOf } from './axe.ts';
import { openSite, type Site } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('a debrief', () => {
  it('takes what was asked into the own bank, where it is practiced with borrowed anchors or none', async () => {
    const { page, wrong } = await site.visit();
    await page.goto(`${site.url}/stories/`);
    await page.getByLabel(stories.name).fill('The vendor that was late');
    await page.getByRole('button', { name: stories.begin }).press('Enter');
    await page.getByLabel(stories.parts.result.name).fill('We went live on time.');
    await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
    await page.goto(`${site.url}/applications/`);
    await page.getByRole('button', { name: applications.add }).press('Enter');
    await page.getByLabel(applications.company).fill('Orrery Freight');
    await page.getByLabel(applications.role).fill('TPM');
    await page.getByRole('button', { name: applications.save, exact: true }).press('Enter');
    await page
      .getByRole('heading', { name: 'Orrery Freight' })
      .or(page.getByRole('link', { name: 'Orrery Freight' }))
      .first()
      .waitFor();

    await page.goto(`${site.url}/debrief/`);
    await page.getByLabel(words.application).selectOption({ label: 'Orrery Freight, TPM' });
    await page.getByRole('button', { name: words.begin }).press('Enter');
    await page.getByRole('heading', { name: words.titleAt('Orrery Freight') }).waitFor();
    const box = page.getByLabel(words.question);
    await box.fill('What would you cut if the date moved up by three weeks?\nZebra or giraffe?');
    await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
    await page.reload();
    await expect.poll(() => box.inputValue()).toContain('giraffe');
    await page.getByRole('button', { name: words.addQuestion }).press('Enter');
    await page.getByText('2. Zebra or giraffe?').waitFor();
    await expect.poll(() => box.inputValue()).toBe('');

    const first = page.locator('details').filter({ hasText: '1. What would you cut' });
    await first.getByRole('radio', { name: generalSteps[2] }).press('Space');
    await expect.poll(() => first.getByText(words.wentShort[2]).count()).toBe(1);
    // One question is open at a time, and stays so while it is rated.
    expect(await first.getAttribute('open')).not.toBeNull();
    await first.getByLabel(words.story).selectOption({ label: 'The vendor that was late' });
    const second = page.locator('details').filter({ hasText: '2. Zebra' });
    expect(await second.getAttribute('open')).toBeNull();
    await second.locator('summary').press('Enter');
    await second.getByText(words.nothingNear).waitFor();
    const kind = second.getByLabel(words.category);
    expect(await kind.locator('option:checked').textContent()).toBe(words.notSorted);
    await kind.selectOption('risk-issues');
    await expect.poll(() => kind.getByRole('option', { name: words.notSorted }).count()).toBe(0);
    await expect.poll(() => kind.inputValue()).toBe('risk-issues');
    const format = second.getByLabel(words.format);
    expect(await format.inputValue()).toBe('behavioral');
    await format.selectOption('estimation');
    await second.getByLabel(words.minutes).selectOption('10');
    await expect.poll(() => format.inputValue()).toBe('estimation');
    await expect.poll(() => second.getByLabel(words.minutes).inputValue()).toBe('10');

    await page.getByRole('heading', { name: words.correct }).waitFor();
    await page.locator('summary').filter({ hasText: 'The vendor that was late' }).press('Enter');
    await page.getByLabel(words.result).fill('We went live four days late.');
    await page.getByLabel(words.whole).selectOption({ label: words.wentShort[3] });
    await page.getByLabel(words.promised, { exact: true }).fill('An answer from Noor');
    await page.getByLabel(words.promisedBy, { exact: true }).fill('2026-12-04');
    await page.getByRole('button', { name: words.makeNext }).press('Enter');
    await page.getByText(words.chased).waitFor();

    await second.getByRole('link', { name: words.practice }).press('Enter');
    await page.getByText(interview.attempt.general).waitFor();
    await page
      .getByLabel(interview.attempt.answer)
      .fill('Giraffe, since it sees the dependency that comes over the hill.');
    await page.getByRole('button', { name: interview.attempt.commit }).press('Enter');
    await page.getByRole('radio', { name: generalSteps[3] }).press('Space');
    await page.getByRole('button', { name: trying.keep }).press('Enter');
    await page.getByText(interview.attempt.noOutline).waitFor();

    await page.goto(`${site.url}/applications/`);
    await page.getByText(words.chase('An answer from Noor')).first().waitFor();
    await page.goto(`${site.url}/stories/`);
    await page.getByText('1 × in interviews').waitFor();
    expect(wrong).toEqual([]);
  });

  it('is a sheet on paper, with every question and how it went, whatever is folded', async () => {
    const { page, wrong } = await site.visit();
    await page.goto(`${site.url}/debrief/`);
    await page.getByRole('button', { name: words.begin }).press('Enter');
    await page.getByLabel(words.round).fill('Program sense');
    await page.getByLabel(words.question).fill('What would you cut?\nWho decides when two teams disagree?');
    await page.getByRole('button', { name: words.addQuestion }).press('Enter');
    const second = page.locator('details').filter({ hasText: '2. Who decides' });
    await second.locator('summary').press('Enter');
    await second.getByRole('radio', { name: generalSteps[2] }).press('Space');
    await second.getByLabel(words.note).fill('I named the two who decide.');
    await page.getByLabel(words.learned).fill('The date is a promise to one customer.');
    await second.getByText(words.wentShort[2]).waitFor();
    const sheet = page.getByRole('article', { name: words.titleOne });
    await page.emulateMedia({ media: 'print' });
    await sheet.waitFor();
    await sheet.getByText('What would you cut?').waitFor();
    await sheet.getByText('Who decides when two teams disagree?').waitFor();
    await sheet.getByText(words.wentShort[2]).waitFor();
    await sheet.getByText('I named the two who decide.').waitFor();
    await sheet.getByText('The date is a promise to one customer.').waitFor();
    expect(await page.locator('main').getByRole('textbox').count()).toBe(0);
    expect(await page.locator('body > footer').isVisible()).toBe(false);
    expect(await sheet.getByText(words.promised).count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await sheet.waitFor({ state: 'detached' });
    expect(await page.getByLabel(words.learned).inputValue()).toBe('The date is a promise to one customer.');
    expect(wrong).toEqual([]);
  });

  it('passes axe with a question open', async () => {
    const context = await site.browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
    const { page } = await site.visitIn(context);
    await page.goto(`${site.url}/debrief/`);
    await page.getByRole('button', { name: words.begin }).press('Enter');
    await page.getByLabel(words.question).fill('How do you plan with a vendor that delivers late?');
    await page.getByRole('button', { name: words.addQuestion }).press('Enter');
    await page.getByText(words.went, { exact: true }).waitFor();
    expect(await faultsOf(page, null)).toEqual([]);
  });
});
