import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPick, clockOf, movePick, type Picked, withoutPick } from '#domain/interview/pick.ts';
import type { QuestionHead } from '#domain/interview/served.ts';

const pick = (id: string, minutes = 7): Picked => ({
  head: {
    id,
    question: `Question ${id}?`,
    category: 'recovery',
    alsoAskedAs: [],
    topic: '',
    skills: [],
    rounds: ['hiring-manager'],
    level: 'mid',
    levels: ['mid'],
    format: 'behavioral',
    minutes,
    wordings: 1,
  } satisfies QuestionHead,
  variant: 0,
});
const ids = (picks: readonly Picked[]) => picks.map(({ head }) => head.id).join('');

describe('picking questions for a practice interview', () => {
  it('adds at the end, once each, up to six', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((id) => pick(id));
    expect(addPick(five, pick('c'))).toEqual({ state: 'there' });
    const six = addPick(five, pick('f'));
    expect(six).toMatchObject({ state: 'added' });
    expect(addPick(six.state === 'added' ? six.picks : [], pick('g'))).toEqual({ state: 'full' });
  });

  it('moves by one place and stops at either end', () => {
    const three = ['a', 'b', 'c'].map((id) => pick(id));
    expect(ids(movePick(three, 2, -1))).toBe('acb');
    expect(ids(movePick(three, 0, 1))).toBe('bac');
    expect(movePick(three, 0, -1)).toBe(three);
    expect(movePick(three, 2, 1)).toBe(three);
    expect(ids(withoutPick(three, 1))).toBe('ac');
  });

  it('keeps every question when it is moved, and a move back undoes a move', () => {
    const holds = (size: number, place: number): boolean => {
      const picks = Array.from({ length: size }, (_, nth) => pick(String(nth)));
      const moved = movePick(picks, place, 1);
      return place >= size - 1 ? moved === picks : ids(movePick(moved, place + 1, -1)) === ids(picks);
    };
    expect(fc.check(fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 5 }), holds)).failed).toBe(
      false,
    );
  });

  it('holds the minutes against what the round has for questions, without its closing', () => {
    expect(clockOf([pick('a'), pick('b')], 'hiring-manager')).toEqual({ minutes: 14, forQuestions: 21, over: 0 });
    expect(clockOf([pick('a', 12), pick('b', 12)], 'hiring-manager').over).toBe(3);
    expect(clockOf([], 'technical')).toEqual({ minutes: 0, forQuestions: 45, over: 0 });
  });
});
