import { describe, expect, it } from 'vitest';
import { toDecision } from '#domain/decision/matter.ts';
import { gatherReasons, untracedNumbers, type ScriptCase } from '#domain/decision/reasons.ts';
import { exampleRecord } from '#domain/example-record.ts';
import type { ScriptKey } from '#domain/record/decision.ts';
import { lockOf, matterOf } from './any-matter.ts';

const matter = matterOf({
  decision: { locks: [lockOf({ calm: 0.5, growth: 0.3, pay: 0.2 })], weightsOpen: false },
  alternatives: ['tpm', 'stay', 'pm'],
  criteria: { calm: 100, growth: 60, pay: 40 },
  scores: [
    ['tpm', 'calm', 20, 20, { note: 'Two TPMs showed me their calendars.' }],
    ['tpm', 'growth', 90, 90, { note: ' A ladder with six rungs. ', evidence: ['e1'] }],
    ['tpm', 'pay', 80, 80, { evidence: ['e2'] }],
    ['stay', 'calm', 80, 80, { note: 'Nine gaps in four weeks.' }],
    ['stay', 'growth', 10, 10],
    ['stay', 'pay', 50, 50, { note: 'Two percent a year.' }],
    ['pm', 'calm', 10, 10],
    ['pm', 'growth', 50, 50],
    ['pm', 'pay', 20, 20],
  ],
});
const decision = toDecision(matter);
if (decision === null) throw new Error('A decision that is ready');
const gathered = (about: string, key: Pick<ScriptKey, 'stance' | 'length'>): ScriptCase | null =>
  gatherReasons(matter, decision, about, { audience: 'mentor', ...key });

describe('reasons for a script', () => {
  it('are where the alternative is ahead of the best other one, the strongest first, with note and evidence', () => {
    expect(gathered('tpm', { stance: 'for', length: 'written' })).toEqual({
      about: 'tpm',
      against: 'stay',
      reasons: [
        { criterion: 'growth', by: expect.closeTo(0.24, 12), note: 'A ladder with six rungs.', evidence: ['e1'] },
        { criterion: 'pay', by: expect.closeTo(0.06, 12), note: 'Two percent a year.', evidence: ['e2'] },
      ],
    });
  });

  it('against it are where it is behind', () => {
    expect(gathered('tpm', { stance: 'against', length: 'written' })?.reasons).toEqual([
      { criterion: 'calm', by: expect.closeTo(0.3, 12), note: 'Nine gaps in four weeks.', evidence: [] },
    ]);
  });

  it('are as many as the length has room for', () => {
    expect(gathered('tpm', { stance: 'for', length: 'seconds' })?.reasons).toHaveLength(1);
    expect(gathered('stay', { stance: 'for', length: 'minute' })?.reasons).toHaveLength(1);
    expect(gathered('pm', { stance: 'against', length: 'minute' })?.reasons).toHaveLength(2);
  });

  it('need another alternative', () => {
    const alone = { ...decision, alternatives: ['tpm'], scores: decision.scores.slice(0, 1) };
    expect(gatherReasons(matter, alone, 'tpm', { stance: 'for', audience: 'family', length: 'minute' })).toBeNull();
  });
});

describe('the numbers of a script', () => {
  const [piece] = exampleRecord('2026-01-05T10:00:00.000Z').evidence;
  if (piece === undefined) throw new Error('An example with evidence');
  const cited = [{ ...piece, title: 'Regression suite', text: 'Cut it from 9 hours to 40 minutes.', claims: [] }];

  it('are traced to the evidence it cites and to the person’s own notes', () => {
    expect(untracedNumbers('From 9 hours to 40 minutes, with 7 people.', cited, ['7 people joined.'])).toEqual([]);
  });

  it('are named where neither holds them', () => {
    expect(untracedNumbers('From 9 hours to 30 minutes for 7 people.', cited, [])).toEqual(['30', '7']);
    expect(untracedNumbers('We saved 40 %.', cited, [])).toEqual(['40 %']);
  });
});
