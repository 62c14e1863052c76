import { describe, expect, it } from 'vitest';
import { evaluateAnswers, measureHalves, readHalf, readPublishedAnswers } from '#bin/eval-answers.ts';
import { readLabeledAnswers } from '#domain/interview/labeled-answers.ts';

describe('the answer rules on answers labeled by hand', () => {
  it('are as often right as is published', () => {
    const published = readPublishedAnswers();
    expect(published).toEqual(measureHalves(published?.measured ?? ''));
  });

  it('read four of five sentences of the half they were not corrected on as the reader does', () => {
    const { 'held-out': held } = measureHalves('').sets;
    expect(held.answers).toBeGreaterThanOrEqual(30);
    expect(held.right / held.sentences).toBeGreaterThanOrEqual(0.8);
  });

  it('share no answer between the halves', () => {
    const texts = (half: 'tuned' | 'held-out') => readHalf(half).flatMap(({ sentences }) => sentences);
    const tuned = new Set(texts('tuned').map(({ text }) => text));
    expect(texts('held-out').filter(({ text }) => tuned.has(text))).toEqual([]);
  });

  it('refuse a sentence without a label, and say which', () => {
    expect(() => readLabeledAnswers('# one | tidy | -\nX No label.')).toThrow('one: expected S, T, A, R or L');
  });

  it('list no sentence of the held-out half', () => {
    let said = '';
    const io = { write: (text: string) => void (said += text), error: () => undefined };
    expect(evaluateAnswers(['--wrong'], io, '2026-11-26')).toBe(0);
    expect(readHalf('held-out').filter(({ sentences }) => sentences.some(({ text }) => said.includes(text)))).toEqual(
      [],
    );
  });
});
