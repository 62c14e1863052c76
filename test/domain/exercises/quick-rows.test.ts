import { describe, expect, it } from 'vitest';
import { chooseQuickRows } from '#domain/exercises/quick-rows.ts';

const rubric = ['Kinds', 'Merging', 'Risks written out', 'First three'].map((criterion) => ({ criterion }));

describe('the rows of a ten-minute review', () => {
  it('are those that the mentor said they would look at, then the first', () => {
    expect(chooseQuickRows(rubric, 'I will look at the order of the first three.', [])).toEqual([0, 1, 3]);
    expect(chooseQuickRows(rubric, 'Kind of each entry, and how you merge', [])).toEqual([0, 1, 2]);
  });

  it('are those that the author rated lowest where the mentor named none', () => {
    const self = [4, 3, 4, 1].map((step, row) => ({ criterion: rubric[row]?.criterion ?? '', step }));
    expect(chooseQuickRows(rubric, '', self)).toEqual([0, 1, 3]);
    expect(chooseQuickRows(rubric, 'First three', self.with(1, { criterion: 'Merging', step: 4 }))).toEqual([0, 1, 3]);
    expect(
      chooseQuickRows(
        rubric,
        '',
        self.with(0, { criterion: 'Kinds', step: 2 }).with(1, { criterion: 'Merging', step: 4 }),
      ),
    ).toEqual([0, 1, 3]);
    expect(chooseQuickRows(rubric, '', [{ criterion: 'Risks written out', step: 2 }])).toEqual([0, 1, 2]);
  });

  it('are the first three where nothing was said, and all where there are fewer', () => {
    expect(chooseQuickRows(rubric, '', [])).toEqual([0, 1, 2]);
    expect(chooseQuickRows(rubric.slice(0, 2), '', [])).toEqual([0, 1]);
  });
});
