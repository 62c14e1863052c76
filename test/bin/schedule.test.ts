import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schedule } from '#bin/schedule.ts';

/** Runs the command on the text of one file, network.json. */
async function run(
  text: string,
  argv: readonly string[] = ['network.json'],
): Promise<{ code: number; out: string; error: string }> {
  let [out, error] = ['', ''];
  const io = {
    readText: (path: string) =>
      ['network.json', '-'].includes(path)
        ? Promise.resolve(text)
        : Promise.reject(new Error('There is no such file.')),
    write: (written: string) => {
      out += written;
    },
    error: (written: string) => {
      error += written;
    },
  };
  return { code: await schedule(argv, io), out, error };
}

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

const network = {
  activities: [
    { id: 'design', duration: 3 },
    { id: 'build', duration: 5, after: ['design'] },
    { id: 'docs', duration: 2, after: [{ id: 'design', type: 'SS', lag: 1 }] },
    { id: 'launch', duration: 0, after: ['build', { id: 'docs', type: 'FF', lag: -1 }] },
  ],
};

const one = (activity: object): object => ({ activities: [{ id: 'A', duration: 1 }, activity] });

describe('schedule', () => {
  it('prints dates, floats and the critical path, and no percentiles without estimates', async () => {
    expect(await answer(network)).toEqual({
      duration: 8,
      criticalPath: ['design', 'build', 'launch'],
      activities: {
        design: { es: 0, ef: 3, ls: 0, lf: 3, float: 0 },
        build: { es: 3, ef: 8, ls: 3, lf: 8, float: 0 },
        docs: { es: 1, ef: 3, ls: 6, lf: 8, float: 5 },
        launch: { es: 8, ef: 8, ls: 8, lf: 8, float: 0 },
      },
      p50: null,
      p80: null,
    });
  });

  it('prints P50 and P80 of estimates, the same for the same seed', async () => {
    const estimated = { activities: [{ id: 'A', estimate: [2, 4, 12] }] };
    const printed = Object(await answer(estimated));
    expect(printed.duration).toBe(5);
    // Quantiles of the beta distribution with the parameters 1.8 and 4.2, from 2 to 12: SciPy's beta.ppf.
    expect(printed.p50).toBeCloseTo(4.767, 1);
    expect(printed.p80).toBeCloseTo(6.503, 1);
    expect(await answer({ ...estimated, seed: 1, draws: 10_000 })).toEqual(printed);
    expect(await answer({ ...estimated, seed: 2 })).not.toEqual(printed);
  });

  it('reads standard input', async () => {
    expect((await run(JSON.stringify(network), ['-'])).code).toBe(0);
  });

  it.each([
    [
      'an unknown predecessor',
      one({ id: 'B', duration: 1, after: ['C'] }),
      'activities[1].after[0]: there is no activity "C"',
    ],
    [
      'an activity that waits for itself',
      one({ id: 'B', duration: 1, after: ['A', 'B'] }),
      'activities[1].after[1]: cycle: "B" waits for itself',
    ],
    ['an id that stands there twice', one({ id: 'A', duration: 1 }), 'activities[1].id: duplicate id "A"'],
    [
      'a negative duration',
      one({ id: 'B', duration: -1 }),
      'activities[1].duration: expected a duration from 0 to 1000000, got -1',
    ],
    [
      'estimates out of order',
      one({ id: 'B', estimate: [1, 4, 3] }),
      'activities[1].estimate: the most likely 4 is above the pessimistic 3',
    ],
    [
      'an optimistic estimate above the likely',
      one({ id: 'B', estimate: [5, 4, 6] }),
      'activities[1].estimate: the optimistic 5 is above the most likely 4',
    ],
    [
      'two figures for three',
      one({ id: 'B', estimate: [1, 4] }),
      'activities[1].estimate: expected an estimate [optimistic, likely, pessimistic], got a list of 2',
    ],
    [
      'a negative estimate',
      one({ id: 'B', estimate: [-1, 4, 5] }),
      'activities[1].estimate[0]: expected a duration from 0 to 1000000, got -1',
    ],
    [
      'both kinds of duration',
      one({ id: 'B', duration: 1, estimate: [1, 2, 3] }),
      'activities[1]: give either "duration" or "estimate", not both',
    ],
    ['no duration', one({ id: 'B' }), 'activities[1]: missing, expected "duration" or "estimate"'],
    [
      'an unknown relation',
      one({ id: 'B', duration: 1, after: [{ id: 'A', type: 'XX' }] }),
      'activities[1].after[0].type: expected one of FS, SS, FF, SF, got "XX"',
    ],
    ['a misspelled key', one({ id: 'B', duration: 1, afer: [] }), 'activities[1].afer: unknown key'],
    [
      'a lag in words',
      one({ id: 'B', duration: 1, after: [{ id: 'A', lag: 'two' }] }),
      'activities[1].after[0].lag: expected a lag from -1000000 to 1000000, got "two"',
    ],
    ['a reserved id', one({ id: 'constructor', duration: 1 }), 'activities[1].id: reserved name "constructor"'],
    ['no activities', { activities: [] }, 'activities: expected at least one activity, got a list of 0'],
    ['half a draw', { ...network, draws: 0.5 }, 'draws: expected a whole number of draws from 1 to 1000000, got 0.5'],
    ['a seed in words', { ...network, seed: 'x' }, 'seed: expected a whole number, got "x"'],
    ['a list', [], 'expected a network {"activities"}, got a list'],
  ])('refuses %s', async (_, input, line) => {
    expect(await refusal(input)).toBe(line);
  });

  it('names the cycle', async () => {
    const round = {
      activities: [
        { id: 'A', duration: 1, after: ['C'] },
        { id: 'B', duration: 1, after: ['A'] },
        { id: 'C', duration: 1, after: [{ id: 'B', type: 'FF' }] },
        { id: 'D', duration: 1, after: ['C'] },
      ],
    };
    expect(await refusal(round)).toBe('cycle: A → B → C → A');
  });

  it('refuses what would run for hours, and says what would not', async () => {
    const activities = Array.from({ length: 5000 }, (_, at) => ({ id: `T${at}`, estimate: [1, 2, 3] }));
    expect(await refusal({ activities, draws: 1_000_000 })).toBe(
      'draws: 1000000 draws are too many for 5000 activities with 0 predecessors, expected at most 40000',
    );
    const many = Array.from({ length: 10_001 }, (_, at) => ({ id: `T${at}`, duration: 1 }));
    expect(await refusal({ activities: many })).toBe(
      'activities: expected at most 10000 activities, got a list of 10001',
    );
  });

  it('follows ten thousand activities in a row, and names a cycle of as many', async () => {
    const activities = Array.from({ length: 10_000 }, (_, at) => ({
      id: `T${at}`,
      duration: 1,
      after: at === 0 ? [] : [`T${at - 1}`],
    }));
    expect(await answer({ activities })).toMatchObject({ duration: 10_000 });
    const [first, ...rest] = activities;
    expect(await refusal({ activities: [{ ...first, after: ['T9999'] }, ...rest] })).toMatch(
      /^cycle: T0 → T1 → .* → … → T0$/u,
    );
  });

  it('names the place of a duration that is no number', async () => {
    expect(await refusal('{"activities":[{"id":"A","duration":NaN}]}')).toBe(
      'activities[0].duration: expected a duration from 0 to 1000000, got "NaN"',
    );
  });

  it('refuses what is no file or no JSON in one line', async () => {
    expect(await refusal('{"activities":')).toMatch(/^network\.json: not JSON: /u);
    const { code, error } = await run('', ['other.json']);
    expect([code, error]).toEqual([2, 'other.json: There is no such file.\n']);
    expect((await run('', [])).error).toBe('usage: schedule network.json\n');
    expect((await run('', ['network.json', 'more'])).error).toBe('usage: schedule network.json\n');
  });

  it('answers anything with a schedule or with one line', async () => {
    const noise = fc.object({ key: fc.constantFrom('activities', 'id', 'duration', 'estimate', 'after', '__proto__') });
    await fc.assert(
      fc.asyncProperty(noise, async (input) => {
        const { code, out, error } = await run(JSON.stringify(input));
        expect([0, 2]).toContain(code);
        expect(code === 0 ? error : out).toBe('');
      }),
    );
  });
});
