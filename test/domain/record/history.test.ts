import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  begin,
  isSame,
  outgrown,
  revise,
  typingPause,
  unlike,
  wordingsKept,
  type Stroke,
} from '#domain/record/history.ts';
import type { StoredRow } from '#domain/record/stored.ts';
import { anyRecord } from './any-record.ts';

let count = 0;
const stroke = (by: string, milliseconds: number): Stroke => ({
  by,
  at: new Date(Date.UTC(2026, 0, 5) + milliseconds).toISOString(),
  newId: () => `h${++count}`,
});

const rating = (note: string) => ({ id: 'execution', level: 3, ratedAt: '2026-01-05T10:00:00.000Z', note });

function written(note: string, by = 'tab-a'): StoredRow {
  const made = begin('ratings', rating(note), 1, stroke(by, 0));
  if (made.state !== 'revised') throw new Error(made.state);
  return made.row;
}

function rewrite(row: StoredRow, note: string, by: string, at: number) {
  const made = revise(row, { note }, stroke(by, at));
  if (made.state !== 'revised') throw new Error(made.state);
  return { row: made.row, earlier: made.earlier.map(({ text }) => text) };
}

describe('a row that is written again', () => {
  it('keeps fields that the write does not name', () => {
    const made = revise(written('Ran it twice'), { level: 4 }, stroke('tab-b', 1000));
    expect(made).toMatchObject({
      state: 'revised',
      row: { rev: 2, value: { level: 4, note: 'Ran it twice' } },
      earlier: [],
    });
  });

  it('keeps the wording of another writer at once', () => {
    expect(rewrite(written('Ran it twice'), 'Ran it', 'tab-b', 1).earlier).toEqual(['Ran it twice']);
  });

  it('keeps nothing of a burst of typing but what stood before it', () => {
    const first = rewrite(written('Ran it'), 'Ran it t', 'tab-a', typingPause);
    const second = rewrite(first.row, 'Ran it tw', 'tab-a', typingPause + 300);
    expect([first.earlier, second.earlier]).toEqual([['Ran it'], []]);
  });

  it('keeps a wording that a burst throws away for the most part', () => {
    const long = 'We moved the freeze by a week and told sales why. '.repeat(3);
    expect(rewrite(written(long), 'x', 'tab-a', 200).earlier).toEqual([long]);
  });

  it('takes a clock that went back as a new burst', () => {
    expect(rewrite(written('Ran it twice'), 'Ran it', 'tab-a', -86_400_000).earlier).toEqual(['Ran it twice']);
  });

  it('is refused with the field that does not fit, and is unchanged where nothing is new', () => {
    expect(revise(written(''), { level: 6 }, stroke('tab-a', 1))).toEqual({ state: 'invalid', field: 'level' });
    expect(revise(written('same'), { note: 'same' }, stroke('tab-a', 1))).toEqual({ state: 'unchanged' });
  });

  it('never changes its id', () => {
    expect(revise(written(''), { id: 'judgment', level: 5 }, stroke('tab-a', 1))).toMatchObject({
      row: { id: 'execution', value: { id: 'execution' } },
    });
  });
});

describe('earlier wordings', () => {
  it(`are kept up to ${wordingsKept} of a field, and the oldest go`, () => {
    const wordings = Array.from({ length: wordingsKept + 3 }, (_, place): StoredRow => {
      const value = {
        id: `h${place}`,
        kind: 'ratings',
        row: 'execution',
        field: 'note',
        text: `${place}`,
        replacedAt: '2026-01-05T10:00:00.000Z',
      };
      return { kind: 'history', id: value.id, value, seq: place + 1, rev: 1, changedAt: value.replacedAt, touched: {} };
    });
    expect(outgrown(wordings).map(({ id }) => id)).toEqual(['h2', 'h1', 'h0']);
  });
});

describe('sameness', () => {
  it('does not depend on the order of keys, and sees every difference', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (a, b) => {
        const turned: unknown = Object.fromEntries(Object.entries(a).toReversed());
        expect(isSame(a, turned)).toBe(true);
        expect(isSame(a, b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });

  it('names the fields that differ, as they are here', () => {
    expect(unlike({ a: 1, b: [2], c: 3 }, { a: 1, b: [3] })).toEqual({ b: [2], c: 3 });
  });
});
