import { describe, expect, test } from 'vitest';
import { weighEvidence } from '#domain/ledger/weigh.ts';
import type { Evidence } from '#domain/record/evidence.ts';
import { artifact, at, bullet, skill, story } from './pieces.ts';

const carry = (id: string, ...evidence: Evidence[]) => weighEvidence(evidence)[skill].find((each) => each.id === id);

describe('bullets and answers', () => {
  test('carry at most what they build on', () => {
    expect(carry('bullet', artifact({ skills: [at(3)] }), bullet({ skills: [at(5)] }))).toMatchObject({
      carried: 3,
      from: 'register',
      caps: [{ because: 'inherits', level: 3 }],
    });
  });
  test('carry no more than they say themselves', () => {
    expect(carry('bullet', artifact(), bullet({ skills: [at(2)] }))).toMatchObject({ carried: 2, caps: [] });
  });
  test('take the best of several items', () => {
    expect(carry('bullet', artifact(), story(), bullet({ buildsOn: ['story', 'register'] }))).toMatchObject({
      carried: 4,
      from: 'register',
    });
  });
  test('lose it at once when what they build on is retracted', () => {
    expect(carry('bullet', artifact({ state: 'retracted' }), bullet())).toMatchObject({
      carried: 0,
      backed: { backing: 'none', because: 'base-not-kept' },
    });
  });
  test('carry nothing on their own', () => {
    const alone = bullet({ buildsOn: [], date: '2026-01-01', role: 'Test lead', link: 'https://example.org/a' });
    expect(carry('bullet', alone)).toMatchObject({
      carried: 0,
      backed: { backing: 'none', because: 'builds-on-nothing' },
    });
    expect(carry('bullet', bullet({ buildsOn: ['gone'] }))).toMatchObject({
      carried: 0,
      backed: { because: 'builds-on-nothing' },
    });
  });
  test('say when the item they build on carries nothing for the skill', () => {
    expect(carry('bullet', artifact({ skills: [] }), bullet())).toMatchObject({
      carried: 0,
      backed: { because: 'base-carries-nothing' },
    });
  });
  test('inherit through one another, no more than each link says', () => {
    const answer = bullet({ id: 'answer', kind: 'answer', buildsOn: ['bullet'], skills: [at(5)] });
    expect(carry('answer', artifact(), bullet({ skills: [at(3)] }), answer)).toMatchObject({
      carried: 3,
      from: 'bullet',
    });
    expect(carry('answer', artifact(), bullet({ state: 'retracted' }), answer)).toMatchObject({ carried: 0 });
  });
  test('carry nothing when they build only on one another', () => {
    const circle = [
      bullet({ buildsOn: ['answer'] }),
      bullet({ id: 'answer', kind: 'answer', buildsOn: ['bullet', 'answer'] }),
    ];
    expect(carry('bullet', ...circle)).toMatchObject({ carried: 0 });
    expect(carry('answer', ...circle, artifact())).toMatchObject({ carried: 0 });
  });
  test('inherit along a chain of ten thousand links', () => {
    const chain = Array.from({ length: 10_000 }, (_, index) =>
      bullet({ id: `b${index}`, buildsOn: [index === 0 ? 'register' : `b${index - 1}`] }),
    );
    expect(carry('b9999', ...chain.toReversed(), artifact())).toMatchObject({ carried: 4 });
  });
  test('keep nothing of a story they do not name, though the story builds on more', () => {
    const told = story({ skills: [at(4)], buildsOn: ['register'] });
    expect(carry('bullet', artifact(), told, bullet({ buildsOn: ['story'], skills: [at(4)] }))).toMatchObject({
      carried: 3,
      from: 'story',
    });
  });
});
