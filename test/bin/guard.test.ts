import { describe, expect, it } from 'vitest';
import { guard } from '#bin/guard.ts';

async function run(
  text: string,
  argv: readonly string[] = ['-'],
): Promise<{ code: number; out: string; error: string }> {
  let [out, error] = ['', ''];
  const io = {
    readText: (path: string) =>
      path === '-' ? Promise.resolve(text) : Promise.reject(new Error('There is no such file.')),
    write: (written: string) => {
      out += written;
    },
    error: (written: string) => {
      error += written;
    },
  };
  return { code: await guard(argv, io), out, error };
}

const rows = [
  { id: 'a', before: 'Trained four cashiers', after: 'Trained 4 cashiers', ledger: [] },
  { id: 'b', before: 'Trained four cashiers', after: 'Trained 40 cashiers', ledger: [] },
  {
    id: 'c',
    before: 'Trained cashiers',
    after: 'Trained 12 cashiers',
    ledger: ['In spring I trained twelve cashiers at the north store.'],
  },
  { id: 'd', before: 'Trained cashiers', after: 'Trained cashiers on zymurgy', ledger: [] },
];
const lines = rows.map((row) => JSON.stringify(row));

describe('guard', () => {
  it('prints one line a rewrite, in order, with what was violated and a safe text', async () => {
    const { code, out, error } = await run(`${lines.join('\n')}\n`);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line): unknown => JSON.parse(line)),
    ).toEqual([
      { id: 'a', accepted: true, violations: [], safe: 'Trained 4 cashiers' },
      {
        id: 'b',
        accepted: false,
        violations: [{ kind: 'number', text: '40' }],
        safe: 'Trained [number] cashiers',
      },
      { id: 'c', accepted: true, violations: [], safe: 'Trained 12 cashiers' },
      { id: 'd', accepted: false, violations: [{ kind: 'unjudged', text: 'zymurgy' }], safe: 'Trained cashiers' },
    ]);
  });

  it('reads standard input when no file is named, and takes blank lines and a missing ledger', async () => {
    const { code, out } = await run(`\n{"id":7,"before":"Ran it","after":"Ran it"}\n\n`, []);
    expect(code).toBe(0);
    expect(out).toBe('{"id":7,"accepted":true,"violations":[],"safe":"Ran it"}\n');
  });

  it.each([
    ['is not JSON', '{"id":', 'not a line of JSON.'],
    ['is no object', '[1]', 'expected an object {"id","before","after","ledger"}.'],
    ['has no id', '{"before":"a","after":"b"}', 'expected "id", a text or a number.'],
    ['has no rewrite', '{"id":"x","before":"a"}', 'expected "after", the rewrite as a text.'],
    [
      'has a ledger that is no list',
      '{"id":"x","before":"a","after":"b","ledger":"c"}',
      'expected "ledger", a list of texts.',
    ],
    ['is deeper than can be read', '['.repeat(100_000), 'not a line of JSON.'],
  ])('refuses everything and names the line when one %s', async (_, bad, sentence) => {
    const { code, out, error } = await run(`${lines.join('\n')}\n${bad}\n`);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toBe(`standard input, line 5: ${sentence}\n`);
  });

  it('says when there is no such file or too many are named', async () => {
    expect(await run('', ['absent.jsonl'])).toEqual({
      code: 2,
      out: '',
      error: 'absent.jsonl: There is no such file.\n',
    });
    expect(await run('', ['a', 'b'])).toEqual({ code: 2, out: '', error: 'usage: guard rewrites.jsonl\n' });
  });
});
