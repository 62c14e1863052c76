import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roles as words } from '#words/en.ts';
import { openSite, type Site, tabTo } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const { compare } = words;

describe('two roles side by side', () => {
  it('shows the two of the address, changes by keyboard, and goes back', async () => {
    const { page, wrong } = await site.visit();
    await page.goto(`${site.url}/roles/compare/#technical-program-manager,scrum-master`);
    const heads = () => page.getByRole('columnheader').filter({ visible: true }).getByRole('link').allTextContents();
    await expect.poll(heads).toEqual(['Technical program manager', 'Scrum master']);

    await page.getByLabel(compare.one).selectOption({ label: 'Staff engineer' });
    await expect.poll(heads).toEqual(['Staff engineer', 'Scrum master']);
    await expect.poll(() => page.getByRole('status').textContent()).toBe('Shown: Staff engineer and Scrum master');
    await expect.poll(() => page.url()).toContain('#staff-engineer,scrum-master');
    await page.getByLabel(compare.one).press('Tab');
    await expect
      .poll(() => page.getByLabel(compare.other).evaluate((one) => one === document.activeElement))
      .toBe(true);

    await page.goBack();
    await expect.poll(heads).toEqual(['Technical program manager', 'Scrum master']);
    expect(wrong).toEqual([]);
  });

  it('is chosen with nothing but keys: the address follows, and the way goes on to a role and back', async () => {
    const { page, wrong } = await site.visit();
    await page.goto(`${site.url}/roles/compare/#technical-program-manager,scrum-master`);
    const heads = () => page.getByRole('columnheader').filter({ visible: true }).getByRole('link').allTextContents();
    const [one, other] = [page.getByLabel(compare.one, { exact: true }), page.getByLabel(compare.other)];
    await expect.poll(heads).toEqual(['Technical program manager', 'Scrum master']);

    expect(await tabTo(page, one)).toBe(true);
    expect(await one.evaluate((select) => getComputedStyle(select).outlineStyle)).toBe('solid');
    await page.keyboard.type('Staff');
    await expect.poll(() => page.url()).toContain('#staff-engineer,scrum-master');
    await page.keyboard.press('Tab');
    expect(await other.evaluate((select) => select === document.activeElement)).toBe(true);
    await page.keyboard.type('Release');
    await expect.poll(() => page.url()).toContain('#staff-engineer,release-manager');
    await expect.poll(heads).toEqual(['Staff engineer', 'Release manager']);
    expect(await page.getByRole('status').textContent()).toBe('Shown: Staff engineer and Release manager');

    const role = page.getByRole('columnheader').getByRole('link', { name: 'Release manager' });
    expect(await tabTo(page, role)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/roles/release-manager/');
    await page.goBack();
    await expect.poll(heads).toEqual(['Staff engineer', 'Release manager']);
    // On the way to a role the keys passed by others, which are no steps of the way back.
    await page.goBack();
    await expect.poll(heads).toEqual(['Staff engineer', 'Scrum master']);
    await page.goBack();
    await expect.poll(heads).toEqual(['Technical program manager', 'Scrum master']);
    expect(wrong).toEqual([]);
  });

  it('shows all roles without script, and the usual two where the address names what there is not', async () => {
    const { page } = await site.visitIn(await site.browser.newContext({ javaScriptEnabled: false }));
    await page.goto(`${site.url}/roles/compare/`);
    expect(await page.getByRole('columnheader').filter({ visible: true }).count()).toBeGreaterThan(12);
    const { page: other } = await site.visit();
    await other.goto(`${site.url}/roles/compare/#no-such,role`);
    await expect.poll(() => other.getByLabel(compare.other).inputValue()).toBe('product-manager');
  });
});
