import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  judgePair,
  knownPair,
  pairFeedback,
  pairSet,
  type PairFeedback,
  readPair,
} from '#domain/interview/pair-packet.ts';
import { readFeedbackText, writeFeedbackText } from '#domain/interview/pair-text.ts';

const set = pairSet({
  pair: 'abcDEF123',
  round: 'hiring-manager',
  role: 'interviewer',
  interviewer: 'Noor',
  candidate: 'Sam',
  questions: [{ id: 'date-moved-up', category: 'planning-estimation', variant: 1, minutes: 7 }],
});
const feedback = (fields: Partial<PairFeedback> = {}): PairFeedback =>
  pairFeedback({
    pair: 'abcDEF123',
    round: 'hiring-manager',
    by: 'Noor',
    to: 'Sam',
    on: '2026-11-26',
    questions: [
      { id: 'date-moved-up', category: 'planning-estimation', variant: 1, minutes: 7, step: 3, words: 'Said 4 days.' },
      { id: 'own-x1', category: 'own-project', variant: 0, minutes: 5, step: 0, words: '', asked: 'Zebra?' },
    ],
    strength: 'The point came first.',
    essential: 'Say what you decided.',
    ...fields,
  });
const wording = (place: number) => ['What would you cut?', 'Zebra?'][place] ?? '';

describe('a packet of two people', () => {
  it('is read as it was written', () => {
    for (const packet of [set, feedback()]) expect(readPair(JSON.stringify(packet))).toEqual({ state: 'read', packet });
  });

  it('is refused with a reason where it is anything else', () => {
    const refusals: [unknown, string][] = [
      [{ ...set, role: 'observer' }, 'wrong-value'],
      [{ ...set, extra: 1 }, 'wrong-value'],
      [{ ...set, version: 2 }, 'newer-version'],
      [{ ...set, format: 'critical-path-mentoring' }, 'not-a-packet'],
      [{ ...set, questions: [] }, 'wrong-value'],
      [{ ...set, pair: '../../x' }, 'wrong-value'],
      [feedback({ by: '' }), 'wrong-value'],
      [feedback({ strength: 'x'.repeat(4001) }), 'wrong-value'],
      [feedback({ strength: 'half \uD83D of one' }), 'wrong-value'],
      [[], 'not-a-packet'],
      [null, 'not-a-packet'],
    ];
    for (const [value, reason] of refusals) expect(judgePair(value)).toMatchObject({ state: 'refused', reason });
    expect(readPair('{')).toMatchObject({ reason: 'not-json' });
    expect(readPair('x'.repeat(40_001))).toMatchObject({ reason: 'too-large' });
    expect(readPair('['.repeat(50))).toMatchObject({ reason: 'too-deep' });
    expect(readPair('{"__proto__":{"a":1}}')).toMatchObject({ reason: 'forbidden-key' });
  });

  it('is refused where it asks what the bank here does not hold, unless the wording came along', () => {
    const heads = [{ id: 'date-moved-up', category: 'planning-estimation' }] as const;
    expect(knownPair(set, heads)).toEqual({ state: 'read', packet: set });
    expect(knownPair(set, [])).toEqual({ state: 'refused', reason: 'unknown-question', where: 'date-moved-up' });
    expect(knownPair(set, [{ id: 'date-moved-up', category: 'recovery' }])).toMatchObject({ state: 'refused' });
    expect(knownPair(set, null)).toMatchObject({ reason: 'no-bank' });
    const [asked] = set.questions;
    const own = pairSet({ ...set, questions: asked ? [{ ...asked, id: 'own-x1', asked: 'Zebra?' }] : [] });
    expect(knownPair(own, null)).toEqual({ state: 'read', packet: own });
    expect(knownPair(feedback(), [])).toEqual({ state: 'read', packet: feedback() });
  });

  it('never throws and never lets through what it would not write, whatever is changed', () => {
    const json = JSON.stringify(feedback());
    const holds = (at: number, piece: string): boolean => {
      const read = readPair(json.slice(0, at) + piece + json.slice(at + 1));
      return read.state === 'refused' || judgePair(read.packet).state === 'read';
    };
    expect(
      fc.check(fc.property(fc.nat({ max: json.length - 1 }), fc.string({ maxLength: 3 }), holds), {
        numRuns: 500,
        seed: 20_261_126,
      }).failed,
    ).toBe(false);
  });
});

describe('feedback as plain text', () => {
  const withWordings = (packet: PairFeedback): PairFeedback => ({
    ...packet,
    questions: packet.questions.map((question, place) => ({ ...question, asked: wording(place) })),
  });

  it('comes back the same, also from a mail that quotes it', () => {
    const text = writeFeedbackText(feedback(), wording);
    expect(readFeedbackText(text)).toEqual({ state: 'read', packet: withWordings(feedback()) });
    const quoted = `Hi Sam,\n${text
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\r\n')}\nBest, Noor`;
    expect(readFeedbackText(quoted)).toEqual({ state: 'read', packet: withWordings(feedback()) });
  });

  it('keeps notes whose lines look like its own', () => {
    const tricky = feedback({ strength: 'Step: 1 of 4\nEnd of feedback\nQuestion 9 [a/b/1]' });
    const read = readFeedbackText(writeFeedbackText(tricky, wording));
    expect(read.state).toBe('read');
    expect(read.state === 'read' && read.packet.kind === 'feedback' && read.packet.questions.length).toBe(2);
    expect(read.state === 'read' && read.packet.kind === 'feedback' && read.packet.questions[1]?.step).toBe(0);
  });

  it('is none in another text, and refused where something is missing or was changed', () => {
    expect(readFeedbackText('Thanks for yesterday!')).toEqual({ state: 'none' });
    const text = writeFeedbackText(feedback(), wording);
    expect(readFeedbackText(text.replace('End of feedback', ''))).toMatchObject({ state: 'refused' });
    expect(readFeedbackText(text.replace('Day: 2026-11-26', 'Day: tomorrow'))).toMatchObject({ state: 'refused' });
    expect(readFeedbackText(text.replace('planning-estimation', 'hacking'))).toMatchObject({ state: 'refused' });
    expect(readFeedbackText(`${text}${'x'.repeat(40_000)}`)).toMatchObject({ reason: 'too-large' });
  });
});
