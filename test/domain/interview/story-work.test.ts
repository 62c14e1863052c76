import { describe, expect, it } from 'vitest';
import { wordsOf } from '#domain/bullets/text.ts';
import { bySkill } from '#domain/framework/ids.ts';
import { questionsFor, reachOf } from '#domain/interview/coverage.ts';
import { gapsOf } from '#domain/interview/gaps.ts';
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

  it('shows the seconds of each part that is told beside those it should take', () => {
    const { told, missing } = timeByPart(draftVersion(vendor, 'two'), 'two', vendor);
    expect(told.map(({ part }) => part)).toEqual(['situation', 'task', 'action', 'result', 'reflection']);
    expect(missing).toEqual([]);
    expect(told.find(({ part }) => part === 'action')).toMatchObject({ from: 45, to: 55 });
    expect(told.reduce((sum, { seconds }) => sum + seconds, 0)).toBeGreaterThan(15);
  });

  it('names a part that has no words in place of a time of zero, but not the task that a minute leaves out', () => {
    const [ends, whole] = [
      { ...vendor, reflection: '' },
      { ...vendor, task: '' },
    ];
    const { told, missing } = timeByPart(draftVersion(ends, 'minute'), 'minute', ends);
    expect(missing).toEqual(['reflection']);
    expect(told.every(({ seconds }) => seconds > 0)).toBe(true);
    expect(timeByPart(draftVersion(whole, 'two'), 'two', whole).missing).toEqual(['task']);
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

  it('offers questions to practice a story with, those with its rare words before those with its skills alone', () => {
    const asked = [
      head('skill', { question: 'Tell me about a dependency that you owned.' }),
      head('words', {
        question: 'Tell me about a vendor that was late, and what you told the director.',
        skills: ['budget-and-vendors'],
      }),
      head('would', {
        question: 'A vendor will be late: what would you tell the director?',
        format: 'hypothetical',
        skills: ['budget-and-vendors'],
      }),
      head('other', { question: 'Describe a budget that you cut.', skills: ['budget-and-vendors'] }),
      ...Array.from({ length: 60 }, (_, place) =>
        head(`far-${place}`, { question: `Tell me about matter ${place}.`, skills: ['judgment'] }),
      ),
    ];
    const told = story('s', {
      skills: ['dependency-management'],
      situation: 'A vendor was nine days late.',
      action: 'I told the director the same day.',
    });
    const offers = questionsFor(told, asked, 4);
    expect(offers.map((offer) => offer.head.id)).toEqual(['words', 'skill', 'would']);
    expect(offers[0]?.words.toSorted()).toEqual(['director', 'late', 'vendor']);
    expect([offers[1]?.words, offers[1]?.skills]).toEqual([[], ['dependency-management']]);
  });

  it('are offered by skills alone where the words fit none', () => {
    expect(questionsFor(able, heads, 2).map((offer) => offer.head.id)).toEqual(['b', 'd']);
  });
});

describe('skills without a story', () => {
  const bars = bySkill((skill) => ({
    target: 3,
    floor: skill === 'execution' || skill === 'leadership' ? 2 : null,
    weight: skill === 'leadership' ? 0.2 : skill === 'metrics-and-data' ? 0.3 : 0.05,
  }));

  it('are the next two at the beginning: must-haves of the target first, the heavier first', () => {
    const { isBeginning, next, others } = gapsOf([vendor], bars);
    expect([isBeginning, next, others[0]]).toEqual([true, ['leadership', 'execution'], 'metrics-and-data']);
  });

  it('are all gaps from five stories on, each once, and none that has a story', () => {
    const five = Array.from({ length: 5 }, (_, place) => story(`s${place}`, { skills: ['leadership'] }));
    const { isBeginning, mustHaves, others } = gapsOf(five, bars);
    expect([isBeginning, mustHaves]).toEqual([false, ['execution']]);
    expect(new Set([...mustHaves, ...others]).size).toBe(13);
    expect(others).not.toContain('leadership');
  });
});
