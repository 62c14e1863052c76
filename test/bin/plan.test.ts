import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { exampleRecord } from '#domain/example-record.ts';

const run = (argv: readonly string[], input = '') =>
  spawnSync(process.execPath, ['bin/critical-path.ts', 'plan', ...argv], { input, encoding: 'utf8' });
const record = JSON.stringify(exampleRecord('2026-11-23T09:00:00.000Z'));
const printed = z.object({
  start: z.string(),
  exercises: z.array(
    z.object({
      exercise: z.string(),
      parts: z.array(z.object({ on: z.string(), minutes: z.number() })),
      why: z.array(z.unknown()),
    }),
  ),
});

test('a plan is printed as JSON, the same every time', () => {
  const argv = ['-', '--start', '2026-11-30', '--minutes', '45'];
  const { status, stdout } = run(argv, record);
  expect(status).toBe(0);
  const plan = printed.parse(JSON.parse(stdout));
  expect(plan.start).toBe('2026-11-30');
  expect(plan.exercises.length).toBeGreaterThan(0);
  for (const { parts, why } of plan.exercises) {
    expect(why.length).toBeGreaterThan(1);
    expect(parts.every(({ on, minutes }) => on >= '2026-11-30' && on <= '2026-12-06' && minutes <= 45)).toBe(true);
  }
  expect(run(argv, record).stdout).toBe(stdout);
});

test.each([
  [['-', '--start', '2026-02-30', '--minutes', '45'], 'no day'],
  [['-', '--start', '2026-11-30', '--minutes', '500'], '20 to 90'],
  [['-', '--start', '2026-11-30', '--minutes', '45.5'], 'whole number'],
  [['-'], 'usage'],
  [['nowhere.json', '--start', '2026-11-30', '--minutes', '45'], 'nowhere.json'],
])('%j cannot be used, and a sentence says why', (argv, why) => {
  const { status, stdout, stderr } = run(argv, record);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(why);
});
