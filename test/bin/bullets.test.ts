import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { bullets } from '#bin/bullets.ts';
import { pdfFile } from '#test/platform/pdf-file.ts';

/** Runs the command on a file of the given name and text. */
async function run(argv: readonly string[], text = ''): Promise<{ code: number; out: string; error: string }> {
  let [out, error] = ['', ''];
  const io = {
    write: (written: string) => {
      out += written;
    },
    error: (written: string) => {
      error += written;
    },
  };
  const read = (path: string) =>
    path === 'missing.txt'
      ? Promise.reject(new Error('There is no such file.'))
      : Promise.resolve(new TextEncoder().encode(text));
  return { code: await bullets(argv, io, read), out, error };
}

const line = z.strictObject({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  score: z.number().check(z.gte(0), z.lte(100)),
  findings: z.array(
    z.strictObject({
      code: z.string(),
      severity: z.enum(['error', 'warning', 'note']),
      start: z.number(),
      end: z.number(),
      message: z.string(),
      fix: z.string(),
    }),
  ),
  features: z.strictObject({
    startsWithStrongActionVerb: z.boolean(),
    hasQuantifiedOutcome: z.boolean(),
    hasScopeNumber: z.boolean(),
    namesSpecificTechnology: z.boolean(),
    passiveOrDutyPhrase: z.boolean(),
    firstPersonPronoun: z.boolean(),
    skills: z.array(z.string()),
  }),
});
const lines = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((each) => line.parse(JSON.parse(each)));
const row = (id: string, text: string): string => JSON.stringify({ id, text });

