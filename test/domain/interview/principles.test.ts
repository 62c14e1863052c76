import { describe, expect, it } from 'vitest';
import { questionsAsking, readPrinciples, roundsOf, splitPrinciples, themesOf } from '#domain/interview/principles.ts';
import { readSearchContent } from '#bin/search.ts';
import { themes } from '#domain/interview/principle-cues.ts';
import { headOf } from '#domain/interview/serve.ts';
import type { QuestionHead } from '#domain/interview/served.ts';
import { storySchema } from '#domain/record/interview.ts';

const head = (id: string, question: string, fields: Partial<QuestionHead>): QuestionHead => ({
  id,
  question,
  category: 'dependencies',
  alsoAskedAs: [],
  topic: 'x',
  skills: ['dependency-management'],
  rounds: [],
  level: 'mid',
  levels: ['mid'],
  format: 'behavioral',
  minutes: 5,
  wordings: 2,
  ...fields,
});
const content = readSearchContent();
if (content.state === 'mistakes') throw new Error(content.mistakes.join('\n'));
const bank = content.content.questions.flatMap(({ questions }) =>
  Object.entries(questions).map(([id, question]) => headOf(id, question)),
);

const heads = [
  head('conflict', 'Tell me about a time you disagreed with a director.', {
    category: 'influence-conflict',
    skills: ['communication'],
  }),
  head('cut', 'What did you cut when the budget shrank?', {
    category: 'vendors-budget',
    skills: ['budget-and-vendors'],
  }),
  head('design', 'Design a queue.', { category: 'system-design', skills: ['technical-fluency'], format: 'design' }),
];

describe('pasted principles', () => {
  it('are read from lines, numbered or not, with what each says', () => {
    expect(splitPrinciples('1. Speak openly: disagree while it is cheap.\n2. Spend it as your own.')).toEqual([
      { name: 'Speak openly', says: 'disagree while it is cheap.' },
      { name: 'Spend it as your own.', says: '' },
    ]);
  });

  it('are read from blocks, the first line of each its name', () => {
    expect(splitPrinciples('Speak openly\nWe disagree\nearly.\n\n• Frugal\nLess is more.')).toEqual([
      { name: 'Speak openly', says: 'We disagree early.' },
      { name: 'Frugal', says: 'Less is more.' },
    ]);
  });

  it('are none in an empty text, at most thirty in a long one, and text of any kind stays text', () => {
    expect(splitPrinciples(' \n ')).toEqual([]);
    expect(splitPrinciples(Array.from({ length: 50 }, (_, place) => `Value ${place}`).join('\n'))).toHaveLength(30);
    expect(splitPrinciples('<img src=x>: <b>')[0]?.name).toBe('<img src=x>');
  });
});

describe('questions chosen by hand', () => {
  it('are in the bank, ask for a story, and are three or four a theme', () => {
    const format = new Map(bank.map(({ id, format: each }) => [id, each]));
    for (const { id, questions } of themes) {
      expect(
        questions.filter((each) => !['behavioral', 'hypothetical'].includes(format.get(each) ?? '')),
        id,
      ).toEqual([]);
      expect([3, 4]).toContain(questions.length);
    }
  });

  it.each([
    ['Ownership', 'Leaders never say “that’s not my job”.', 'fixed-then-given-away'],
    ['Disagree and commit', 'Challenge decisions, and once one is made, commit to it.', 'asked-by-an-ally'],
    ['Learn and be curious', '', 'lesson-that-misled-you'],
  ])('come first: “%s” asks %s', (name, says, id) => {
    const asked = questionsAsking({ name, says }, bank, { most: 3 });
    expect(asked.map(({ head: each }) => each.id)).toContain(id);
    expect(asked[0]?.isChosen).toBe(true);
  });
});

describe('what a principle asks', () => {
  it('is read by words of the table, which are named', () => {
    expect(themesOf({ name: 'Disagree openly', says: '' })[0]).toMatchObject({
      theme: 'candor',
      found: ['disagree', 'openly'],
    });
    expect(themesOf({ name: 'Zebra', says: '' })).toEqual([]);
  });

  it('finds questions with why, and none where no theme is known', () => {
    const [first] = questionsAsking({ name: 'Disagree openly', says: '' }, heads, { most: 2 });
    expect(first).toMatchObject({ head: { id: 'conflict' }, skill: 'communication', category: 'influence-conflict' });
    expect(questionsAsking({ name: 'Zebra', says: '' }, heads, { most: 2 })).toEqual([]);
  });

  it('puts no question under two principles, and names the stories that answer', () => {
    const story = storySchema.parse({
      id: 's',
      title: 'The director who disagreed',
      skills: ['communication'],
      addedAt: '2026-11-26T10:00:00.000Z',
    });
    const read = readPrinciples('Disagree openly\nBe honest in every debate\nFrugal', heads, [story]);
    expect(read.map(({ asked }) => asked.map(({ head: { id } }) => id))).toEqual([['conflict'], [], ['cut']]);
    expect(read[0]?.stories.map(({ story: { id } }) => id)).toEqual(['s']);
    expect(read[2]?.stories).toEqual([]);
    expect(roundsOf(read).map((round) => round.length)).toEqual([2]);
  });
});
