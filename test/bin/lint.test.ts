import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { lint } from '#bin/lint.ts';

async function run(argv: readonly string[], text = ''): Promise<{ code: number; out: string; error: string }> {
  let [out, error] = ['', ''];
  const code = await lint(argv, {
    readText: (path) =>
      path.startsWith('missing') ? Promise.reject(new Error('There is no such file.')) : Promise.resolve(text),
    write: (written) => void (out += written),
    error: (written) => void (error += written),
  });
  return { code, out, error };
}

const good = readFileSync(join(import.meta.dirname, '..', '..', 'content', 'artifacts', 'raid', 'good.md'), 'utf8');
const findingSchema = z.strictObject({
  code: z.string().check(z.regex(/^CP-/u)),
  severity: z.enum(['error', 'warning', 'note']),
  type: z.enum(['essential', 'actionable', 'informative', 'celebratory']),
  where: z.strictObject({
    section: z.string(),
    row: z.optional(z.int()),
    column: z.optional(z.string()),
    words: z.optional(z.strictObject({ start: z.int(), end: z.int(), text: z.string() })),
  }),
  message: z.string(),
  why: z.string(),
  fix: z.string(),
});

describe('the lint command', () => {
  it('prints findings as JSON with their places, and exits with 1 on an error', async () => {
    const text = JSON.stringify({
      title: 'Move',
      asOf: '2026-03-02',
      risks: [{ event: 'The vendor has slipped', owner: 'Lin Hoang' }],
    });
    const { code, out, error } = await run(['log.json', '--kind', 'raid', '--format', 'json'], text);
    const findings = z.array(findingSchema).parse(JSON.parse(out));
    expect({ code, error }).toEqual({ code: 1, error: '' });
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'CP-RAID-NO-TRIGGER', where: { section: 'risks', row: 0, column: 'trigger' } }),
    );
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'CP-RAID-ISSUE-AS-RISK',
        where: { section: 'risks', row: 0, column: 'event', words: { start: 11, end: 22, text: 'has slipped' } },
      }),
    );
  });

  it('passes our own example from Markdown, in words and with exit code 0', async () => {
    const { code, out } = await run(['log.md', '--kind=raid'], good);
    expect(code).toBe(0);
    expect(out).toContain('RAID log: 0 errors, 0 warnings, 0 notes. The document passes.');
  });

  it('tells places and words in the report as a reader sees them', async () => {
    const { code, out } = await run(
      ['log.md', '--kind', 'raid'],
      good.replace('Marek pairs on every join change until 2026-04-03', 'Monitor closely'),
    );
    expect(code).toBe(1);
    expect(out).toContain('error  CP-RAID-WISH\n  Risks, row 3, Response: “Monitor closely”');
    expect(out).toContain('does not pass yet');
  });

  it('reads CSV', async () => {
    const { code, out } = await run(
      ['-', '--kind', 'raci', '--format', 'json'],
      'Activity,R,A\r\nGo,Noor,"Ines, Paul"\r\n',
    );
    expect(code).toBe(1);
    expect(JSON.parse(out)).toContainEqual(expect.objectContaining({ code: 'CP-RACI-TWO-ACCOUNTABLE' }));
  });

  it.each([
    [['log.json', '--kind', 'raid'], '{', /^log\.json: not JSON/u],
    [
      ['log.json', '--kind', 'raid'],
      '{"risks":[{"owners":"x"}]}',
      /^log\.json: risks\[0\]: expected no field named "owners"/u,
    ],
    [['log.md', '--kind', 'raid'], '# RAID log\n\n## Dangers\n', /^log\.md: line 3: there is no section “Dangers”/u],
    [['log.csv', '--kind', 'raid'], 'ID,Event\n"a,b\n', /^log\.csv: line 2: .*never closed/u],
    [['missing.md', '--kind', 'raid'], '', /^missing\.md: There is no such file/u],
    [['log.md', '--kind', 'memo'], '', /^--kind: expected one of charter, raid/u],
    [['log.md'], '', /^--kind: expected/u],
    [['log.md', '--kind', 'raid', '--program', 'no-such-pack'], '', /^--program: /u],
    [['--kind', 'raid'], '', /^usage: lint/u],
    [['a.md', 'b.md', '--kind', 'raid'], '', /^usage: lint/u],
    [['a.md', '--kind', 'raid', '--format', 'xml'], '', /^usage: lint/u],
  ])('refuses %j in one line with exit code 2', async (argv, text, line) => {
    const { code, out, error } = await run(argv, text);
    expect({ code, out, lines: error.trim().split('\n').length }).toEqual({ code: 2, out: '', lines: 1 });
    expect(error).toMatch(line);
  });
});
