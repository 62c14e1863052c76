import { describe, expect, it } from 'vitest';
import {
  answerMinutes,
  generalSteps,
  nearest,
  ownHead,
  ownQuestion,
  privateId,
  skillsOf,
} from '#domain/interview/own-questions.ts';
import type { FullQuestion, QuestionHead } from '#domain/interview/served.ts';
import { askedQuestionSchema } from '#domain/record/asked.ts';

const head = (id: string, question: string, fields: Partial<QuestionHead> = {}): QuestionHead => ({
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
const asked = askedQuestionSchema.parse({
  id: 'a1',
  asked: 'Tell me about a vendor that delivered late. What did you do about the date?',
  addedAt: '2026-11-26T10:00:00.000Z',
});
const late = head('late-vendor', 'A vendor delivers two weeks late. What do you do about your date?');
const other = head('budget', 'Your budget is cut by a fifth in March. What goes first?');

describe('a question from a real interview', () => {
  it('is offered the questions of the bank that share its words, and none where nothing is near', () => {
    const near = nearest(asked.asked, [other, late], 3);
    expect(near.map(({ head: { id } }) => id)).toEqual(['late-vendor']);
    expect(near[0]?.words).toContain('vendor');
    expect(nearest('How was your trip?', [other, late], 3)).toEqual([]);
  });

  it('is a five-minute story until somebody says otherwise, and is practiced as they say', () => {
    expect(asked).toMatchObject({ format: 'behavioral', minutes: 5 });
    const estimate = { ...asked, format: 'estimation', minutes: 12 } as const;
    expect(ownHead(estimate)).toMatchObject({ format: 'estimation', minutes: 12 });
    expect(ownQuestion(estimate, null).format).toBe('estimation');
    expect(answerMinutes(12)).toEqual([2, 3, 5, 7, 10, 12, 15, 20, 30, 45, 60]);
    expect(answerMinutes(5)).not.toContain(12);
  });

  it('never offers another question of the private bank', () => {
    expect(nearest(asked.asked, [ownHead(asked)], 3)).toEqual([]);
    expect(privateId(ownHead(asked).id)).toBe('a1');
    expect(privateId('late-vendor')).toBe(null);
  });

  it('borrows anchors and outline only from a question that was called alike', () => {
    const like: FullQuestion = {
      id: 'late-vendor',
      question: late.question,
      level: 'mid',
      format: 'behavioral',
      probes: 'Whether the date is owned',
      followUps: [{ ask: 'And then?', tests: 'x' }],
      traps: ['Blame'],
      moves: ['Ask what is usable'],
      rubric: { 1: 'a', 2: 'b', 3: 'c', 4: 'd' },
      barAt: {},
      variants: [{ ask: 'Another wording' }],
      exercises: [],
      concepts: [],
      phrases: [],
    };
    expect(ownQuestion(asked, like)).toMatchObject({ question: asked.asked, rubric: like.rubric, variants: [] });
    expect(ownQuestion(asked, null)).toMatchObject({ rubric: generalSteps, moves: [], traps: [], followUps: [] });
  });

  it('can take its skills from what a category mostly shows', () => {
    const heads = [late, head('b', 'b', { skills: ['communication'] }), head('c', 'c'), other];
    expect(skillsOf('dependencies', heads)).toEqual(['dependency-management', 'communication']);
  });
});
