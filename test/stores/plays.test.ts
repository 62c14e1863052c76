import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { freshDevice, openTab, type Tab } from './device.ts';

const tabs: Tab[] = [];
async function open() {
  const tab = await openTab();
  tabs.push(tab);
  return { ...tab, ...(await import('#stores/plays.ts')) };
}

beforeEach(freshDevice);
afterEach(() => {
  for (const tab of tabs.splice(0)) tab.close();
  vi.unstubAllGlobals();
});

it('a play keeps both of two quick moves, takes a repeated one once, and ends with the last', async () => {
  const tab = await open();
  const { id } = await tab.startPlay('bank-letter');
  const look = { event: 'letter', lookUp: 'bank' } as const;
  const choose = { event: 'letter', choice: 'take-off' } as const;
  await Promise.all([
    tab.keepMove(id, look, (before) => ({ kept: before.length, isLast: false })),
    tab.keepMove(id, choose, (before) => ({ kept: before.length, isLast: true })),
    tab.keepMove(id, choose, (before) =>
      before.some((made) => made.choice === choose.choice) ? null : { kept: before.length, isLast: false },
    ),
  ]);
  expect(tab.$record.get().plays).toMatchObject([
    {
      moves: [
        { event: 'letter', act: 'look', pick: 'bank' },
        { event: 'letter', act: 'choose', pick: 'take-off' },
      ],
      endedAt: expect.stringMatching(/^20/u),
    },
  ]);
});

it('a play gives up the moves that no longer fit its day with the first new one', async () => {
  const tab = await open();
  const { id } = await tab.startPlay('bank-letter');
  const keep = (lookUp: string, kept: number) =>
    tab.keepMove(id, { event: 'letter', lookUp }, () => ({ kept, isLast: false }));
  await keep('bank', 0);
  await keep('vendor', 1);
  await keep('plan', 1);
  expect(tab.$record.get().plays[0]?.moves.map(({ pick }) => pick)).toEqual(['bank', 'plan']);
});
