import { describe, expect, it } from 'vitest';
import { readPrograms } from '#platform/program-files.ts';

const read = readPrograms('content');

describe('the program packs', () => {
  it('are read without a mistake, and every id in them names a part', () => {
    expect(read.state === 'mistakes' ? read.mistakes : []).toEqual([]);
  });
});
