import { describe, expect, it } from 'vitest';
import { newestOf } from '#domain/library/address.ts';
import { byLetter } from '#domain/library/glossary.ts';

const term = (name: string) => ({ id: name, term: name, meaning: name, updated: '2026-11-26', see: [] });

describe('the glossary', () => {
  it('stands under the first letter of each term, in the order in which the terms come', () => {
    const groups = byLetter(['“As is”', 'agile', 'Baseline', '3-point estimate'].map(term));
    expect(groups.map(({ letter, terms }) => [letter, ...terms.map(({ id }) => id)])).toEqual([
      ['A', '“As is”', 'agile'],
      ['B', 'Baseline'],
      ['P', '3-point estimate'],
    ]);
  });
});

describe('the day of a list', () => {
  it('is the newest day of its entries, and none where it is empty', () => {
    const changed = ['2026-11-26', '2027-01-02', '2026-12-31'].map((updated) => ({ updated }));
    expect(newestOf(changed)).toBe('2027-01-02');
    expect(newestOf([])).toBeUndefined();
  });
});
