import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '#bin/decide.ts';
import { pairwiseExamples, sensitivityExample } from '#test/domain/decision/worked-examples.ts';

/** Runs the command on the text of one file, matrix.json. */
async function run(
  text: string,
  argv: readonly string[] = ['matrix.json'],
): Promise<{ code: number; out: string; error: string }> {
  let [out, error] = ['', ''];
  const io = {
    readText: (path: string) =>
      path === 'matrix.json' ? Promise.resolve(text) : Promise.reject(new Error('There is no such file.')),
    write: (written: string) => {
      out += written;
    },
    error: (written: string) => {
      error += written;
    },
  };
  return { code: await decide(argv, io), out, error };
}

const matrix = {
  alternatives: ['TPM', 'Stay', 'Product manager'],
  criteria: [
    { id: 'pay', weight: 2 },
    { id: 'learning', weight: 1 },
    { id: 'calm', weight: 1 },
  ],
  scores: {
    TPM: { pay: [3, 5], learning: 5, calm: 2 },
    Stay: { pay: 2, learning: 1, calm: [4, 5] },
    'Product manager': { pay: 4, learning: [3, 4], calm: 1 },
  },
  scale: { min: 1, max: 5 },
};

async function answer(input: unknown): Promise<unknown> {
  const { code, out, error } = await run(JSON.stringify(input));
  expect(error).toBe('');
  expect(code).toBe(0);
  return JSON.parse(out);
}

async function refusal(input: unknown): Promise<string> {
  const { code, out, error } = await run(typeof input === 'string' ? input : JSON.stringify(input));
  expect(out).toBe('');
  expect(code).toBe(2);
  expect(error.endsWith('\n')).toBe(true);
  expect(error.trimEnd()).not.toContain('\n');
  return error.trimEnd();
}

