import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  copyInterval,
  nextCopyIn,
  readTally,
  remindToExport,
  tallyChange,
  tallyCopy,
  tallyExport,
} from '#domain/record/tally.ts';
import { record as words } from '#words/en.ts';
import { anyInstant } from './any-record.ts';

const at = (day: number, minute = 0): string => new Date(Date.UTC(2026, 0, day, 0, minute)).toISOString();
const changed = (times: number, first = at(1)) =>
  Array.from({ length: times }).reduce<ReturnType<typeof readTally>>(
    (tally) => tallyChange(tally, first),
    readTally(undefined),
  );

describe('the reminder to export', () => {
  it('is due after 20 changes without an export', () => {
    expect(remindToExport(changed(19), at(1))).toEqual({ due: false });
    expect(remindToExport(changed(20), at(1))).toEqual({ due: true, reason: 'changes', changes: 20, exportedAt: null });
  });

  it('says what is true of one who never exported, and how many changes are in no export else', () => {
    expect(words.remind({ reason: 'changes', changes: 20, exportedAt: null })).toContain(
      'not exported your record yet',
    );
    expect(words.remind({ reason: 'changes', changes: 34, exportedAt: at(1) })).toContain('34 changes since');
  });

  it('is due seven days after the first change since the last export', () => {
    expect(remindToExport(changed(1), at(7, 1439))).toEqual({ due: false });
    expect(remindToExport(changed(1), at(8))).toMatchObject({ due: true, reason: 'days' });
  });

  it('is not due where nothing changed, however long ago', () => {
    expect(remindToExport(tallyExport(changed(30), at(2)), at(1000))).toEqual({ due: false });
  });

  it('is never due because the clock went back', () => {
    fc.assert(
      fc.property(anyInstant, anyInstant, (first, now) => {
        fc.pre(now < first);
        expect(remindToExport(changed(3, first), now)).toEqual({ due: false });
      }),
    );
  });
});

describe('the next automatic copy', () => {
  it('is due at once where none was taken, then every five minutes, and never where nothing changed', () => {
    expect(nextCopyIn(changed(1), at(1))).toBe(0);
    const copied = tallyCopy(changed(1), at(1), 1);
    expect(nextCopyIn(copied, at(1, 9))).toBeNull();
    expect(nextCopyIn(tallyChange(copied, at(1, 1)), at(1, 2))).toBe(copyInterval - 120_000);
    expect(nextCopyIn(tallyChange(copied, at(1, 1)), at(1, 5))).toBe(0);
  });

  it('is due where the clock went back, and never in negative time', () => {
    fc.assert(
      fc.property(anyInstant, anyInstant, (copiedAt, now) => {
        const wait = nextCopyIn(tallyChange(tallyCopy(changed(1), copiedAt, 1), now), now);
        expect(wait !== null && wait >= 0 && wait <= copyInterval).toBe(true);
        expect(now < copiedAt && wait !== 0).toBe(false);
      }),
    );
  });
});

describe('a damaged tally', () => {
  it('counts from nothing where it is damaged, and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (rubbish) => {
        const tally = readTally(rubbish);
        expect(
          Object.values(tally).every(
            (value) => value === null || typeof value === 'string' || Number.isSafeInteger(value),
          ),
        ).toBe(true);
      }),
    );
  });
});
