import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { skillIds } from '#domain/framework/skill.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'critical-path-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = (argv: readonly string[], input = '') =>
  spawnSync(process.execPath, ['bin/critical-path.ts', ...argv], {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const number = z.number();
const printed = z.looseObject({
  level: z.string(),
  focus: z.string(),
  skills: z.array(
    z.looseObject({
      id: z.string(),
      claimed: z.nullable(number),
      supported: z.nullable(number),
      target: number,
      weight: number,
      gap: number,
      gapKind: z.nullable(z.string()),
    }),
  ),
  overall: z.object({ claimed: number, supported: number }),
  nearestLevel: z.string(),
  verdict: z.looseObject({ state: z.string() }),
  flags: z.array(z.looseObject({ id: z.string(), severity: z.string() })),
});

describe('the readiness command', () => {
  const example = run(['example', '2026-11-22']).stdout;

  test('prints the readiness of an exported record as JSON, the promised keys first', () => {
    const { stdout, stderr, status } = run(['readiness', file('record.json', example)]);
    expect([status, stderr]).toEqual([0, '']);
    const parsed = printed.parse(JSON.parse(stdout));
    expect(Object.keys(JSON.parse(stdout)).slice(0, 7)).toEqual([
      'level',
      'focus',
      'skills',
      'overall',
      'nearestLevel',
      'verdict',
      'flags',
    ]);
    expect(parsed.skills.map(({ id }) => id)).toEqual([...skillIds]);
  });
  test('prints numbers that follow from one another', () => {
    const { skills, overall } = printed.parse(JSON.parse(run(['readiness', '-'], example).stdout));
    const sum = (value: (skill: (typeof skills)[number]) => number) =>
      skills.reduce((total, skill) => total + value(skill), 0);
    expect(sum(({ weight }) => weight)).toBeCloseTo(1, 9);
    expect(sum(({ weight, supported, target }) => weight * Math.min(1, (supported ?? 0) / target))).toBeCloseTo(
      overall.supported,
      9,
    );
    expect(sum(({ weight, claimed, target }) => weight * Math.min(1, (claimed ?? 0) / target))).toBeCloseTo(
      overall.claimed,
      9,
    );
    for (const { weight, supported, target, gap } of skills)
      expect(gap).toBeCloseTo(weight * Math.max(0, target - (supported ?? 0)), 9);
  });
  test('prints the same for the same file, whenever it runs', () => {
    const path = file('same.json', example);
    expect(run(['readiness', path]).stdout).toBe(run(['readiness', path]).stdout);
  });
  test('takes a record with nothing in it', () => {
    const { stdout, status } = run(
      ['readiness', '-'],
      '{"format":"critical-path-record","schemaVersion":1,"exportedAt":"2026-11-22T12:00:00Z"}',
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      level: 'mid',
      overall: { claimed: 0, supported: 0 },
      nearestLevel: 'entry',
      nearestLevelReached: false,
      verdict: { state: 'not-rated' },
      flags: [],
    });
  });

  test.each<[string, () => readonly string[], RegExp]>([
    ['a file that is not there', () => ['readiness', join(folder, 'none.json')], /There is no such file/u],
    ['a folder', () => ['readiness', folder], /a folder/u],
    ['a file that is not JSON', () => ['readiness', file('a.json', 'hello')], /not JSON/u],
    ['an empty file', () => ['readiness', file('b.json', '')], /empty/u],
    [
      'a file that is not text',
      () => ['readiness', file('c.json', Uint8Array.of(0xff, 0xfe, 0x00))],
      /not text in UTF-8/u,
    ],
    ['a truncated record', () => ['readiness', file('d.json', example.slice(0, 4000))], /ends in the middle/u],
    ['another JSON document', () => ['readiness', file('e.json', '{"a":1}')], /not a record/u],
    [
      'a newer record',
      () => ['readiness', file('f.json', example.replace('"schemaVersion": 1', '"schemaVersion": 9'))],
      /newer version/u,
    ],
    [
      'an unknown skill',
      () => ['readiness', file('g.json', example.replace('"id": "execution"', '"id": "juggling"'))],
      /not in the framework\. ratings\[3\]\.id: found "juggling", expected one of technical-fluency/u,
    ],
    [
      'a record over its cap',
      () => ['readiness', file('h.json', Buffer.alloc(32 * 1024 * 1024 + 1, 0x20))],
      /larger than 32 MB/u,
    ],
    ['a file nested 10,000 deep', () => ['readiness', file('i.json', '{"a":'.repeat(10_000))], /nested/u],
    [
      'a record with __proto__',
      () => ['readiness', file('j.json', example.replace('{', '{"__proto__":{"polluted":true},'))],
      /__proto__/u,
    ],
    ['no file', () => ['readiness'], /^usage: readiness/u],
    ['two files', () => ['readiness', 'a', 'b'], /^usage: readiness/u],
    ['a day that is none', () => ['example', '2026-02-30'], /^usage: example/u],
    ['an argument to schema', () => ['schema', 'please'], /^usage: schema/u],
  ])('refuses %s with exit code 2 and one line', (_, argv, line) => {
    const { status, stdout, stderr } = run(argv());
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(line);
    expect(stderr).toMatch(/^[^\n]+\n$/u);
  });
});

describe('the command line', () => {
  test('prints its usage and exits with 2 without a command or with an unknown one', () => {
    for (const argv of [[], ['dance'], ['constructor'], ['--help']]) {
      const { status, stdout, stderr } = run(argv);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/usage: critical-path <command>/u);
    }
  });
  test('prints the JSON Schema of a record', () => {
    const { status, stdout } = run(['schema']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      title: 'Critical Path record',
      required: ['format', 'schemaVersion', 'exportedAt'],
    });
  });
  test('prints an example whose dates count back from now', () => {
    const { status, stdout } = run(['example']);
    expect(status).toBe(0);
    const { exportedAt } = z.looseObject({ exportedAt: z.string() }).parse(JSON.parse(stdout));
    expect(Math.abs(Date.parse(exportedAt) - Date.now())).toBeLessThan(60_000);
  });
});
