import { describe, expect, it } from 'vitest';
import { countBySkill, matchStories, overused, secondsOf, tellStory, troublesOf } from '#domain/interview/stories.ts';
import type { Story } from '#domain/record/interview.ts';
import { storySchema } from '#domain/record/interview.ts';
import { evidenceSchema } from '#domain/record/evidence.ts';

const story = (id: string, fields: Partial<Story> = {}): Story =>
  storySchema.parse({ id, title: id, addedAt: '2026-11-26T10:00:00.000Z', ...fields });

const vendor = story('vendor', {
  skills: ['dependency-management', 'communication'],
  situation: 'A vendor was nine days late.',
  action: 'I moved the cut-over.',
});
const budget = story('budget', { skills: ['budget-and-vendors', 'communication'] });

describe('stories for a question', () => {
  it('come by the skills they share, the main one first, and say which', () => {
    const asked = {
      asked: 'A vendor is late. What did you do?',
      skills: ['dependency-management', 'communication'],
    } as const;
    expect(matchStories(asked, [budget, vendor]).map(({ story: { id }, skills }) => [id, skills])).toEqual([
      ['vendor', ['dependency-management', 'communication']],
      ['budget', ['communication']],
    ]);
  });

  it('are none where no skill is shared, whatever the words', () => {
    expect(matchStories({ asked: 'A vendor was nine days late', skills: ['leadership'] }, [vendor])).toEqual([]);
  });
});

describe('the bank of stories', () => {
  it('counts the stories of each skill, so that gaps can be seen', () => {
    const counts = new Map(countBySkill([vendor, budget]).map(({ skill, stories }) => [skill, stories]));
    expect([counts.get('communication'), counts.get('budget-and-vendors'), counts.get('judgment')]).toEqual([2, 1, 0]);
  });

  it('names a story that alone stands for three skills', () => {
    const all = story('all', { skills: ['judgment', 'execution', 'leadership', 'communication'] });
    expect(overused([all, vendor]).map(({ alone }) => alone)).toEqual([['execution', 'leadership', 'judgment']]);
  });

  it('tells the parts in order and times them at a calm pace', () => {
    expect(tellStory(vendor)).toBe('A vendor was nine days late. I moved the cut-over.');
    expect(secondsOf(Array.from({ length: 70 }, () => 'word').join(' '))).toBe(30);
  });

  it('warns of a story that rests on retracted evidence, and of one from long ago', () => {
    const base = evidenceSchema.parse({
      id: 'e1',
      kind: 'artifact',
      title: 'Plan',
      skills: [],
      work: 'real',
      state: 'retracted',
      addedAt: '2026-11-26T10:00:00.000Z',
    });
    const rests = story('rests', { evidence: 'e1', happenedOn: '2021-05-01' });
    expect(troublesOf(rests, [base], '2026-11-26')).toEqual(['rests-on-retracted', 'old']);
    expect(troublesOf(rests, [{ ...base, state: 'kept' }], '2023-11-26')).toEqual([]);
  });
});
