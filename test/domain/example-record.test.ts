import { describe, expect, test } from 'vitest';
import { wordsOf } from '#domain/bullets/text.ts';
import { exampleRecord } from '#domain/example-record.ts';
import { skillIds } from '#domain/framework/skill.ts';
import { numberConflicts } from '#domain/interview/number-conflicts.ts';
import { tellStory } from '#domain/interview/stories.ts';
import { conflicts } from '#domain/ledger/conflicts.ts';
import { restsOn } from '#domain/ledger/rests-on.ts';
import { recordSchema } from '#domain/record/schema.ts';
import { assess } from '#domain/scorecard/assess.ts';
import { raiseFlags } from '#domain/scorecard/flags.ts';
import { readFramework, readRedFlags } from '#platform/content-files.ts';

const now = '2026-11-22T09:30:00.000Z';
const record = exampleRecord(now);
const framework = readFramework('content');
if (framework.state === 'mistakes') throw new Error(framework.mistakes.join('\n'));
const readiness = assess(record, framework.content, now);

describe('the example person', () => {
  test('is a valid record at any date', () => {
    for (const date of [now, '2027-03-01T00:00:00.000Z', '2028-02-29T23:59:59.999Z']) {
      const written = exampleRecord(date);
      expect(recordSchema.parse(written)).toEqual(written);
    }
  });
  test('rates all skills and aims at mid level in product programs', () => {
    expect(record.ratings.map(({ id }) => id)).toEqual([...skillIds]);
    expect(readiness.target).toMatchObject({ level: 'mid', focus: 'product' });
  });
  test('has told, shown, attested, defended, inherited, draft and retracted items', () => {
    const carries = skillIds.flatMap((skill) => readiness.explanations[skill].carries);
    const seen = new Set(
      carries.map(({ backed }) =>
        'by' in backed ? `${backed.backing} ${backed.saw}` : `${backed.backing} ${backed.because}`,
      ),
    );
    expect([...seen].toSorted()).toEqual(
      [
        'attested defense',
        'attested document',
        'attested work',
        'none base-not-kept',
        'none draft',
        'none needs-role',
        'none retracted',
        'shown artifact-to-read',
        'told date-and-role',
      ].toSorted(),
    );
  });
  test('is one proof away: the story about execution lacks a role', () => {
    expect(readiness.verdict).toMatchObject({ state: 'one-proof-away', skill: 'execution' });
    expect(readiness.missedFloors.map(({ id }) => id)).toEqual(['execution']);
    expect(readiness.improvements[0]?.lifts[0]).toMatchObject({ by: 'add-role', id: 'story-identity-release', to: 3 });
  });
  test('rates two skills lower than their evidence', () => {
    expect(readiness.skills.filter(({ ratingLow }) => ratingLow).map(({ id }) => id)).toEqual([
      'program-planning',
      'process-improvement',
    ]);
  });
  test('has one rating that is due again and one number to settle', () => {
    expect(readiness.reRate.stale).toEqual(['stakeholder-management']);
    expect(conflicts(record.evidence).map(({ about }) => about)).toEqual(['regression time after']);
  });
  test('has four stories in three lengths, on evidence that there is, with one number to settle among them', () => {
    expect(record.stories).toHaveLength(4);
    for (const { evidence, minute, two, five } of record.stories) {
      expect(record.evidence.some(({ id, state }) => id === evidence && state !== 'retracted')).toBe(true);
      for (const [length, text] of Object.entries({ minute, two, five }))
        expect(wordsOf(text).length, text).toBeLessThanOrEqual({ minute: 140, two: 280, five: 700 }[length] ?? 0);
      expect(minute).not.toBe('');
    }
    const found = record.stories.flatMap((story) =>
      numberConflicts({ story, text: tellStory(story) }, { ...record, lines: record.resumeLines }),
    );
    expect(found.map(({ story, other }) => [story.number, other.from, other.number])).toEqual([['8%', 'resume', '6%']]);
  });
  test('has a sheet and asked questions that name what there is', () => {
    const known = new Set([...record.stories, ...record.debriefs, ...record.applications].map(({ id }) => id));
    for (const { story, debrief } of record.askedQuestions)
      for (const id of [story, debrief].filter(Boolean)) expect(known.has(id), id).toBe(true);
    for (const { stories, application } of record.interviewSheets)
      for (const id of [application, ...stories]) expect(known.has(id), id).toBe(true);
  });
  test('has a bullet that would lose everything with its report', () => {
    expect(restsOn(record.evidence, 'report-flaky-tests').pieces).toMatchObject([
      { id: 'bullet-regression', effect: 'loses-all' },
    ]);
  });
  test('answers red flags that exist', () => {
    const redFlags = readRedFlags('content');
    const known = redFlags.state === 'read' ? redFlags.content : [];
    expect(record.flags.filter(({ id }) => !known.some((flag) => flag.id === id))).toEqual([]);
    expect(raiseFlags(record.flags, known).map(({ id }) => id)).toEqual([
      'no-engineering-access',
      'difficulty-delegating',
      'coordinator-in-disguise',
      'needs-own-deliverable',
    ]);
  });
  test('kept sums in its snapshot that follow from the published weights', () => {
    const [snapshot] = record.snapshots;
    expect(readiness.since?.overallThen.claimed).toBeCloseTo(snapshot?.overall.claimed ?? 0, 2);
    expect(readiness.since?.overallThen.supported).toBeCloseTo(snapshot?.overall.supported ?? 0, 2);
  });
});