describe('decide', () => {
  it('prints every part of the report, in order', async () => {
    const printed = await answer(matrix);
    expect(Object.keys(Object(printed))).toEqual([
      'weights',
      'consistency',
      'totals',
      'ranking',
      'stability',
      'smallestFlip',
      'deltas',
      'tornado',
      'acceptability',
      'centralWeights',
      'verdict',
    ]);
    expect(printed).toMatchObject({
      weights: { pay: 0.5, learning: 0.25, calm: 0.25 },
      consistency: null,
      totals: {
        TPM: { low: 0.5625, mid: 0.6875, high: 0.8125 },
        Stay: { low: 0.3125, mid: 0.34375, high: 0.375 },
        'Product manager': { low: 0.5, mid: 0.53125, high: 0.5625 },
      },
      ranking: ['TPM', 'Product manager', 'Stay'],
      stability: { pay: { low: 0, high: 1 }, learning: { low: 0, high: 1 }, calm: { low: 0 } },
      smallestFlip: { single: { criterion: 'calm', from: 0.25, winner: 'Stay' }, l1: { winner: 'Stay' } },
      tornado: [
        { criterion: 'pay', low: expect.closeTo(0.03125, 12), high: expect.closeTo(0.28125, 12), flips: false },
        { criterion: 'learning' },
        { criterion: 'calm' },
      ],
      acceptability: { TPM: [1, 0, 0], Stay: [0, 0, 1], 'Product manager': [0, 1, 0] },
      centralWeights: { TPM: { pay: 0.5, learning: 0.25, calm: 0.25 }, Stay: null, 'Product manager': null },
      verdict: { state: 'clear', winner: 'TPM' },
    });
    expect(printed).toHaveProperty('deltas.0', {
      pair: ['TPM', 'Stay'],
      criterion: 'pay',
      delta: expect.closeTo(0.6875, 12),
      relative: expect.closeTo(1.375, 12),
      feasible: false,
    });
  });

  it('prints the published sensitivity example', async () => {
    const names = ['A1', 'A2', 'A3', 'A4'];
    const ids = ['C1', 'C2', 'C3', 'C4'];
    const printed = await answer({
      alternatives: names,
      criteria: ids.map((id, place) => ({ id, weight: sensitivityExample.weights[place] })),
      scores: Object.fromEntries(
        names.map((name, row) => [
          name,
          Object.fromEntries(ids.map((id, place) => [id, sensitivityExample.matrix[row]?.[place]])),
        ]),
      ),
      scale: { min: 0, max: 1 },
    });
    expect(printed).toMatchObject({ ranking: names });
    // The published weights sum to 1.0001 and are normalized here, so that only relative changes keep all digits.
    sensitivityExample.deltas.forEach(([, , , , percent, feasible], place) => {
      expect(printed).toHaveProperty(`deltas.${place}.relative`, expect.closeTo(percent / 100, 3));
      expect(printed).toHaveProperty(`deltas.${place}.feasible`, feasible);
    });
  });

  it('prints weights and consistency from pairwise judgments, with or without the criteria', async () => {
    const example = pairwiseExamples[0];
    const order = example?.order ?? [];
    const row = Object.fromEntries(order.map((id) => [id, 1]));
    const judged = {
      alternatives: ['one', 'two'],
      pairwise: [
        [1, 9, 5, 2, 1, 1, '1/2'],
        ['1/9', 1, '1/3', '1/9', '1/9', '1/9', '1/9'],
        ['1/5', 3, 1, '1/3', '1/4', '1/3', '1/9'],
        ['1/2', 9, 3, 1, '1/2', 1, '1/3'],
        [1, 9, 4, 2, 1, 2, '1/2'],
        [1, 9, 3, 1, '0.5', 1, 0.333],
        [2, 9, 9, 3, 2, 3, 1],
      ],
      scores: { one: row, two: row },
      scale: { min: 0, max: 1 },
    };
    const printed = await answer(judged);
    order.forEach((id, place) =>
      expect(printed).toHaveProperty(['weights', id], expect.closeTo(example?.weights[place] ?? 0, 3)),
    );
    expect(printed).toMatchObject({
      consistency: {
        lambdaMax: expect.closeTo(7.1766, 4),
        ci: expect.closeTo(0.0294, 4),
        cr: expect.closeTo(0.0223, 4),
      },
    });
    expect(await answer({ ...judged, criteria: order.map((id) => ({ id })) })).toEqual(printed);
  });

  it('draws weights from the whole simplex when they are uniform, and repeats itself by the seed', async () => {
    const uniform = { ...matrix, weights: 'uniform', draws: 2_000, seed: 7 };
    const printed = await answer(uniform);
    expect(await answer(uniform)).toEqual(printed);
    expect(await answer({ ...uniform, seed: 8 })).not.toEqual(printed);
    expect(printed).toHaveProperty('centralWeights.Stay.calm', expect.closeTo(0.8, 0));
  });

  it('has seed 1, 10,000 draws and stated weights unless told otherwise', async () => {
    expect(await answer(matrix)).toEqual(await answer({ ...matrix, seed: 1, draws: 10_000, weights: 'stated' }));
    expect(await answer(matrix)).toHaveProperty('verdict.draws', 10_000);
  });

  it('prints the same for weights of any size, since only their proportions count', async () => {
    const times = (factor: number) =>
      answer({ ...matrix, criteria: matrix.criteria.map(({ id, weight }) => ({ id, weight: weight * factor })) });
    const printed = await times(1);
    for (const factor of [2 ** -20, 0.25, 8, 2 ** 40]) expect(await times(factor)).toEqual(printed);
    const scaled = await times(1 / 3);
    expect(scaled).toHaveProperty('weights.pay', expect.closeTo(0.5, 12));
    expect(scaled).toHaveProperty('acceptability', Object(printed).acceptability);
  });

  it('takes what is acceptable and what is ruled out into the verdict', async () => {
    expect(await answer({ ...matrix, acceptable: 0.7 })).toHaveProperty('verdict.state', 'none-good-enough');
    expect(await answer({ ...matrix, vetoes: ['TPM'] })).toMatchObject({
      ranking: ['TPM', 'Product manager', 'Stay'],
      verdict: { state: 'vetoed', winner: 'TPM', instead: { winner: 'Product manager' } },
    });
  });

  it('prints only finite numbers, whatever the scores and weights', async () => {
    const score = fc.oneof(
      fc.integer({ min: 0, max: 4 }),
      fc
        .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }))
        .map(([a, b]) => [Math.min(a, b), Math.max(a, b)]),
    );
    const scores = fc.record({ a: fc.record({ x: score, y: score }), b: fc.record({ x: score, y: score }) });
    const weight = fc.oneof(fc.constantFrom(0, 5e-324, 1e308), fc.double({ min: 0, max: 10, noNaN: true }));
    await fc.assert(
      fc.asyncProperty(scores, weight, weight, async (given, x, y) => {
        fc.pre(x + y > 0);
        const printed = await answer({
          alternatives: ['a', 'b'],
          criteria: [
            { id: 'x', weight: x },
            { id: 'y', weight: y },
          ],
          scores: given,
          scale: { min: 0, max: 4 },
          draws: 20,
        });
        const nulls = JSON.stringify(printed).match(
          /"(?:totals|weights|low|mid|high|distance|from|to|lead|firstRank)":null/u,
        );
        expect(nulls).toBeNull();
      }),
    );
  });
});

