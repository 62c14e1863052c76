import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readParts } from '#domain/interview/parts.ts';
import { readAnswer } from '#domain/interview/read-answer.ts';

const told = (text: string): string[] => readParts(text).map(({ part }) => part);
const behavioral = { format: 'behavioral', minutes: 2, ledger: [] } as const;
const codesOf = (text: string, ledger: readonly string[] = []): string[] =>
  readAnswer(text, { ...behavioral, ledger }).remarks.map(({ code }) => code);

const story = [
  'I kept a billing cut-over on its date by moving one team forward, and 11 merchants went live on March 3.',
  'At the time I was the release lead for a payments product with four teams in two countries.',
  'My job was to bring their plans to the same integration test.',
  'I read the identity team’s plan and saw that its schema change came nine days after our test.',
  'I asked their lead what the smallest usable part was, and I wrote a one-page contract for a stub.',
  'I moved two engineers for a sprint and told both directors the same evening.',
  'As a result the test ran on its date and the cut-over took 4 hours.',
  'Looking back, I should have read the four plans side by side a month earlier; today I do that in week one.',
].join(' ');

describe('the parts of a story', () => {
  it('are found sentence by sentence', () => {
    expect(told(story)).toEqual(['result', 'situation', 'task', 'action', 'action', 'action', 'result', 'reflection']);
  });

  it.each([
    ['We launched on time, with two defects.', 'result'],
    ['The portal went live with no incidents.', 'result'],
    ['My task was to deliver it by March 1.', 'task'],
  ])('take "%s" for the %s, first and after others', (sentence, part) => {
    const before = 'At the time four teams moved to a new billing system. ';
    const between = part === 'result' ? 'I asked each lead for the smallest usable part. ' : '';
    expect(told(`${before}${between}${sentence}`).at(-1)).toBe(part);
  });

  it('take the task for the task where it opens the answer', () => {
    expect(told('My task was to deliver it by March 1.')).toEqual(['task']);
  });

  it('go on where a sentence says nothing of its own', () => {
    expect(told('I asked the vendor for a date. By email. Twice.')).toEqual(['action', 'action', 'action']);
  });

  it('cover every word of the answer once, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const spans = readParts(text);
        for (const [place, { start }] of spans.entries())
          expect(start).toBeGreaterThanOrEqual(spans[place - 1]?.end ?? 0);
        const { shares } = readAnswer(text, behavioral);
        const total = Object.values(shares ?? {}).reduce((sum, share) => sum + share, 0);
        expect(total === 0 || Math.abs(total - 1) < 1e-9).toBe(true);
      }),
    );
  });
});

describe('feedback on an answer', () => {
  it.each([
    ['There was no owner for billing at Acme back then.', true],
    ['The vendor said yes to both of the dates.', true],
    ['No, I would not move the date.', false],
    ['Yes: one week later, with the price of it.', false],
  ])('takes yes and no for a position only where an answer begins with them: "%s"', (text, isLate) => {
    expect(codesOf(text).includes('headline-late')).toBe(isLate);
  });

  it('asks nothing to back a number that says which week it was', () => {
    const text = 'I cut the queue from 9 days to 4 days in week three. Week three was the hardest, and day 2 of it.';
    const { remarks } = readAnswer(text, { ...behavioral, ledger: ['Queue down from 9 days to 4 days'] });
    expect(remarks.map(({ code }) => code)).not.toContain('number-not-backed');
    expect(codesOf('The move took thirteen weeks.')).toContain('number-not-backed');
  });

  it.each([
    ['I had two teams and 3 engineers, and it took three weeks.', []],
    ['I ran it across 10 teams for ten days.', []],
    ['I ran it across 11 teams for fourteen days.', ['11', 'fourteen days']],
    ['I gave back $5 of it, and 3% of users left.', ['$5', '3%']],
    ['I had a two-million budget.', ['two']],
    ['The queue fell from 9 days to 4 days.', ['9 days to 4 days']],
  ])('asks what backs the numbers of "%.60s", small counts in passing left out', (text, texts) => {
    const unbacked = readAnswer(text, behavioral).remarks.find(({ code }) => code === 'number-not-backed');
    expect(unbacked?.code === 'number-not-backed' ? unbacked.texts : []).toEqual(texts);
  });

  it('has nothing to say about a whole story whose numbers the ledger holds', () => {
    const ledger = [
      '11 merchants went live on March 3',
      'cut-over took 4 hours',
      'schema change nine days after our test',
      'four teams in two countries, all four, four plans, two engineers, one page',
    ];
    expect(readAnswer(story, { ...behavioral, ledger }).remarks).toEqual([]);
  });

  it('names the parts that are missing', () => {
    const { remarks } = readAnswer('I asked the vendor for a date and I wrote the contract.', behavioral);
    expect(remarks.flatMap((remark) => (remark.code === 'part-missing' ? [remark.part] : []))).toEqual([
      'situation',
      'task',
      'result',
      'reflection',
    ]);
  });

  it.each([
    ['spoken at length', 'behavioral', 2, 300, ['too-long']],
    ['spoken in a few words', 'case', 10, 100, ['too-short']],
    ['written on a page', 'written', 30, 450, []],
    ['written on two pages and more', 'written', 30, 1000, ['too-long']],
    ['written in a note', 'written', 60, 100, ['too-short']],
    ['a calculation', 'estimation', 10, 40, []],
    ['a drawing with a few words', 'design', 20, 60, []],
  ] as const)('measures the length of what is %s by its format', (_, format, minutes, count, expected) => {
    const text = Array.from({ length: count }, () => 'word').join(' ');
    const { remarks } = readAnswer(text, { format, minutes, ledger: [] });
    expect(remarks.map(({ code }) => code).filter((code) => code.startsWith('too-'))).toEqual(expected);
  });

  it('marks the numbers that nothing backs, by their place', () => {
    const text = 'I cut the release from 9 days to 4 days.';
    const mark = readAnswer(text, behavioral).remarks.find(({ code }) => code === 'number-not-backed');
    expect(mark?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['9 days to 4 days']);
    expect(codesOf(text, ['Release down from 9 days to 4 days'])).not.toContain('number-not-backed');
  });

  it.each([
    ['Back in 2021 when I joined the company there were many teams. I cut the queue by 30%.', 'headline-late'],
    ['We planned it, we built it and we shipped it. I watched.', 'we-not-i'],
    ['I guess I kind of moved the date.', 'hedge'],
    ['I moved the date.', 'no-number'],
    ['I moved the date by 3 days.', 'too-short'],
    [`I moved it by 3 days. ${'I asked one more team. '.repeat(80)}`, 'too-long'],
  ])('says of "%.40s" that it is %s', (text, code) => {
    expect(codesOf(text)).toContain(code);
  });

  it('asks no story of a case, and no evidence for the numbers of one', () => {
    const read = readAnswer('I would move the launch by 2 weeks.', { ...behavioral, format: 'case' });
    expect(read.told).toBeNull();
    expect(read.remarks.map(({ code }) => code)).toEqual(['too-short']);
  });

  it('says of nothing that it is empty', () => {
    expect(codesOf(' \n')).toEqual(['empty']);
  });
});
