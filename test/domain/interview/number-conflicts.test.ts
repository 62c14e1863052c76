import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberConflicts } from '#domain/interview/number-conflicts.ts';
import { tellStory } from '#domain/interview/stories.ts';
import { evidenceSchema, type Evidence } from '#domain/record/evidence.ts';
import { storySchema, type Story } from '#domain/record/interview.ts';
import { type ResumeLine, resumeLineSchema } from '#domain/record/resume.ts';

const addedAt = '2026-11-26T10:00:00.000Z';
const story = (id: string, result: string, fields: Partial<Story> = {}): Story =>
  storySchema.parse({ id, title: id, result, addedAt, ...fields });
const item = (id: string, text: string, fields: Partial<Evidence> = {}): Evidence =>
  evidenceSchema.parse({
    id,
    kind: 'artifact',
    title: id,
    text,
    skills: [],
    work: 'real',
    state: 'kept',
    addedAt,
    ...fields,
  });
const bullet = (id: string, text: string, fields: Partial<ResumeLine> = {}): ResumeLine =>
  resumeLineSchema.parse({ id, resume: 'r', place: 2, kind: 'bullet', text, ...fields });

type Beside = { evidence?: Evidence[]; lines?: ResumeLine[]; stories?: Story[] };
const found = (told: Story, { evidence = [], lines = [], stories = [] }: Beside) =>
  numberConflicts({ story: told, text: tellStory(told) }, { evidence, lines, stories: [told, ...stories] });
/** What is found between a story and an item that it rests on. */
const between = (told: string, text: string) =>
  found(story('s', told, { evidence: 'plan' }), { evidence: [item('plan', text)] }).map(
    ({ story: own, other }) => `${own.number} / ${other.number}`,
  );

describe('a number that is stated otherwise for the same thing', () => {
  it('is found in the item that the story rests on, its neighbors, and a bullet kept as one of them', () => {
    const conflicts = found(story('s', 'The review queue fell to 4 days.', { evidence: 'plan' }), {
      evidence: [
        item('plan', 'The review queue came down to 5 days.'),
        item('later', 'Review queue at 6 days.', { buildsOn: ['plan'] }),
      ],
      lines: [bullet('l1', 'Cut the review queue to 3 days', { evidence: 'plan' })],
    });
    expect(conflicts.map(({ other, shared, tie }) => [other.from, other.number, shared, tie.by])).toEqual([
      ['ledger', '5 days', ['review', 'queue'], 'evidence'],
      ['ledger', '6 days', ['review', 'queue'], 'evidence'],
      ['resume', '3 days', ['review', 'queue'], 'evidence'],
    ]);
  });

  it('is found in another story that rests on the same item, with both sentences', () => {
    const [conflict] = found(story('a', 'We moved 14 payment services in time.', { evidence: 'plan' }), {
      evidence: [item('plan', '')],
      stories: [story('b', 'All 12 payment services were moved.', { evidence: 'plan' })],
    });
    expect(conflict).toMatchObject({
      story: { number: '14 payment', sentence: 'We moved 14 payment services in time.' },
      other: { from: 'story', id: 'b', sentence: 'All 12 payment services were moved.' },
    });
  });

  it('is found between a story and its own shorter version', () => {
    const told = story('s', 'The review queue fell to 4 days.', { minute: 'The review queue is down to 5 days now.' });
    expect(found(told, {}).map(({ other, tie }) => [other.from, other.number, tie.by])).toEqual([
      ['minute', '5 days', 'story'],
    ]);
  });

  it('is found without a common item where both name the same organization', () => {
    const told = story('s', 'At Orrery Freight the customs backlog fell to 40 shipments.');
    const lines = [
      resumeLineSchema.parse({
        id: 'l1',
        resume: 'r',
        place: 1,
        kind: 'role',
        text: 'Program Manager, Orrery Freight',
      }),
      bullet('l2', 'Cut the customs backlog to 60 shipments'),
    ];
    expect(found(told, { lines }).map(({ other, tie }) => [other.number, tie])).toEqual([
      ['60 shipments', { by: 'name', name: 'orrery freight' }],
    ]);
    expect(found(told, { lines: lines.slice(1) })).toEqual([]);
  });

  it('is known by the same key from either side', () => {
    const [a, b] = [
      story('a', 'The review queue fell to 4 days.', { evidence: 'plan' }),
      story('b', 'The review queue came down to 5 days.', { evidence: 'plan' }),
    ];
    const evidence = [item('plan', '')];
    expect(found(a, { evidence, stories: [b] })[0]?.key).toBe(found(b, { evidence, stories: [a] })[0]?.key);
  });

  it.each([
    ['The migration cost $1.4 million for the payments platform.', 'Payments platform migration: $1.9 million.'],
    ['Failed settlement runs fell to 3% of nights.', 'Failed settlement runs: 5%.'],
    ['I cut the approval queue from 12 days to 4 days.', 'The approval queue went from 11 days to 4 days.'],
    ['Incident volume: 1,200 incidents of checkout errors.', 'There were 1,500 incidents of checkout errors.'],
  ])('%s ↔ %s', (told, text) => {
    expect(between(told, text)).toHaveLength(1);
  });
});

