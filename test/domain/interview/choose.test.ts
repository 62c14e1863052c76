import { describe, expect, it } from 'vitest';
import { readSearchContent } from '#bin/search.ts';
import { type Chooser, chooseQuestions, drawRound, findQuestions } from '#domain/interview/choose.ts';
import { rounds } from '#domain/interview/ids.ts';
import { roundPlans, slotsOf } from '#domain/interview/loops.ts';
import { headOf } from '#domain/interview/serve.ts';
import type { QuestionHead } from '#domain/interview/served.ts';

const read = readSearchContent();
if (read.state === 'mistakes') throw new Error(read.mistakes.join('\n'));
const bank: QuestionHead[] = read.content.questions.flatMap(({ questions }) =>
  Object.entries(questions).map(([id, question]) => headOf(id, question)),
);

const chooser = (more: Partial<Chooser> = {}): Chooser => ({
  tries: new Map(),
  today: '2026-11-27',
  gaps: [],
  level: 'mid',
  ...more,
});
const draw = (round: QuestionHead['rounds'][number], more: Partial<Chooser> = {}) =>
  drawRound(bank, round, slotsOf(round), chooser(more));

describe('a round', () => {
  it.each([
    ['recruiter', 30, [5, 5, 5]],
    ['hiring-manager', 45, [7, 7, 7]],
    ['program-sense', 45, [30]],
    ['technical', 45, [30]],
    ['retrospective', 60, [15]],
    ['cross-functional', 45, [8, 8, 8]],
    ['leadership', 45, [8, 8, 8]],
    ['written', 60, [60]],
  ] as const)('%s lasts %i minutes and gives its answers %j', (round, minutes, slots) => {
    expect(roundPlans[round].minutes).toBe(minutes);
    expect(slotsOf(round)).toEqual(slots);
  });

  it.each(rounds)('%s draws one question a slot, asked there and as long as the slot', (round) => {
    const drawn = draw(round);
    const slots = slotsOf(round);
    expect(drawn).toHaveLength(slots.length);
    for (const [place, { head }] of drawn.entries()) {
      const slot = slots[place] ?? 0;
      expect(head.rounds).toContain(round);
      // Within two minutes of a short slot; not far from a long one.
      expect(head.minutes, head.id).toBeGreaterThanOrEqual(slot <= 10 ? slot - 2 : 0.4 * slot);
      expect(head.minutes, head.id).toBeLessThanOrEqual(slot <= 10 ? slot + 2 : 1.2 * slot);
    }
    expect(new Set(drawn.map(({ head }) => head.id)).size).toBe(drawn.length);
  });

  it.each(['cross-functional', 'leadership'] as const)('%s draws each question from another category', (round) => {
    const drawn = draw(round);
    expect(new Set(drawn.map(({ head }) => head.category)).size).toBe(drawn.length);
  });

  it.each(['entry', 'mid', 'senior', 'principal'] as const)('is asked at %s level where the bank has it', (level) => {
    const drawn = rounds.flatMap((round) => draw(round, { level }));
    const atLevel = drawn.filter(({ head }) => head.levels.includes(level));
    const could = rounds.filter((round) =>
      bank.some((head) => head.rounds.includes(round) && head.levels.includes(level)),
    );
    expect(atLevel.length).toBeGreaterThanOrEqual(could.length);
  });

  it('is the same all day and another on another day', () => {
    const ids = (today: string) => rounds.flatMap((round) => draw(round, { today })).map(({ head }) => head.id);
    expect(ids('2026-11-27')).toEqual(ids('2026-11-27'));
    expect(ids('2026-11-28')).not.toEqual(ids('2026-11-27'));
  });

  it('leaves out what comes back later while there is something else', () => {
    const first = draw('hiring-manager');
    const tries = new Map(first.map(({ head }) => [head.id, [{ day: '2026-11-27', step: 4 as const, variant: 0 }]]));
    const second = draw('hiring-manager', { tries });
    expect(second.filter(({ head }) => tries.has(head.id))).toEqual([]);
  });
});

describe('choosing a question', () => {
  it('begins in no category of the bank, and with the level that is aimed at', () => {
    const first = chooseQuestions(bank, {}, chooser({ level: 'senior' })).slice(0, 12);
    expect(new Set(first.map(({ head }) => head.category)).size).toBeGreaterThan(4);
    expect(first.every(({ head }) => head.level === 'senior')).toBe(true);
  });

  it('finds one form of a word by another, and a category and a skill by name', () => {
    const found = (words: string) =>
      new Set(findQuestions(bank, { words }, chooser()).offered.map(({ head }) => head.id));
    expect(found('dependency').size).toBeGreaterThan(20);
    expect(found('dependencies')).toEqual(found('dependency'));
    for (const { id } of bank.filter(({ category }) => category === 'motivation-fit'))
      expect(found('motivation')).toContain(id);
    for (const { id } of bank.filter(({ skills }) => skills.includes('risk-management')))
      expect(found('risk management')).toContain(id);
  });

  it.each([
    ['why TPM', 'why-be-a-tpm'],
    ['why are you leaving', 'why-did-you-leave'],
    ['laid off', 'why-did-you-leave'],
    ['why did you leave your last job', 'why-did-you-leave'],
    ['tell me about yourself', 'tell-me-about-yourself'],
    ['salary expectations', 'what-pay-are-you-looking-for'],
  ])('gives first what is asked in the words “%s”', (words, id) => {
    expect(findQuestions(bank, { words }, chooser()).offered[0]?.head.id).toBe(id);
  });

  it('puts the question about a failure before cases that have the word in passing', () => {
    const [first] = findQuestions(bank, { words: 'time you failed' }, chooser()).offered;
    expect(first?.head.alsoAskedAs).toContain('Tell me about a time you failed.');
  });

  it('gives those with most of the words where none has all, and none where none has any', () => {
    const some = findQuestions(bank, { words: 'vendor zzgibberish' }, chooser());
    expect(some.share).toBe(0.5);
    expect(some.offered.length).toBeGreaterThan(0);
    expect(findQuestions(bank, { words: 'zzgibberish' }, chooser())).toEqual({ offered: [], share: 0 });
  });

  it('is narrowed down to what is due', () => {
    const [one, two] = bank;
    if (!one || !two) throw new Error('The bank is empty');
    const tries = new Map([
      [one.id, [{ day: '2026-11-20', step: 1 as const, variant: 0 }]],
      [two.id, [{ day: '2026-11-26', step: 4 as const, variant: 0 }]],
    ]);
    const due = chooseQuestions(bank, { isDue: true }, chooser({ tries }));
    expect(due.map(({ head }) => head.id)).toEqual([one.id]);
  });
});
