import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
// First, since the database package looks for IndexedDB when it is loaded.
import { freshDevice } from '#test/stores/device.ts';
import { eraseDatabase, openDatabase, type Contents, type Database } from '#platform/database.ts';
import { openMemory } from '#platform/memory-database.ts';

const row = (kind: string, id: string, value: object = {}) => ({ kind, id, value: { id, ...value } });

async function onDevice(): Promise<Database> {
  const opened = await openDatabase(() => undefined);
  if (opened.state !== 'open') throw new Error(opened.state);
  return opened.database;
}

beforeEach(freshDevice);
afterEach(() => vi.unstubAllGlobals());

describe.each([
  ['the device', onDevice],
  ['memory', () => Promise.resolve(openMemory())],
])('a database on %s', (_, open) => {
  it('keeps everything of a write, or nothing where it fails', async () => {
    const database = await open();
    await database.write((transaction) => transaction.put('rows', [row('ratings', 'a')]));
    const failing = database.write(async (transaction) => {
      await transaction.put('rows', [row('ratings', 'b')]);
      await transaction.remove('ratings', ['a']);
      await transaction.put('meta', [{ key: 'tally', seq: 4 }]);
      throw new Error('stopped here');
    });
    await expect(failing).rejects.toThrow('stopped here');
    expect(await database.read()).toEqual({ rows: [row('ratings', 'a')], quarantine: [], meta: [] });
    database.close();
  });

  it('makes one write after the other, each seeing the one before', async () => {
    const database = await open();
    const count = async () =>
      await database.write(async (transaction) => {
        const tally = await transaction.meta('tally');
        const seq =
          typeof tally === 'object' && tally !== null && 'seq' in tally && typeof tally.seq === 'number'
            ? tally.seq
            : 0;
        await transaction.put('meta', [{ key: 'tally', seq: seq + 1 }]);
      });
    await Promise.all(Array.from({ length: 30 }, count));
    expect((await database.read()).meta).toEqual([{ key: 'tally', seq: 30 }]);
    database.close();
  });

  it('finds the earlier wordings of one row, and sets aside without overwriting', async () => {
    const database = await open();
    await database.write(async (transaction) => {
      await transaction.put('rows', [
        row('history', 'h1', { row: 'e1' }),
        row('history', 'h2', { row: 'e2' }),
        row('evidence', 'e1'),
      ]);
      await transaction.put('quarantine', [{ raw: 1 }]);
      await transaction.put('quarantine', [{ raw: 2 }]);
      expect(await transaction.wordingsOf('e1')).toEqual([row('history', 'h1', { row: 'e1' })]);
    });
    expect((await database.read()).quarantine).toEqual([{ raw: 1 }, { raw: 2 }]);
    database.close();
  });

  it('tells what it holds now and after each write, until stopped', async () => {
    const database = await open();
    const seen: Contents[] = [];
    const stop = database.follow({
      isKnown: () => false,
      seen: (contents) => seen.push(contents),
      failed: () => undefined,
    });
    await vi.waitFor(() => expect(seen.length).toBe(1));
    await database.write(async (transaction) => {
      await transaction.put('rows', [row('ratings', 'a')]);
      await transaction.put('meta', [{ key: 'tally', seq: 1 }]);
    });
    await vi.waitFor(() => expect(seen.at(-1)?.rows).toEqual([row('ratings', 'a')]));
    stop();
    const before = seen.length;
    await database.write((transaction) => transaction.clear('meta'));
    expect(seen.length).toBe(before);
    database.close();
  });
});

describe('following a database', () => {
  it.each([
    ['the device', onDevice],
    ['memory', () => Promise.resolve(openMemory())],
  ])('on %s says nothing of what is known already', async (_, open) => {
    const database = await open();
    const seen: Contents[] = [];
    const stop = database.follow({
      isKnown: (meta) => meta.length < 2,
      seen: (contents) => seen.push(contents),
      failed: () => undefined,
    });
    await database.write((transaction) => transaction.put('meta', [{ key: 'tally', seq: 1 }]));
    await database.write((transaction) => transaction.put('meta', [{ key: 'schemaVersion', version: 1 }]));
    await vi.waitFor(() => expect(seen.map(({ meta }) => meta.length)).toEqual([2]));
    stop();
    database.close();
  });
});

describe('the device’s database', () => {
  it('is let go when it is to be deleted', async () => {
    const reasons: string[] = [];
    await openDatabase((reason) => reasons.push(reason));
    await eraseDatabase();
    expect(reasons).toEqual(['deleted']);
  });
});