const withScores = (stay: unknown) => ({ ...matrix, scores: { ...matrix.scores, Stay: stay } });
const fullStay = { pay: 2, learning: 1, calm: 4 };
const judgedBy = (pairwise: unknown) => ({
  alternatives: ['a', 'b'],
  pairwise,
  scores: { a: { x: 1, y: 1 }, b: { x: 1, y: 1 } },
  scale: { min: 0, max: 1 },
});

const refusals: readonly [string, unknown, string][] = [
  [
    'a score that is no number',
    withScores({ ...fullStay, pay: 'x' }),
    'scores.Stay.pay: expected a number or [low, high], got "x"',
  ],
  [
    'a score of three numbers',
    withScores({ ...fullStay, pay: [1, 2, 3] }),
    'scores.Stay.pay: expected a number or [low, high], got a list',
  ],
  [
    'a score of null',
    withScores({ ...fullStay, pay: null }),
    'scores.Stay.pay: expected a number or [low, high], got null',
  ],
  [
    'a missing score',
    withScores({ pay: 2, learning: 1 }),
    'scores.Stay.calm: missing, expected a number or [low, high]',
  ],
  ['a range upside down', withScores({ ...fullStay, pay: [4, 2] }), 'scores.Stay.pay: low 4 is above high 2'],
  [
    'a score off the scale',
    withScores({ ...fullStay, pay: [4, 6] }),
    'scores.Stay.pay: 6 is outside the scale of 1 to 5',
  ],
  ['a score on an unknown criterion', withScores({ ...fullStay, fun: 2 }), 'scores.Stay.fun: not one of the criteria'],
  [
    'an alternative without scores',
    { ...matrix, alternatives: ['TPM', 'Stay', 'Product manager', 'Own'] },
    'scores.Own: missing, expected scores by criterion',
  ],
  [
    'an alternative named like what every object inherits',
    { ...matrix, alternatives: ['TPM', 'Stay', 'toString'] },
    'scores.Product manager: not one of the alternatives',
  ],
  [
    'scores of an unknown alternative',
    { ...matrix, alternatives: ['TPM', 'Stay'] },
    'scores.Product manager: not one of the alternatives',
  ],
  [
    'one alternative',
    { ...matrix, alternatives: ['TPM'] },
    'alternatives: expected at least two alternatives, got a list of 1',
  ],
  [
    'an alternative twice',
    { ...matrix, alternatives: ['TPM', 'Stay', 'TPM'] },
    'alternatives[2]: duplicate name "TPM"',
  ],
  [
    'an alternative without a name',
    { ...matrix, alternatives: ['TPM', ' '] },
    'alternatives[1]: expected a name, got " "',
  ],
  [
    'a criterion twice',
    { ...matrix, criteria: [...matrix.criteria, { id: 'pay', weight: 1 }] },
    'criteria[3].id: duplicate name "pay"',
  ],
  [
    'a negative weight',
    { ...matrix, criteria: [{ id: 'pay', weight: -1 }] },
    'criteria[0].weight: expected a weight, zero or more, got -1',
  ],
  [
    'a missing weight',
    { ...matrix, criteria: [{ id: 'pay' }] },
    'criteria[0].weight: missing, expected a weight, zero or more',
  ],
  [
    'weights that are all zero',
    { ...matrix, criteria: matrix.criteria.map(({ id }) => ({ id, weight: 0 })) },
    'criteria: all weights are zero',
  ],
  ['no criteria', { ...matrix, criteria: [] }, 'criteria: expected at least one criterion, got a list of 0'],
  [
    'neither criteria nor judgments',
    { ...matrix, criteria: undefined },
    'criteria: missing, expected a list of criteria or pairwise judgments',
  ],
  [
    'weights and judgments at once',
    { ...matrix, pairwise: [[1]] },
    'criteria[0].weight: give either weights or pairwise judgments, not both',
  ],
  [
    'judgments on criteria that have no order',
    {
      ...judgedBy([
        [1, 3],
        ['1/3', 1],
      ]),
      scores: { a: { 10: 1, 9: 1 }, b: { 10: 1, 9: 1 } },
    },
    'criteria: missing: the order of criteria named by numbers, such as "9", is known from a list only',
  ],
  ['no scale', { ...matrix, scale: undefined }, 'scale: missing, expected a scale {"min", "max"}'],
  ['a scale without width', { ...matrix, scale: { min: 5, max: 5 } }, 'scale: min 5 must be below max 5'],
  ['an unknown key', { ...matrix, scle: 1 }, 'scle: unknown key'],
  [
    'an unknown key of a criterion',
    { ...matrix, criteria: [{ id: 'pay', wight: 1 }] },
    'criteria[0].wight: unknown key',
  ],
  ['no draws', { ...matrix, draws: 0 }, 'draws: expected a whole number of draws from 1 to 10000000, got 0'],
  ['half a seed', { ...matrix, seed: 1.5 }, 'seed: expected a whole number, got 1.5'],
  ['other weights', { ...matrix, weights: 'random' }, 'weights: expected "stated" or "uniform", got "random"'],
  ['an unknown veto', { ...matrix, vetoes: ['Own'] }, 'vetoes[0]: "Own" is not one of the alternatives'],
  ['an acceptable total above one', { ...matrix, acceptable: 3 }, 'acceptable: expected a total from 0 to 1, got 3'],
  [
    'judgments that are not reciprocal',
    judgedBy([
      [1, 3],
      [3, 1],
    ]),
    'pairwise[1][0]: not the reciprocal of pairwise[0][1]',
  ],
  [
    'a diagonal that is not one',
    judgedBy([
      [2, 3],
      ['1/3', 1],
    ]),
    'pairwise[0][0]: expected 1 on the diagonal, got 2',
  ],
  [
    'judgments that are not square',
    judgedBy([[1, 3], ['1/3']]),
    'pairwise[1]: expected 2 judgments, one for each criterion, got 1',
  ],
  ['too few rows of judgments', judgedBy([[1, 3]]), 'pairwise: expected 2 rows, one for each criterion, got 1'],
  [
    'a judgment of zero',
    judgedBy([
      [1, 0],
      [0, 1],
    ]),
    'pairwise[0][1]: expected a number above zero or a fraction such as "1/3", got 0',
  ],
  [
    'a judgment in words',
    judgedBy([
      [1, 'three'],
      ['1/3', 1],
    ]),
    'pairwise[0][1]: expected a number above zero or a fraction such as "1/3", got "three"',
  ],
  [
    'a fraction over zero',
    judgedBy([
      [1, '1/0'],
      [0, 1],
    ]),
    'pairwise[0][1]: expected a number above zero or a fraction such as "1/3", got "1/0"',
  ],
  [
    'more than ten criteria compared',
    judgedBy(Array.from({ length: 11 }, () => Array.from({ length: 11 }, () => 1))),
    'pairwise: expected at most ten criteria, got a list of 11',
  ],
  ['a list instead of a matrix', [], 'expected a decision matrix, got a list'],
  [
    'a reserved key among the scores',
    '{"alternatives":["a","b"],"criteria":[{"id":"x","weight":1}],"scores":{"a":{"x":1},"b":{"__proto__":1}},"scale":{"min":0,"max":1}}',
    'scores.b.__proto__: reserved name',
  ],
  [
    'a reserved alternative',
    { ...matrix, alternatives: ['TPM', '__proto__'] },
    'alternatives[1]: reserved name "__proto__"',
  ],
  [
    'a reserved criterion',
    { ...matrix, criteria: [{ id: 'constructor', weight: 1 }] },
    'criteria[0].id: reserved name "constructor"',
  ],
  [
    'infinity',
    JSON.stringify(withScores({ ...fullStay, pay: 'huge' })).replace('"huge"', '1e999'),
    'scores.Stay.pay: expected a number or [low, high], got Infinity',
  ],
];

