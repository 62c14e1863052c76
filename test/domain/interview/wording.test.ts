import { describe, expect, it } from 'vitest';
import type { FullQuestion } from '#domain/interview/served.ts';
import { inWording } from '#domain/interview/wording.ts';

const first: FullQuestion = {
  id: 'path-kiosks',
  question: 'A takes 15 days, B after A 10. When is the end?',
  level: 'entry',
  format: 'estimation',
  probes: 'Whether you find the chain.',
  followUps: [
    { ask: 'B has 7 days of float. Whose are they?', tests: 'Gives it to two people.' },
    { ask: 'What do you watch daily?', tests: 'Does not turn float into attention.' },
  ],
  traps: ['Adding all durations: 60 days.'],
  moves: ['Sum each chain; the longest sets the date.'],
  rubric: {
    1: 'Adds up everything.',
    2: 'Finds day 36.',
    3: 'Gives 36 days and 5 of float.',
    4: 'As 3, and watches both.',
  },
  barAt: { mid: 'Also gives a range.' },
  variants: [
    { ask: 'A school kitchen is rebuilt.' },
    {
      ask: 'Gas 3 days, ovens after gas 4. When is the end?',
      reference: 'Gas, ovens: 7 days.',
      rubric: { 2: 'Finds day 7.', 3: 'Gives 7 days and no float.' },
      traps: ['Adding the ordering time.'],
    },
  ],
  reference: 'A-B: 25 days.',
  exercises: [],
  concepts: [],
  phrases: [],
};

describe('a wording of a question', () => {
  it('is the question itself where the first wording was asked', () => {
    expect(inWording(first, first.question)).toEqual({
      question: first,
      ofFirst: { solution: false, moves: false, anchors: false, traps: false },
    });
  });

  it('has its own solution, anchors and traps in place of those of the first, and shares the rest', () => {
    const { question, ofFirst } = inWording(first, 'Gas 3 days, ovens after gas 4. When is the end?');
    expect(question.reference).toBe('Gas, ovens: 7 days.');
    expect(question.rubric).toEqual({ ...first.rubric, 2: 'Finds day 7.', 3: 'Gives 7 days and no float.' });
    expect(question.traps).toEqual(['Adding the ordering time.']);
    expect([question.moves, question.barAt]).toEqual([first.moves, first.barAt]);
    expect(ofFirst).toEqual({ solution: false, moves: false, anchors: false, traps: false });
  });

  it('without data of its own says which numbers are those of the first, and asks follow-ups without them', () => {
    const { question, ofFirst } = inWording(first, 'A school kitchen is rebuilt.');
    expect(ofFirst).toEqual({ solution: true, moves: false, anchors: true, traps: true });
    expect(question.followUps.map(({ ask }) => ask)).toEqual(['What do you watch daily?']);
  });

  it('says so of moves that name numbers of the first, unless it has moves of its own', () => {
    const counted: FullQuestion = { ...first, moves: ['Sum each chain: 25, 17 and 36.', 'Name the chain.'] };
    for (const { ask } of counted.variants) expect(inWording(counted, ask).ofFirst.moves).toBe(true);
    expect(inWording(counted, counted.question).ofFirst.moves).toBe(false);
    const own: FullQuestion = { ...counted, variants: [{ ask: 'Gas 3 days.', moves: ['Sum the one chain: 3.'] }] };
    const { question, ofFirst } = inWording(own, 'Gas 3 days.');
    expect([question.moves, ofFirst.moves]).toEqual([['Sum the one chain: 3.'], false]);
  });

  it('that the bank no longer has is taken for one without data of its own', () => {
    expect(inWording(first, 'As it was worded last year.').ofFirst.solution).toBe(true);
  });

  it('shares everything where no numbers are given to reckon with', () => {
    const told: FullQuestion = { ...first, format: 'behavioral' };
    expect(inWording(told, 'A school kitchen is rebuilt.').ofFirst).toEqual({
      solution: false,
      moves: false,
      anchors: false,
      traps: false,
    });
  });
});
