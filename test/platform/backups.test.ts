import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
// First, since the database package looks for IndexedDB when it is loaded.
import { databaseNames, freshDevice } from '#test/stores/device.ts';
import { addBackup, eraseBackups, hasBackups, listBackups, putBackups } from '#platform/backups.ts';

const copy = (day: string, text: string) => ({
  at: `${day}T10:00:00.000Z`,
  day,
  why: 'change' as const,
  rows: 1,
  text,
});

beforeEach(freshDevice);
afterEach(() => vi.unstubAllGlobals());

describe('automatic copies', () => {
  it('are looked for without creating anything', async () => {
    expect([await hasBackups(), await listBackups(), await databaseNames()]).toEqual([false, [], []]);
  });

  it('are ten at the most, newest first, with the oldest days dropped', async () => {
    for (let day = 1; day <= 14; day += 1)
      await addBackup(copy(`2026-01-${String(day).padStart(2, '0')}`, `day ${day}`));
    const kept = await listBackups();
    expect(kept.map(({ text }) => text)).toEqual(Array.from({ length: 10 }, (_, place) => `day ${14 - place}`));
  });

  it('come back as they were after they were erased', async () => {
    await addBackup(copy('2026-01-05', 'first'));
    const kept = await listBackups();
    await eraseBackups();
    expect(await hasBackups()).toBe(false);
    await putBackups(kept);
    expect(await listBackups()).toEqual(kept);
  });
});