describe('no conflict', () => {
  it.each([
    ['another thing in the same unit', 'The review queue fell to 4 days.', 'The migration took 5 days.'],
    ['one word in common only', 'The vendor review took 3 days.', 'The vendor delivered 12 days late.'],
    [
      'another part of the sentence',
      'The review queue was long, and hiring took 9 days.',
      'The review queue stood at 4 days.',
    ],
    ['a text that states both', 'The review queue fell to 4 days.', 'The review queue went from 9 days to 4 days.'],
    ['a start and an end', 'The review queue fell from 9 days.', 'The review queue is at 4 days.'],
    ['a change and a state', 'The review queue fell by 5 days.', 'The review queue is at 4 days.'],
    ['another unit', 'The review queue fell to 4 days.', 'The review queue holds 40 requests.'],
    [
      'the plan and what came of it',
      'The vendor contract took 14 weeks.',
      'The vendor contract was planned at 9 weeks.',
    ],
    ['another month', 'In March the settlement backlog was 40 files.', 'In June the settlement backlog was 12 files.'],
    [
      'another statistic',
      'Checkout latency, median of checkout latency 200 ms.',
      'The p95 of checkout latency is 900 ms.',
    ],
    [
      'the same, otherwise written',
      'Checkout errors hit 1.2k customer accounts.',
      'Checkout errors hit 1,200 customer accounts.',
    ],
    ['rounded', 'Settlement failures fell by 42% overall.', 'Settlement failures fell by 41.7% overall.'],
    ['about right', 'About 40 partner banks were onboarded.', '42 partner banks were onboarded.'],
    ['over', 'Over 200 partner stores were onboarded.', '214 partner stores were onboarded.'],
    ['years', 'The review queue began in 2024 with me.', 'The review queue began in 2023 with me.'],
    ['no unit', 'The review queue scored 4.', 'The review queue scored 5.'],
    [
      'a rate and a sum',
      'The help desk had 30 customer tickets a day per agent.',
      'The help desk closed 900 customer tickets.',
    ],
    ['other words for other things', 'I ran 3 vendor workshops on cut-over.', 'I ran 5 security drills on cut-over.'],
    [
      'a number that something is named by',
      'We moved to ISO 27001 controls and audit.',
      'We had 93 controls and an audit.',
    ],
  ])('%s', (_, told, text) => {
    expect(between(told, text)).toEqual([]);
  });

  it('between works that share neither an item nor a name', () => {
    const told = story('s', 'The review queue fell to 4 days.', { evidence: 'plan' });
    expect(
      found(told, {
        evidence: [item('plan', ''), item('other', 'The review queue fell to 9 days.')],
        stories: [story('b', 'The review queue fell to 7 days.', { evidence: 'other' })],
        lines: [bullet('l1', 'Cut the review queue to 3 days')],
      }),
    ).toEqual([]);
  });

  it('with an item that was taken back, a job title in common, or a month in common', () => {
    const told = story('s', 'In March, as Senior Program Manager, I cut the review queue to 4 days.', {
      evidence: 'plan',
    });
    expect(
      found(told, {
        evidence: [item('plan', 'The review queue is at 9 days.', { state: 'retracted' })],
        stories: [story('b', 'As Senior Program Manager I cut the review queue to 7 days in March.')],
      }),
    ).toEqual([]);
  });

  it('of a text with itself, whatever it says', () => {
    const words = fc.constantFrom(
      'queue',
      'review',
      'to',
      'from',
      'by',
      'about',
      '4 days',
      '12 teams',
      '3%',
      '$2 million',
      '.',
      ',',
      'planned',
    );
    const holds = (parts: string[]): boolean => between(parts.join(' '), parts.join(' ')).length === 0;
    expect(fc.check(fc.property(fc.array(words, { maxLength: 20 }), holds)).failed).toBe(false);
  });
});
