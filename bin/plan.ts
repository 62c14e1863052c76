import { join } from 'node:path';
import { readDay } from '#domain/day.ts';
import { oneLine } from '#domain/expectation.ts';
import { gapsOf } from '#domain/plan/gaps.ts';
import { dayBounds, planProof } from '#domain/plan/plan-proof.ts';
import { uncertainSkill } from '#domain/plan/uncertainty.ts';
import { assess } from '#domain/scorecard/assess.ts';
import { readCriteria, readExercises, readFramework } from '#platform/content-files.ts';
import type { Io } from './io.ts';
import { readRecordFile } from './record-input.ts';

const usage = 'usage: plan record.json --start YYYY-MM-DD --minutes N';
const contentFolder = join(import.meta.dirname, '..', 'content');

type Asked = { state: 'asked'; path: string; start: string; minutes: number } | { state: 'refused'; line: string };

/** Reads what was asked: a record, a first day, and minutes a day. */
function readArguments(argv: readonly string[]): Asked {
  const refused = (line: string): Asked => ({ state: 'refused', line });
  const [path, ...rest] = argv;
  const options = new Map<string, string>();
  for (let place = 0; place < rest.length; place += 2) options.set(rest[place] ?? '', rest[place + 1] ?? '');
  const [start, minutes] = [options.get('--start'), options.get('--minutes')];
  if (path === undefined || start === undefined || minutes === undefined || options.size !== 2) return refused(usage);
  if (readDay(start) === undefined) return refused(`--start: ${oneLine(start)} is no day such as 2026-11-30.`);
  const number = Number(minutes);
  if (!/^\d+$/u.test(minutes) || number < dayBounds.least || number > dayBounds.most)
    return refused(`--minutes: expected a whole number from ${dayBounds.least} to ${dayBounds.most}.`);
  return { state: 'asked', path, start, minutes: number };
}

/** Prints a proof plan of seven days for a record as JSON. Exit code 0; 2 for input that cannot be used; 1 for mistakes in content/. */
export async function plan(argv: readonly string[], io: Io): Promise<number> {
  const asked = readArguments(argv);
  const input = asked.state === 'asked' ? await readRecordFile(asked.path, io) : asked;
  if (asked.state === 'refused' || input.state === 'refused') {
    io.error(`${input.state === 'refused' ? input.line : ''}\n`);
    return 2;
  }
  const [framework, exercises, criteria] = [
    readFramework(contentFolder),
    readExercises(contentFolder),
    readCriteria(contentFolder),
  ];
  const mistakes = [framework, exercises, criteria].flatMap((read) => (read.state === 'mistakes' ? read.mistakes : []));
  if (framework.state === 'mistakes' || exercises.state === 'mistakes' || criteria.state === 'mistakes') {
    io.error(`${mistakes.join('\n')}\n`);
    return 1;
  }
  const { record } = input;
  const result = planProof(
    gapsOf(assess(record, framework.content, record.exportedAt)),
    exercises.content,
    { minutes: asked.minutes, days: 7 },
    asked.start,
    uncertainSkill(record, criteria.content),
    record.promises.filter(({ state }) => state === 'done').map(({ exercise }) => exercise.id),
  );
  io.write(`${JSON.stringify(result, null, 2)}\n`);
  return 0;
}
