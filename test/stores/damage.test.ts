import fc from 'fast-check';
import { beforeEach, afterEach, describe, expect, it, vi } from 'vitest';
import { anyDamage, anyRecord } from '#test/domain/record/any-record.ts';
// First, since the database package looks for IndexedDB when it is loaded.
import { contentsOf, freshDevice, tamper } from './device.ts';
import { isSame } from '#domain/record/history.ts';
import { schemaVersion } from '#domain/record/core.ts';
import { sortOut, storeAll } from '#domain/record/stored.ts';
import { openDatabase, type Database } from '#platform/database.ts';
import { tidy } from '#stores/tidying.ts';

let database: Database;
beforeEach(async () => {
  await freshDevice();
  const opened = await openDatabase(() => undefined);
  if (opened.state !== 'open') throw new Error(opened.state);
  ({ database } = opened);
});
afterEach(() => {
  database.close();
  vi.unstubAllGlobals();
});

const anyHarm = fc.tuple(anyRecord, fc.array(fc.tuple(fc.nat(), anyDamage), { minLength: 1, maxLength: 3 }));

/** Makes these the rows of the database, as far as damage left them a key. */
const lay = (raws: readonly unknown[]): Promise<void> =>
  tamper((rows, meta, quarantine) => {
    for (const table of [rows, meta, quarantine]) table.clear();
    meta.put({ key: 'schemaVersion', version: schemaVersion });
    for (const raw of raws) {
      try {
        rows.put(raw);
      } catch {
        // Damage took its key; a database cannot hold it.
      }
    }
  });

const asides = (quarantine: readonly unknown[]): unknown[] =>
  quarantine.map((one): unknown => Reflect.get(Object(one), 'raw'));

describe('a damaged database', () => {
  it('is tidied with no healthy row lost and each other set aside as it was found, once, in 10,000 states', async () => {
    await fc.assert(
      fc.asyncProperty(anyHarm, async ([record, hits]) => {
        const raws: unknown[] = storeAll(record, record.exportedAt);
        for (const [place, damage] of raws.length > 0 ? hits : [])
          raws[place % raws.length] = damage(raws[place % raws.length]);
        await lay(raws);
        const lying = await contentsOf('rows');
        const { damaged } = sortOut(lying);
        for (let opening = 1; opening <= 2; opening += 1) {
          await tidy(database);
          const after = await database.read();
          const healthy = lying.filter((raw) => !damaged.some((one) => one.raw === raw));
          expect(isSame(after.rows, healthy)).toBe(true);
          expect(
            isSame(
              asides(after.quarantine),
              damaged.map(({ raw }) => raw),
            ),
          ).toBe(true);
        }
      }),
      { numRuns: 10_000 },
    );
  }, 600_000);
});
