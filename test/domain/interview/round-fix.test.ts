import { describe, expect, it } from 'vitest';
import type { Remark } from '#domain/interview/read-answer.ts';
import { fixOfRound } from '#domain/interview/round-fix.ts';

const hedge: Remark = { code: 'hedge', spans: [] };
const late: Remark = { code: 'headline-late', spans: [] };
const none: Remark = { code: 'no-number', spans: [] };

describe('the first thing to fix of a round', () => {
  it('is what comes up in most answers, counted once an answer', () => {
    const answers = [
      { place: 0, step: 2, remarks: [hedge, hedge, none] },
      { place: 1, step: 3, remarks: [late] },
      { place: 2, step: 3, remarks: [none, late, late] },
    ] as const;
    expect(fixOfRound(answers)).toEqual({ kind: 'remark', remark: none, places: [0, 2] });
  });

  it('is the answer rated lowest where nothing comes up twice, the earlier among equals', () => {
    const answers = [
      { place: 0, step: 3, remarks: [hedge, hedge] },
      { place: 1, step: 2, remarks: [late] },
      { place: 2, step: 2, remarks: [] },
    ] as const;
    expect(fixOfRound(answers)).toEqual({ kind: 'answer', place: 1 });
  });

  it('is nothing where nothing was rated', () => {
    expect(fixOfRound([])).toBeNull();
    expect(fixOfRound([{ place: 0, step: 0, remarks: [late] }])).toBeNull();
  });
});
