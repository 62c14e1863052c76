import { describe, expect, it } from 'vitest';
import { documentKinds } from '#domain/artifacts/kinds.ts';
import { mentorDesk, plan, result } from '#words/en.ts';

describe('a sentence with a name or a number in it', () => {
  it('keeps the capitals of abbreviations and has the article that fits', () => {
    const begin = (kind: keyof typeof documentKinds) => plan.work.make.begin(documentKinds[kind].name);
    expect(begin('raid')).toBe('Begin a RAID log in the workshop');
    expect(begin('raci')).toBe('Begin a RACI in the workshop');
    expect(begin('roadmap')).toBe('Begin a roadmap and OKRs in the workshop');
    expect(begin('vendors')).toBe('Begin a vendor and SLA comparison in the workshop');
    expect(begin('incident')).toBe('Begin an incident review in the workshop');
  });

  it('says of one case that it waits', () => {
    expect(mentorDesk.roster.waiting(1, 2)).toBe('1 waits on you, 2 on your mentees.');
    expect(mentorDesk.roster.waiting(2, 1)).toBe('2 wait on you, 1 on your mentees.');
  });

  it('says what is missing of a level that reaches its bar and does not meet it', () => {
    expect(result.strengthLine(2, 2, false)).toBe('supported 2, bar 2, but nothing attached yet shows it');
    expect(result.strengthLine(1, 2, false)).toBe('supported 1, bar 2');
    expect(result.strengthLine(3, 2, true)).toBe('supported 3, bar 2');
  });

  it('says that a self-rating counts until somebody else rates the work', () => {
    expect(plan.work.kept(1)).toContain('It counts as you rated it, until somebody else rates it.');
  });
});
