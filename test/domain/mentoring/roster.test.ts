import { describe, expect, it } from 'vitest';
import { readCases } from '#domain/mentoring/case.ts';
import { openEssentials } from '#domain/mentoring/essentials.ts';
import { roster } from '#domain/mentoring/roster.ts';
import { accepted, assigned, commented, idOf, reviewed, say, story, submitted } from './events.ts';

const later = (days: number): string => new Date(Date.parse(assigned.at) + days * 86_400_000).toISOString();
const line = (days: number, ...log: Parameters<typeof readCases>[0][number][]) =>
  roster(readCases(log), later(days))[0];

describe('the roster', () => {
  it('offers a nudge at 7, 14 and 21 days, and times out at 28', () => {
    const nudges = [0, 6, 7, 13, 14, 20, 21, 27, 28, 90].map((days) => [
      days,
      line(days, assigned)?.nudge,
      line(days, assigned)?.isTimedOut,
    ]);
    expect(nudges).toEqual([
      [0, null, false],
      [6, null, false],
      [7, 7, false],
      [13, 7, false],
      [14, 14, false],
      [20, 14, false],
      [21, 21, false],
      [27, 21, false],
      [28, null, true],
      [90, null, true],
    ]);
  });

  it('nudges nobody for what waits on the mentor or has ended', () => {
    expect(line(30, assigned, accepted, submitted)).toMatchObject({ days: 30, nudge: null, isTimedOut: false });
    expect(line(30, ...story)).toMatchObject({ days: 0, nudge: null, isTimedOut: false });
  });

  it('counts no negative days where a clock went back', () => {
    expect(line(-3, assigned)?.days).toBe(0);
  });

  it('puts what waits on the mentor first, then the longest wait', () => {
    const other = (count: number, mentee: string, days: number) => ({
      ...say(count, 'assign', { ...assigned.body, mentee }, count),
      at: later(days),
    });
    const log = [other(20, 'Lin', 5), other(21, 'Noor', 2), assigned, accepted, submitted];
    expect(roster(readCases(log), later(9)).map(({ one }) => one.assign.body.mentee)).toEqual([
      'Sam Reyes',
      'Noor',
      'Lin',
    ]);
    expect(idOf(20)).not.toBe(idOf(21));
  });
});

describe('essential points of a round', () => {
  const remark = (type: 'essential' | 'actionable', resolved = false) => ({
    comment: { ...commented, body: { ...commented.body, type } },
    resolved,
  });
  it('count open essential remarks and the review’s own point', () => {
    expect(openEssentials([remark('essential'), remark('actionable'), remark('essential', true)], '')).toBe(1);
    expect(openEssentials([remark('essential')], reviewed.body.essential)).toBe(2);
  });
});
