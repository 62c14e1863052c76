import { describe, expect, it } from 'vitest';
import { search } from '#bin/search.ts';

/** Runs the command with arguments. */
async function run(...argv: string[]): Promise<{ code: number; out: string; error: string }> {
  let [out, error] = ['', ''];
  const io = {
    readText: (path: string) => Promise.reject(new Error(`${path} is not read`)),
    stdin: (async function* () {})(),
    write: (written: string) => {
      out += written;
    },
    error: (written: string) => {
      error += written;
    },
  };
  return { code: await search(argv, io), out, error };
}

describe('search on the command line', () => {
  it('prints the best hits as JSON with id, kind, title and address', async () => {
    const { code, out, error } = await run('vendor man');
    expect({ code, error }).toEqual({ code: 0, error: '' });
    const hits: unknown = JSON.parse(out);
    expect(hits).toContainEqual({
      id: 'budget-and-vendors',
      kind: 'skill',
      title: 'Budget and vendor management',
      url: '/skills/budget-and-vendors/',
    });
  });

  it('prints ten hits at most', async () => {
    const hits: unknown = JSON.parse((await run('program')).out);
    expect(hits).toHaveLength(10);
  });

  it('takes words given one by one', async () => {
    expect(await run('risk', 'man')).toEqual(await run('risk man'));
  });

  it('finds tools', async () => {
    expect((await run('scorecard')).out).toContain('"url": "/scorecard/"');
  });

  it('prints an empty list where nothing is found', async () => {
    expect(await run('zzqqxx')).toEqual({ code: 0, out: '[]\n', error: '' });
  });

  it.each([[[]], [['']], [[' ?! ']]])('refuses %j, which has no word, in one line', async (argv) => {
    const { code, out, error } = await run(...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toMatch(/^[^\n]+\n$/u);
  });
});
