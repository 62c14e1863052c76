import { describe, expect, it } from 'vitest';
import { findingsOf, leastSaid } from '#domain/interview/findings.ts';
import { readAnswer } from '#domain/interview/read-answer.ts';
import { trying } from '#words/en.ts';

const read = (text: string) => readAnswer(text, { format: 'hypothetical', minutes: 1, ledger: [] });
const moves = ['Name the vendor and the date', 'Price both options for the director'];

describe('findings on an answer', () => {
  it('puts what the rules remark before the move that the answer says least about', () => {
    const text = 'Well, I would maybe name the vendor and the date.';
    const found = findingsOf(read(text), moves, text);
    expect(found.map((each) => (each.kind === 'move' ? each.move : each.remark.code))).toEqual([
      ...read(text).remarks.map(({ code }) => code),
      moves[1],
    ]);
    expect(found[0]).toMatchObject({ kind: 'remark', remark: { code: 'headline-late' } });
  });

  it('finds nothing where no rule remarks anything and no move is open', () => {
    const text = moves.join(' ');
    expect(findingsOf({ ...read(text), remarks: [] }, moves, text)).toEqual([]);
    expect(findingsOf({ ...read(text), remarks: [] }, [], 'Anything')).toEqual([]);
  });

  it('names no move where none is clearly the one said least about', () => {
    const three = [...moves, 'Agree who decides by when'];
    const named = (text: string) => findingsOf({ ...read(text), remarks: [] }, three, text);
    expect(named('I would talk to people first.')).toEqual([]);
    expect(named('I would name the vendor.')).toEqual([]);
    const most = 'I name the vendor and the date, and agree who decides.';
    expect(named(most)).toEqual([{ kind: 'move', move: moves[1] }]);
  });

  it('weighs a word the less the more moves have it, so that the subject of the question covers none of them', () => {
    const about = [
      'Ask the vendor for a first delivery',
      'Tell the vendor what a day of delay costs',
      'Warn the director',
    ];
    const text = 'The vendor would have to send a first delivery, and I would warn the director.';
    expect(leastSaid(about, text)).toBe(about[1]);
  });

  it('says what the next try is for where nothing is to be fixed, and counts what is folded', () => {
    expect(trying.nextTry(2, true)).toContain('step 3');
    expect(trying.nextTry(4, true)).toContain('half the time');
    expect(trying.nextTry(3, false)).toContain('Type what you said');
    expect([0, 1, 3].map((n) => trying.more(n))).toEqual([
      'How the rules read your answer',
      'One more finding',
      'Three more findings',
    ]);
  });
});
