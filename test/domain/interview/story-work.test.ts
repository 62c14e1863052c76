import { describe, expect, it } from 'vitest';
import { wordsOf } from '#domain/bullets/text.ts';
import { questionsFor, reachOf } from '#domain/interview/coverage.ts';
import type { QuestionHead } from '#domain/interview/served.ts';
import { restsOnRetracted } from '#domain/interview/retracted.ts';
import { heldNumbers } from '#domain/interview/story-numbers.ts';
import { usesOf, type Telling } from '#domain/interview/telling.ts';
import { draftVersion, timeByPart, wordBudget } from '#domain/interview/versions.ts';
import { evidenceSchema, type Evidence } from '#domain/record/evidence.ts';
import { storySchema, type Story } from '#domain/record/interview.ts';

const addedAt = '2026-11-26T10:00:00.000Z';
const story = (id: string, fields: Partial<Story> = {}): Story =>
  storySchema.parse({ id, title: id, addedAt, ...fields });
const piece = (id: string, fields: Partial<Evidence> = {}): Evidence =>
  evidenceSchema.parse({
    id,
    kind: 'artifact',
    title: id,
    skills: [],
    work: 'real',
    state: 'kept',
    addedAt,
    ...fields,
  });

const vendor = story('vendor', {
  situation: 'A vendor of ours was nine days late. The contract had no clause for it.',
  task: 'I had to keep the cut-over date.',
  action: 'I asked what was usable today. Then I moved the test to the old system.',
  result: 'We went live on time. The queue fell from 12 days to 4 days.',
  reflection: 'Since then I ask for a first delivery in week two.',
});

describe('a version of a story', () => {
  it('is drafted from whole sentences of the parts, the result first in a minute', () => {
    expect(draftVersion(vendor, 'minute')).toMatch(/^We went live on time\. The queue fell/u);
    expect(draftVersion(vendor, 'two')).toMatch(/^A vendor of ours was nine days late\./u);
    expect(draftVersion(story('empty'), 'five')).toBe('');
  });

  it('stays within its budget of words where the parts are long', () => {
    const long = Array.from({ length: 60 }, (_, place) => `I wrote plan ${place} for the third team.`).join(' ');
    const endless = { situation: long, task: long, action: long, result: long, reflection: long };
    expect([wordBudget('minute'), wordBudget('two'), wordBudget('five')]).toEqual([140, 280, 700]);
    for (const length of ['minute', 'two', 'five'] as const)
      expect(wordsOf(draftVersion(endless, length)).length).toBeLessThanOrEqual(wordBudget(length));
  });

  it('shows the seconds of each part beside those it should take', () => {
    const times = timeByPart(draftVersion(vendor, 'two'), 'two');
    expect(times.map(({ part }) => part)).toEqual(['situation', 'task', 'action', 'result', 'reflection']);
    expect(times.find(({ part }) => part === 'action')).toMatchObject({ from: 45, to: 55 });
    expect(times.reduce((sum, { seconds }) => sum + seconds, 0)).toBeGreaterThan(15);
  });
});

describe('the numbers of a story', () => {
  const told = 'The review queue fell to 4 days.';
  const base = piece('plan', { text: 'The review queue came down to 5 days.' });

  it('are held by items that state the same', () => {
    expect(heldNumbers(told, [piece('log', { text: 'Queue: 4 days' }), base])).toEqual([
      { number: '4 days', by: [{ id: 'log', title: 'log' }] },
    ]);
  });
});

describe('a story that rests on something retracted', () => {
  it('is found through what its evidence builds on', () => {
    const [source, bullet] = [piece('source', { state: 'retracted' }), piece('bullet', { buildsOn: ['source'] })];
    expect(restsOnRetracted(story('a', { evidence: 'bullet' }), [source, bullet])?.id).toBe('source');
    expect(restsOnRetracted(story('a', { evidence: 'bullet' }), [piece('source'), bullet])).toBe(null);
    expect(restsOnRetracted(story('a'), [source])).toBe(null);
  });
});

describe('the use of stories', () => {
  const told = (id: string, times: number): Telling[] =>
    Array.from({ length: times }, (_, place) => ({ story: id, day: `2026-11-${10 + place}`, to: 'practice' }));

  it('counts tellings, and says when one takes more than four of the last ten', () => {
    const [one, other] = usesOf([vendor, story('other')], [...told('vendor', 5), ...told('other', 4)], '2026-11-26');
    expect([one?.tooOften, one?.practice, one?.last]).toEqual([5, 5, '2026-11-14']);
    expect(other?.tooOften).toBe(0);
  });

  it('calls a story rusty that was told, but not in sixty days', () => {
    const uses = usesOf([vendor, story('new')], told('vendor', 1), '2027-01-10');
    expect(uses.map(({ isRusty }) => isRusty)).toEqual([true, false]);
  });
});

describe('the reach of stories', () => {
  const head = (id: string, fields: Partial<QuestionHead>): QuestionHead => ({
    id,
    question: id,
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
  const heads = [
    head('a', {}),
    head('b', { skills: ['communication', 'dependency-management'] }),
    head('c', { format: 'case' }),
    head('d', { skills: ['dependency-management', 'communication'] }),
  ];
  const able = story('s', { skills: ['dependency-management', 'communication'] });
  const narrow = story('n', { skills: ['dependency-management'] });

  it('counts behavioral questions by main skill, and those without a story', () => {
    const [reach] = reachOf([narrow], heads);
    expect([reach?.category, reach?.questions, reach?.by.get('n'), reach?.open]).toEqual(['dependencies', 3, 2, 1]);
  });

  it('offers questions to practice a story with, the most skills in common first', () => {
    expect(questionsFor(able, heads, 2).map(({ id }) => id)).toEqual(['b', 'd']);
  });
});
