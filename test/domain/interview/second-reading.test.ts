import { describe, expect, it } from 'vitest';
import { measureHalves, readHalf } from '#bin/eval-answers.ts';
import { answerSets } from '#domain/interview/answer-accuracy.ts';
import { readLabeledAnswers, readSecondReading } from '#domain/interview/labeled-answers.ts';
import { agreementOf } from '#domain/interview/second-reading.ts';

const first = readLabeledAnswers(
  [
    '# cellar | tidy | headline',
    'R We saved the wine.',
    'S The cellar was under water.',
    'A I carried the boxes upstairs.',
    '# attic | tidy | -',
    'T My job was to find the leak.',
    'A I looked behind every beam.',
  ].join('\n'),
);

describe('a second reading', () => {
  it('lays its labels on the sentences of the first', () => {
    const second = readSecondReading('cellar - RSA\nattic - SA\n', first);
    expect(second.map(({ isHeadlined }) => isHeadlined)).toEqual([false, false]);
    expect(second[1]?.sentences[0]).toEqual({ part: 'situation', text: 'My job was to find the leak.' });
  });

  it.each([
    ['an answer is missing', 'cellar headline RSA\n', 'expected 2 answers, found 1'],
    ['an answer is too many', 'cellar headline RSA\nattic - TA\nroof - S\n', 'expected 2 answers, found 3'],
    [
      'the order is another',
      'attic - TA\ncellar headline RSA\n',
      'expected "cellar headline STARL" (or -), found "attic',
    ],
    ['a letter is too few', 'cellar headline RS\nattic - TA\n', 'cellar: expected 3 letters, found 2'],
    ['a letter is too many', 'cellar headline RSA\nattic - TAA\n', 'attic: expected 2 letters, found 3'],
    ['a letter is another', 'cellar headline RSX\nattic - TA\n', 'found "cellar headline RSX"'],
    ['a letter is small', 'cellar headline RSa\nattic - TA\n', 'found "cellar headline RSa"'],
    ['the headline is left out', 'cellar RSA\nattic - TA\n', 'found "cellar RSA"'],
    ['more follows', 'cellar headline RSA A\nattic - TA\n', 'found "cellar headline RSA A"'],
    ['a line is empty', 'cellar headline RSA\n\nattic - TA\n', 'expected 2 answers, found 3'],
  ])('is refused where %s', (_, text, message) => {
    expect(() => readSecondReading(text, first)).toThrow(message);
  });

  it('is held against the first, sentence by sentence and part by part', () => {
    const found = agreementOf(first, readSecondReading('cellar - RSA\nattic - SA\n', first));
    expect(found).toMatchObject({ sentences: 5, alike: 4, headline: 2 / 3 });
    // Alike 4 of 5; by chance (1·2 + 2·2 + 1·1) ÷ 25 = 0.28, over situation, action and result.
    expect(found.kappa).toBeCloseTo((0.8 - 0.28) / 0.72, 10);
    expect(Object.fromEntries(found.parts.map(({ part, f1 }) => [part, f1]))).toEqual({
      situation: 2 / 3,
      task: 0,
      action: 1,
      result: 1,
      reflection: 1,
    });
  });

  it('counts the rules only where both readings agree', () => {
    const alike = agreementOf(first, first);
    expect(alike).toMatchObject({ alike: 5, kappa: 1, missing: 1, headline: 1 });
    const other = agreementOf(first, readSecondReading('cellar headline LLL\nattic - LL\n', first));
    expect(other).toMatchObject({ alike: 0, right: 0 });
    expect(alike.right).toBeGreaterThan(0);
  });

  it('covers every sentence of both halves', () => {
    const { second } = measureHalves('');
    for (const half of answerSets)
      expect(second[half].sentences).toBe(readHalf(half).flatMap(({ sentences }) => sentences).length);
  });
});
