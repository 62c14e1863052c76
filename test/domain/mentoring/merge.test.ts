import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCase, readCases } from '#domain/mentoring/case.ts';
import { merge, nextNumber } from '#domain/mentoring/merge.ts';
import { accepted, anyLog, assigned, commented, reviewed, say, story, submitted } from './events.ts';

describe('merging logs', () => {
  it('does not depend on their order', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (a, b) => {
        expect(merge(a, b)).toEqual(merge(b, a));
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on how they are grouped', () => {
    fc.assert(
      fc.property(anyLog, anyLog, anyLog, (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
      { numRuns: 500 },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyLog, (a) => {
        expect(merge(merge(a), a, merge(a))).toEqual(merge(a));
      }),
      { numRuns: 500 },
    );
  });

  it('comes to the same cases in any order, with repeats', () => {
    fc.assert(
      fc.property(anyLog, fc.integer(), (log, turn) => {
        const once = merge(log);
        const other = merge([...once.slice(turn % (once.length + 1)), ...once, ...once.toReversed()]);
        expect(readCases(other)).toEqual(readCases(once));
      }),
      { numRuns: 500 },
    );
  });

  it('numbers the next event past all that were seen', () => {
    expect(nextNumber([])).toBe(1);
    expect(nextNumber(story)).toBe(6);
  });
});

describe('a case', () => {
  const standing = (...log: Parameters<typeof readCase>[0][number][]) => readCase(log.toReversed())?.standing;

  it('waits on whoever acts next, since the other acted', () => {
    expect(standing(assigned)).toEqual({ state: 'offered', waitsOn: 'mentee', since: assigned.at });
    expect(standing(assigned, accepted)).toEqual({ state: 'at-work', waitsOn: 'mentee', since: accepted.at });
    expect(standing(assigned, accepted, submitted)).toMatchObject({ state: 'handed-in', waitsOn: 'mentor' });
    expect(standing(...story)).toMatchObject({ state: 'reviewed', waitsOn: null });
    expect(standing(assigned, say(2, 'decline', { why: 'No time' }))).toMatchObject({ state: 'declined' });
  });

  it('goes into another round, and ends with a review of that one', () => {
    const again = say(6, 'iterate', { submit: submitted.id, why: 'Owners first' });
    const second = say(7, 'submit', { ...submitted.body, round: 2, text: 'Seven edges, each with an owner.' });
    const better = say(8, 'review', { ...reviewed.body, submit: second.id });
    expect(standing(...story, again)).toMatchObject({ state: 'again', waitsOn: 'mentee' });
    expect(standing(...story, again, second)).toMatchObject({ state: 'handed-in', waitsOn: 'mentor' });
    expect(standing(...story, again, second, better)).toMatchObject({ state: 'reviewed' });
  });

  it('keeps the wish for another round through a further review, until it is met or withdrawn', () => {
    const again = say(6, 'iterate', { submit: submitted.id, why: '' });
    const more = say(7, 'review', reviewed.body);
    expect(standing(...story, again, more)).toMatchObject({ state: 'again', waitsOn: 'mentee' });
    const withdrawn = say(8, 'iterate', { submit: submitted.id, why: '', withdrawn: true });
    expect(standing(...story, again, more, withdrawn)).toMatchObject({ state: 'reviewed', waitsOn: null });
  });

  it('lets the latest review of a person count, and one that was changed on its way replace none', () => {
    const later = say(7, 'review', { ...reviewed.body, by: ' ines abara ' });
    const other = say(8, 'review', { ...reviewed.body, by: 'Ruth Weiss' });
    const changed = say(9, 'review', { ...reviewed.body, changed: true });
    const replacedIn = (...log: Parameters<typeof standing>) =>
      readCase(log)?.rounds.flatMap(({ reviews }) => reviews.map(({ replaced }) => replaced));
    expect(replacedIn(...story, later, other)).toEqual([true, false, false]);
    expect(replacedIn(...story, other, changed)).toEqual([false, false, true]);
    expect(replacedIn(...story, later, say(10, 'revoke', { review: later.id, why: '' }))).toEqual([false, false]);
  });

  it('lets a late word on an earlier round replace no review of a later one', () => {
    const second = say(6, 'submit', { ...submitted.body, round: 2 });
    const better = say(7, 'review', { ...reviewed.body, submit: second.id });
    const late = say(8, 'review', reviewed.body);
    expect(readCase([...story, second, better, late])?.rounds[1]?.reviews).toMatchObject([{ replaced: false }]);
  });

  it('shows a review that was taken back as taken back, and waits again', () => {
    const revoked = say(6, 'revoke', { review: reviewed.id, why: 'I had the wrong file' });
    expect(readCase([...story, revoked])?.rounds[0]?.reviews[0]?.revoked).toEqual(revoked);
    expect(standing(...story, revoked)).toMatchObject({ state: 'handed-in', waitsOn: 'mentor' });
  });

  it('carries remarks with their round, settled or not as the mentor last said', () => {
    const settled = [true, false, true].map((resolved, at) =>
      say(6 + at, 'resolve', { comment: commented.id, resolved }),
    );
    const remarksOf = (log: typeof story) => readCase(log)?.rounds[0]?.remarks;
    expect(remarksOf(story)).toEqual([{ comment: commented, resolved: false }]);
    expect(remarksOf([...settled, ...story])).toEqual([{ comment: commented, resolved: true }]);
  });

  it('is none without the assignment that opened it', () => {
    expect(readCase([accepted, submitted])).toBeNull();
    expect(readCases([accepted])).toEqual([]);
  });
});
