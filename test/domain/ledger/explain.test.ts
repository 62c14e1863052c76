import { describe, expect, test } from 'vitest';
import type { AnchorLevel } from '#domain/framework/skill.ts';
import { explainSkill } from '#domain/ledger/explain.ts';
import type { Evidence } from '#domain/record/evidence.ts';
import { artifact, at, bullet, review, skill, story } from './pieces.ts';

const supported = (claimed: AnchorLevel | null, ...evidence: Evidence[]) =>
  explainSkill(evidence, skill, claimed).supported;

describe('the supported level', () => {
  test('is at most 2 with nothing behind a claim', () => {
    expect(supported(5)).toBe(2);
    expect(supported(2)).toBe(2);
    expect(supported(1)).toBe(1);
  });
  test('is unknown where the skill is neither rated nor evidenced', () => {
    expect(explainSkill([], skill, null)).toMatchObject({ supported: null, rule: 'nothing-known', ratingLow: false });
  });
  test('reaches 3 with a told story at 5', () => {
    expect(supported(5, story({ skills: [at(5)] }))).toBe(3);
  });
  test('takes the reviewer’s level over a low self-rating and says that the rating may be low', () => {
    const reviewed = artifact({ skills: [at(2)], reviews: [review({ attests: false, skills: [at(4)] })] });
    expect(explainSkill([reviewed], skill, 2)).toMatchObject({ supported: 4, ratingLow: true, best: 'register' });
  });
  test('reaches 4 with a shown artifact at 4', () => {
    expect(explainSkill([artifact()], skill, 4)).toMatchObject({ supported: 4, ratingLow: false, rule: 'best-item' });
  });
  test('stops at 4 for a shown artifact at 5', () => {
    expect(supported(5, artifact({ skills: [at(5)] }))).toBe(4);
  });
  test('reaches 3 with a simulated artifact reviewed at 5, and 4 once it is defended live', () => {
    const simulated = artifact({ work: 'simulated', reviews: [review({ skills: [at(5)] })] });
    expect(supported(5, simulated)).toBe(3);
    expect(supported(5, { ...simulated, reviews: [review({ skills: [at(5)], saw: 'defense' })] })).toBe(4);
    expect(supported(5, { ...simulated, reviews: [review({ skills: [at(5)], saw: 'defense', attests: false })] })).toBe(
      3,
    );
  });
  test('needs two items of real work for 5, one of them attested', () => {
    const attested = artifact({ skills: [at(5)], reviews: [review({ skills: [at(5)] })] });
    const second = artifact({ id: 'second', skills: [at(5)] });
    expect(supported(5, attested)).toBe(4);
    expect(supported(5, attested, second)).toBe(5);
    expect(supported(5, attested, { ...second, work: 'simulated' })).toBe(4);
    expect(supported(5, attested, { ...second, state: 'draft' })).toBe(4);
    expect(supported(5, attested, { ...second, skills: [at(4)] })).toBe(4);
    expect(supported(5, attested, bullet({ skills: [at(5)] }))).toBe(4);
    expect(supported(5, { ...attested, reviews: [] }, second)).toBe(4);
  });
  test('ignores drafts and retracted items', () => {
    expect(supported(4, artifact({ state: 'draft' }), artifact({ id: 'old', state: 'retracted' }))).toBe(2);
  });
  test('counts an item that the artifact linter checked', () => {
    expect(supported(4, artifact({ state: 'checked' }))).toBe(4);
  });
});

describe('the level an item demonstrates', () => {
  const rated = (...levels: [string, AnchorLevel][]) =>
    artifact({
      skills: [at(3)],
      reviews: levels.map(([on, level], index) => review({ id: `r${index}`, on, attests: false, skills: [at(level)] })),
    });
  const demonstrated = (piece: Evidence) => explainSkill([piece], skill, null).carries[0];

  test('is the latest reviewer’s rating', () => {
    expect(demonstrated(rated(['2026-04-01', 2], ['2026-03-01', 4]))).toMatchObject({
      demonstrated: 2,
      ratedBy: { who: 'reviewer', on: '2026-04-01' },
    });
  });
  test('is the lowest of several ratings on one day', () => {
    expect(demonstrated(rated(['2026-04-01', 4], ['2026-04-01', 3]))).toMatchObject({ demonstrated: 3 });
  });
  test('stays the person’s own where the review rates other skills', () => {
    const other = artifact({ skills: [at(3)], reviews: [review({ skills: [at(5, 'leadership')] })] });
    expect(demonstrated(other)).toMatchObject({ demonstrated: 3, ratedBy: { who: 'self' } });
  });
  test('takes no rating and no attestation from the person themself', () => {
    const own = artifact({ skills: [at(3)], reviews: [review({ by: ' Me ', skills: [at(5)] })] });
    expect(demonstrated(own)).toMatchObject({ demonstrated: 3, backed: { backing: 'shown' } });
  });
  test('covers a skill that only the reviewer names', () => {
    const reviewed = artifact({ skills: [], reviews: [review({ skills: [at(4)] })] });
    expect(demonstrated(reviewed)).toMatchObject({ demonstrated: 4, carried: 4 });
  });
});

