import { describe, expect, it } from 'vitest';
import { suggestScore } from '#domain/decision/suggest.ts';
import { exampleRecord } from '#domain/example-record.ts';
import { assess, type AssessedSkill } from '#domain/scorecard/assess.ts';
import { readFramework } from '#platform/content-files.ts';

const read = readFramework('content');
if (read.state === 'mistakes') throw new Error(read.mistakes.join('\n'));
const now = '2026-01-05T10:00:00.000Z';
const [standing] = assess(exampleRecord(now), read.content, now).skills;
if (standing === undefined) throw new Error('A framework with skills');

const skill = (
  supported: AssessedSkill['supported'],
  claimed: AssessedSkill['claimed'],
  target: AssessedSkill['target'],
): AssessedSkill => ({
  ...standing,
  supported,
  claimed,
  target,
});

describe('a suggestion from the scorecard', () => {
  it('goes from what is supported to what is claimed, against the bar, to the nearest five', () => {
    expect(suggestScore([standing.id], [skill(2, 3, 4)])).toEqual({ low: 50, high: 75, skills: [standing.id] });
    expect(suggestScore([standing.id], [skill(1, 2, 3)])).toMatchObject({ low: 35, high: 65 });
  });

  it('is the right way round where more is supported than claimed, and stops at 100', () => {
    expect(suggestScore([standing.id], [skill(4, 3, 4)])).toMatchObject({ low: 75, high: 100 });
    expect(suggestScore([standing.id], [skill(5, 5, 3)])).toMatchObject({ low: 100, high: 100 });
  });

  it('is missing where none of the skills is rated, or none belongs to the criterion', () => {
    expect(suggestScore([standing.id], [skill(null, null, 3)])).toBeNull();
    expect(suggestScore([], [skill(3, 3, 3)])).toBeNull();
  });
});
