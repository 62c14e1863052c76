import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { freshDevice, openTab, type Tab } from './device.ts';

const tabs: Tab[] = [];
async function open() {
  const tab = await openTab();
  tabs.push(tab);
  return { ...tab, ...(await import('#stores/applications.ts')), ...(await import('#stores/interview-sheets.ts')) };
}

beforeEach(freshDevice);
afterEach(() => {
  for (const tab of tabs.splice(0)) tab.close();
  vi.unstubAllGlobals();
});

it('of two quick choices for an application both stand, and a third takes one back', async () => {
  const tab = await open();
  const { id } = await tab.addApplication({ company: 'Vantrel', title: 'TPM' });
  await Promise.all([
    tab.choose(id, 'bullets', 'b1', true),
    tab.choose(id, 'bullets', 'b2', true),
    tab.choose(id, 'stories', 's1', true),
    tab.choose(id, 'bullets', 'b1', false),
  ]);
  expect(tab.$record.get().applications).toMatchObject([{ bullets: ['b2'], stories: ['s1'] }]);
});

it('of two quick choices for a sheet both stand, beside what was proposed', async () => {
  const tab = await open();
  const { id } = await tab.beginSheet('');
  const proposed = ['s1', 's2'];
  await Promise.all([
    tab.pick(id, 'stories', { one: 's2', isPicked: false, proposed }),
    tab.pick(id, 'stories', { one: 's3', isPicked: true, proposed }),
    tab.pick(id, 'ask', { one: 'q1', isPicked: true }),
    tab.pick(id, 'ask', { one: 'q2', isPicked: true }),
  ]);
  expect(tab.$record.get().interviewSheets).toMatchObject([{ stories: ['s1', 's3'], ask: ['q1', 'q2'] }]);
});