describe('the backing of an item', () => {
  const backed = (piece: Evidence) => explainSkill([piece], skill, null).carries[0]?.backed;
  const number = { kind: 'number', text: '11 days', about: 'days of slip avoided' } as const;

  test('is attested where somebody else stands for it, with what they saw', () => {
    expect(backed(artifact({ reviews: [review({ saw: 'work' })] }))).toEqual({
      backing: 'attested',
      because: 'somebody-stands-for-it',
      by: 'Ines Okafor',
      on: '2026-03-10',
      saw: 'work',
    });
  });
  test('is shown for an artifact with a link or a text', () => {
    expect(backed(artifact({ text: '', link: 'https://example.org/register' }))).toEqual({
      backing: 'shown',
      because: 'artifact-to-open',
    });
    expect(backed(artifact())).toEqual({ backing: 'shown', because: 'artifact-to-read' });
  });
  test('is shown for a story whose number names who could check it', () => {
    expect(backed(story({ claims: [number], checkableBy: 'Release manager' }))).toMatchObject({
      backing: 'shown',
      because: 'number-to-check',
    });
    expect(backed(story({ claims: [number] }))).toMatchObject({ backing: 'told' });
    expect(backed(story({ checkableBy: 'Release manager' }))).toMatchObject({ backing: 'told' });
  });
  test('is told for anything kept with a date and a role', () => {
    expect(backed(artifact({ text: ' ', date: '2026-01-05', role: 'Test lead' }))).toEqual({
      backing: 'told',
      because: 'date-and-role',
    });
  });
  test('is nothing without a date or a role, and says which is missing', () => {
    expect(backed(story({ date: '' }))).toEqual({ backing: 'none', because: 'needs-date' });
    expect(backed(story({ role: ' ' }))).toEqual({ backing: 'none', because: 'needs-role' });
    expect(backed(story({ date: '', role: '' }))).toEqual({ backing: 'none', because: 'needs-date-and-role' });
  });
});

describe('what would lift a skill', () => {
  const lifts = (claimed: AnchorLevel, ...evidence: Evidence[]) => explainSkill(evidence, skill, claimed).lifts;

  test('names a story and an artifact where there is only a claim', () => {
    expect(lifts(5)).toEqual([
      { by: 'tell-a-story', to: 3, id: null },
      { by: 'show-an-artifact', to: 4, id: null },
    ]);
  });
  test('names the missing date of a story', () => {
    expect(lifts(4, story({ date: '' }))).toContainEqual({ by: 'add-date', to: 3, id: 'story' });
  });
  test('names a live defense for simulated work', () => {
    expect(lifts(4, artifact({ work: 'simulated' }))).toContainEqual({ by: 'live-defense', to: 4, id: 'register' });
  });
  test('names attestation for one of two shown items at 5', () => {
    const two = [artifact({ skills: [at(5)] }), artifact({ id: 'second', skills: [at(5)] })];
    expect(lifts(5, ...two)).toContainEqual({ by: 'attestation', to: 5, id: 'register' });
  });
  test('names a second item of real work beside an attested one at 5', () => {
    expect(lifts(5, artifact({ skills: [at(5)], reviews: [review()] }))).toContainEqual({
      by: 'second-real-item',
      to: 5,
      id: 'register',
    });
  });
  test('asks to keep a draft before anything else', () => {
    expect(lifts(4, artifact({ state: 'draft' })).filter((lift) => lift.id === 'register')).toEqual([
      { by: 'keep', to: 4, id: 'register' },
    ]);
  });
});

test('an explanation lists each cap that held an item down', () => {
  const simulated = story({ work: 'simulated', skills: [at(5)] });
  expect(explainSkill([simulated], skill, 5).carries[0]?.caps).toEqual([
    { because: 'told', level: 3 },
    { because: 'simulated', level: 3 },
  ]);
});
