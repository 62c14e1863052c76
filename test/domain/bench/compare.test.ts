import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareLines } from '#domain/bench/compare.ts';

test('says what was added, removed and reworded, and leaves the rest', () => {
  expect(
    compareLines(
      ['Experience', 'Responsible for regression testing across teams', 'Wrote reports'],
      ['Experience', 'Cut regression testing across five teams from 9 days to 4', 'Skills'],
    ),
  ).toEqual([
    { state: 'same', text: 'Experience' },
    {
      state: 'reworded',
      before: 'Responsible for regression testing across teams',
      after: 'Cut regression testing across five teams from 9 days to 4',
    },
    { state: 'added', text: 'Skills' },
    { state: 'removed', text: 'Wrote reports' },
  ]);
});

test('loses no line of either version, in order', () => {
  const version = fc.array(fc.constantFrom('a b', 'a b c', 'd', 'e f g', 'e f'), { maxLength: 8 });
  fc.assert(
    fc.property(version, version, (before, after) => {
      const compared = compareLines(before, after);
      const side = (own: 'before' | 'after', only: 'removed' | 'added') =>
        compared.flatMap((line) => {
          if (line.state === 'reworded') return [line[own]];
          return line.state === 'same' || line.state === only ? [line.text] : [];
        });
      expect(side('before', 'removed')).toEqual(before);
      expect(side('after', 'added')).toEqual(after);
    }),
  );
});
