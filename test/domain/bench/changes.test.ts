import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hunksBetween, putBack } from '#domain/bench/changes.ts';

const before = 'Was responsible for the migration of 40 services, working with 6 teams.';
const after = 'Led the migration of 40 services with 6 teams, closing 23 dependencies.';

test('each change can be put back by itself', () => {
  const hunks = hunksBetween(before, after);
  const first = hunks.find((hunk) => hunk.state === 'changed');
  expect(first).toMatchObject({ number: 1, before: expect.stringContaining('Was responsible for') });
  const text = putBack(hunks, new Set([1]));
  expect(text.startsWith('Was responsible for the migration')).toBe(true);
  expect(text.endsWith('closing 23 dependencies.')).toBe(true);
});

test('with no change put back it is the later wording, with all of them the earlier one, for any two texts', () => {
  const wording = fc.array(fc.oneof(fc.constantFrom('led', 'the', '40', 'teams', ',', ' ', '\n'), fc.string()), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(wording, wording, (one, other) => {
      const [earlier, later] = [one.join(' '), other.join(' ')];
      const hunks = hunksBetween(earlier, later);
      const numbers = hunks.flatMap((hunk) => (hunk.state === 'changed' ? [hunk.number] : []));
      expect(putBack(hunks, new Set())).toBe(later);
      expect(putBack(hunks, new Set(numbers))).toBe(earlier);
    }),
  );
});
