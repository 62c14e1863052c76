import { expect, test } from 'vitest';
import type { Background } from '#domain/framework/background.ts';
import { artifact, bullet } from '#test/domain/ledger/pieces.ts';
import { assess } from '#domain/scorecard/assess.ts';
import { verdictRules } from '#domain/scorecard/verdict.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import { all, evenFramework, now, recordOf } from './framework.ts';

const verdictOf = (record: PersonRecord) => assess(record, evenFramework(), now).verdict;

test('a verdict waits until something is rated', () => {
  expect(verdictOf(recordOf({}))).toEqual({ state: 'not-rated' });
});

test('a verdict waits while more than a fifth of the weight is unknown', () => {
  const four = { judgment: undefined, leadership: undefined, execution: undefined, communication: undefined };
  expect(verdictOf(recordOf(all(3, { judgment: undefined, leadership: undefined })))).not.toMatchObject({
    state: 'partly-rated',
  });
  expect(verdictOf(recordOf(all(3, four)))).toEqual({
    state: 'partly-rated',
    unrated: ['execution', 'communication', 'leadership', 'judgment'],
    weightUnknown: expect.closeTo(4 / 14, 12),
  });
});

test('a person is ready where floors hold, the sum suffices and evidence carries half of the weight', () => {
  expect(verdictOf(recordOf(all(3), all(3, { judgment: 2 })))).toMatchObject({ state: 'ready' });
});

test('one item for one skill can be all that is missing', () => {
  const record = recordOf(all(3), all(3, { execution: undefined }));
  const strict = evenFramework({ bars: { execution: { target: 3, floor: 3 } } });
  expect(assess(record, strict, now).verdict).toEqual({
    state: 'one-proof-away',
    skill: 'execution',
    level: 3,
    supportedThen: expect.closeTo(1, 9),
  });
});

test('claims that meet the bars without evidence ask for proof first, the largest gap first', () => {
  const verdict = verdictOf(recordOf(all(4, { judgment: 5 })));
  expect(verdict).toMatchObject({ state: 'proof-first', claimed: expect.closeTo(1, 9) });
  expect(verdict.state === 'proof-first' && verdict.skills.length).toBe(14);
});

test('a middling claim asks to learn first', () => {
  expect(verdictOf(recordOf(all(2, { execution: 3, judgment: 3, leadership: 3 })))).toMatchObject({
    state: 'learn-first',
  });
});

test('a low claim is a long way, and then three bridge roles are named by the gaps they close', () => {
  const role = (title: string, ...builds: Background['bridgeRoles'][number]['builds']) => ({
    title,
    why: 'Because.',
    builds,
  });
  const background = {
    bridgeRoles: [
      role('Scrum master', 'leadership'),
      role('Release manager', 'execution', 'judgment'),
      role('Analyst', 'metrics-and-data'),
      role('Lead', 'execution', 'leadership', 'judgment'),
    ],
  };
  const readiness = assess(
    recordOf(all(2, { execution: 1, judgment: 1, 'metrics-and-data': 3 })),
    evenFramework(),
    now,
    background,
  );
  expect(readiness.verdict).toMatchObject({ state: 'long-way' });
  expect(readiness.bridgeRoles.map(({ title, gaps }) => [title, gaps])).toEqual([
    ['Lead', ['execution', 'judgment', 'leadership']],
    ['Release manager', ['execution', 'judgment']],
    ['Scrum master', ['leadership']],
  ]);
  expect(assess(recordOf(all(3), all(3)), evenFramework(), now, background).bridgeRoles).toEqual([]);
});

test('bullets and drafts bring nobody closer', () => {
  const record = { ...recordOf(all(3)), evidence: [artifact({ state: 'draft' }), bullet()] };
  expect(verdictOf(record)).toEqual(verdictOf(recordOf(all(3))));
});

test('every verdict comes with the rule that gave it', () => {
  const readiness = assess(recordOf({}), evenFramework(), now);
  expect(readiness.rule).toBe(verdictRules['not-rated']);
});
