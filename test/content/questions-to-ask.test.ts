import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { questionsToAskFileSchema } from '#domain/interview/question-to-ask.ts';

const bank = questionsToAskFileSchema.parse(parse(readFileSync('content/questions-to-ask.yaml', 'utf8')));
const entries = Object.values(bank);

describe('the questions to ask', () => {
  it('are forty or more, each ending as a question and asked once', () => {
    expect(entries.length).toBeGreaterThanOrEqual(40);
    expect(entries.filter(({ ask }) => !ask.endsWith('?')).map(({ ask }) => ask)).toEqual([]);
    expect(new Set(entries.map(({ ask }) => ask.toLowerCase())).size).toBe(entries.length);
  });

  it('are at least five for each round in which one talks', () => {
    for (const round of [
      'recruiter',
      'hiring-manager',
      'program-sense',
      'technical',
      'cross-functional',
      'leadership',
    ] as const)
      expect(entries.filter(({ rounds }) => rounds.includes(round)).length, round).toBeGreaterThanOrEqual(5);
  });

  it('fit on a sheet', () => {
    for (const { ask, good, bad } of entries) expect(`${ask} ${good} ${bad}`.length).toBeLessThanOrEqual(330);
  });
});