describe('decide, given a mistake', () => {
  it.each(refusals)('refuses %s and says where it is', async (_, input, line) => {
    expect(await refusal(input)).toBe(line);
  });

  it('refuses NaN and infinities as some programs write them, saying where they are', async () => {
    const written = (pay: string) => JSON.stringify(withScores({ ...fullStay, pay: '?' })).replace('"?"', pay);
    expect(await refusal(written('NaN'))).toBe('scores.Stay.pay: expected a number or [low, high], got "NaN"');
    expect(await refusal(written('[1, -Infinity]'))).toBe(
      'scores.Stay.pay: expected a number or [low, high], got a list',
    );
    expect(await refusal(JSON.stringify({ ...matrix, alternatives: ['TPM', 'NaN "NaN"'] }))).toMatch(/^scores\./u);
    expect(await refusal('{"alternatives": NaN}')).toBe(
      'alternatives: expected a list of two to fifty names, got "NaN"',
    );
    // A name may be any text, so that only the file as a whole is wrong.
    const named = JSON.stringify(matrix).replaceAll('"Stay"', 'NaN').replace('NaN:', '"NaN":');
    expect(await refusal(named)).toMatch(/^matrix\.json: not JSON: /u);
  });

  it('refuses what is not JSON, naming the file', async () => {
    expect(await refusal('{"alternatives": NaN')).toMatch(/^matrix\.json: not JSON: /u);
    expect(await refusal('')).toMatch(/^matrix\.json: not JSON: /u);
  });

  it('refuses to run without exactly one file that can be read', async () => {
    expect(await run('', [])).toEqual({ code: 2, out: '', error: 'usage: decide matrix.json\n' });
    expect(await run('', ['matrix.json', 'more'])).toEqual({ code: 2, out: '', error: 'usage: decide matrix.json\n' });
    expect(await run('', ['absent.json'])).toEqual({
      code: 2,
      out: '',
      error: 'absent.json: There is no such file.\n',
    });
  });

  it('stays on one line and on its feet for any JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        expect(await refusal(text)).not.toBe('');
      }),
    );
    await refusal(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
    await refusal(`{"scores":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`);
  });
});
