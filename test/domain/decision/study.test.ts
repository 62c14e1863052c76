import { describe, expect, it } from 'vitest';
import { report, type Question } from '#domain/decision/report.ts';
import { runSmaa } from '#domain/decision/smaa.ts';
import { closeStudy, openStudy, stepStudy, studied, weightChoices } from '#domain/decision/study.ts';
import { rangedDecision } from './arbitrary.ts';

const question: Question = {
  plan: {
    decision: rangedDecision(
      [3, 1],
      [
        [
          [0.2, 0.9],
          [0.1, 0.6],
        ],
        [
          [0.4, 0.7],
          [0.5, 0.5],
        ],
        [
          [0, 1],
          [0.2, 0.3],
        ],
      ],
    ),
    seed: 1,
    draws: 700,
    weights: 'stated',
  },
  consistency: null,
  terms: { acceptable: null, vetoes: [] },
};

describe('a study', () => {
  it('tells how far it is and ends with what each run alone would give', () => {
    const study = openStudy(question);
    // Once through for stated weights, twice where weights are drawn.
    expect(study.total).toBe(5 * 700);
    const seen = [studied(study)];
    while (!stepStudy(study, 300)) seen.push(studied(study));
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(new Set(seen).size).toBe(seen.length);
    expect(studied(study)).toBe(study.total);
    const { runs, report: reported } = closeStudy(study);
    for (const weights of weightChoices) expect(runs[weights]).toEqual(runSmaa({ ...question.plan, weights }));
    expect(reported).toEqual(report(question));
  });
});