describe('the bullets command', () => {
  it('prints one JSON line a row of JSONL, in order, with the promised keys', async () => {
    const text = `${row('b', 'Worked on the build farm')}\n\n${row('a', 'Cut build time from 50 to 30 minutes')}\n`;
    const { code, out, error } = await run(['rows.jsonl', '--format', 'json'], text);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(lines(out).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(lines(out)[0]?.findings[0]).toMatchObject({ code: 'CP-VERB-WEAK', severity: 'error', start: 0, end: 6 });
    expect(lines(out)[1]?.features).toMatchObject({ startsWithStrongActionVerb: true, hasQuantifiedOutcome: true });
  });

  it('counts offsets in UTF-16 units', async () => {
    const { out } = await run(['-', '--format', 'json'], row('1', '🚀🚀 Trained numerous operators'));
    const vague = lines(out)[0]?.findings.find(({ code }) => code === 'CP-AMOUNT-VAGUE');
    expect(vague).toMatchObject({ start: 13, end: 21 });
  });

  it('reads standard input as rows when every line is an object, and as a résumé otherwise', async () => {
    const rows = await run(['-', '--format', 'json'], `${row('x', 'Led a team')}\n${row('y', 'Led a team')}`);
    expect(lines(rows.out).map(({ id }) => id)).toEqual(['x', 'y']);
    const resume = await run(['-', '--format', 'json'], `- Led a team\n- ${row('y', 'Led a team')}`);
    expect(lines(resume.out).map(({ id }) => id)).toEqual(['1', '2']);
  });

  it('applies rules across bullets in a résumé and not between rows', async () => {
    const twice = ['Led the badge rollout at 4 sites', 'Led the label rollout at 9 docks'];
    const resume = await run(['cv.md', '--format', 'json'], twice.map((text) => `- ${text}`).join('\n'));
    const rows = await run(['-', '--format', 'json'], twice.map((text, at) => row(String(at), text)).join('\n'));
    const codes = (out: string) => lines(out).flatMap(({ findings }) => findings.map(({ code }) => code));
    expect(codes(resume.out)).toContain('CP-LIST-VERB-REPEATED');
    expect(codes(rows.out).filter((code) => code.startsWith('CP-LIST'))).toEqual([]);
  });

  it('joins wrapped lines and takes the marks of Markdown away', async () => {
    const { out } = await run(
      ['cv.md', '--format', 'json'],
      '# Mara Field\n\n**Lead**, Northbay\n\n* Moved **40** build agents\n  to a shared cluster\n* Cut rework\n',
    );
    expect(lines(out).map(({ text }) => text)).toEqual(['Moved 40 build agents to a shared cluster', 'Cut rework']);
  });

  it('takes a text without bullet marks as a bullet a line', async () => {
    const { out } = await run(['cv.txt', '--format', 'json'], 'Led the rollout\r\n\r\nWrote the runbook\r\n');
    expect(lines(out).map(({ text }) => text)).toEqual(['Led the rollout', 'Wrote the runbook']);
  });

  it('prints a report in words and exits 1 when a finding is an error', async () => {
    const { code, out } = await run(['cv.txt'], 'Worked on the build farm');
    expect(code).toBe(1);
    expect(out).toContain('CP-VERB-WEAK');
    expect(out).toMatch(/1 bullet: \d+ errors?, \d+ warnings?, \d+ notes?\. Rule set \d{4}-\d\d-\d\d\.\n$/u);
  });

  it('exits 0 in words when no finding is an error', async () => {
    const clean = 'Re-planned 3 certifications, cutting lead time from 11 to 7 weeks in 2 quarters';
    expect((await run(['cv.txt'], clean)).code).toBe(0);
  });

  it.each([
    [
      ['rows.jsonl', '--format', 'json'],
      '{"id":"1","text":"Led"}\n{"id":"2"',
      'rows.jsonl: line 2: expected a JSON object',
    ],
    [['rows.jsonl', '--format', 'json'], '{"id":"1","text":7}', 'rows.jsonl: line 1: text: expected text'],
    [['missing.txt'], '', 'missing.txt: There is no such file.'],
    [['cv.txt', '--format', 'json'], '', 'cv.txt: '],
    [['cv.pdf'], '%PDF-1.7 broken', 'cv.pdf: '],
    [[], '', 'usage: bullets'],
    [['cv.txt', '--format', 'xml'], '', 'usage: bullets'],
    [['cv.txt', 'other.txt'], '', 'usage: bullets'],
  ])('refuses %j in one line', async (argv, text, words) => {
    const { code, out, error } = await run(argv, text);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error.startsWith(words)).toBe(true);
    expect(error).toMatch(/^[^\n]+\n$/u);
  });

  it('prints nothing for no rows in JSON', async () => {
    for (const path of ['rows.jsonl', '-'])
      expect(await run([path, '--format', 'json'], '\n')).toEqual({ code: 0, out: '', error: '' });
  });

  it('reads JSON Resume', async () => {
    const resume = {
      basics: { name: 'Mara Field' },
      work: [{ name: 'Northbay', position: 'Lead', highlights: ['Moved 40 agents', 'Wrote the runbook'] }],
    };
    const { out } = await run(['cv.json', '--format', 'json'], JSON.stringify(resume));
    expect(lines(out).map(({ text }) => text)).toEqual(['Moved 40 agents', 'Wrote the runbook']);
  });

  it('checks 10 000 rows without holding more than 300 MB', () => {
    const text = Array.from({ length: 10_000 }, (_, at) =>
      row(
        String(at),
        `Cut the lead time of ${at % 90} parts from ${at % 50} days to 9 by moving the review (Jira, SAP)`,
      ),
    ).join('\n');
    const { stdout, status, stderr } = spawnSync(
      process.execPath,
      [
        '--import',
        'data:text/javascript,process.on("exit",()=>process.stderr.write(String(process.resourceUsage().maxRSS)))',
        'bin/critical-path.ts',
        'bullets',
        '-',
        '--format',
        'json',
      ],
      { input: text, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
    );
    expect(status).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(10_000);
    expect(Number(stderr) / 1024).toBeLessThan(300);
  });
});

describe('Files as the command line reads them', () => {
  const onDisk = (name: string, bytes: Uint8Array) => {
    const folder = mkdtempSync(join(tmpdir(), 'bullets-'));
    try {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      const { stdout, stderr, status } = spawnSync(
        process.execPath,
        ['bin/critical-path.ts', 'bullets', path, '--format', 'json'],
        { encoding: 'utf8' },
      );
      return { out: stdout, error: stderr, status };
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  const left = (y: number, text: string) => ({ x: 72, y, text });
  const twoColumns = pdfFile([
    [
      left(720, 'Ilse Marrow'),
      left(680, 'SKILLS'),
      left(660, 'Python, SQL'),
      { x: 260, y: 680, text: 'EXPERIENCE' },
      { x: 260, y: 660, text: 'Program Manager, Tarn, Mar 2020 –' },
      { x: 260, y: 646, text: 'present' },
      { x: 260, y: 626, text: '• Moved 40 services with six teams' },
      { x: 272, y: 612, text: 'to PostgreSQL over a weekend' },
    ],
  ]);

  it('are read whole from a PDF of two columns', () => {
    const { out, status } = onDisk('cv.pdf', twoColumns);
    expect(status).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(out)).toMatchObject({ text: 'Moved 40 services with six teams to PostgreSQL over a weekend' });
  });

  it.each([
    ['big.txt', new Uint8Array(50 * 1024 * 1024).fill(97), 'larger than 10 MB'],
    ['cut.docx', new TextEncoder().encode('PK\u0003\u0004 and no more'), 'damaged or was cut off'],
    ['noise.pdf', Uint8Array.from({ length: 300 }, (_, at) => (at * 73) % 256), 'damaged or was cut off'],
  ])('are refused in one sentence: %s', (name, bytes, words) => {
    const { out, error, status } = onDisk(name, bytes);
    expect({ out, status }).toEqual({ out: '', status: 2 });
    expect(error).toContain(words);
    expect(error.trim()).not.toContain('\n');
  });
});
