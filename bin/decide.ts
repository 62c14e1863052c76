import { poseQuestion } from '#domain/decision/question.ts';
import { report, type Question } from '#domain/decision/report.ts';
import { describeProblem } from '#domain/problem.ts';
import type { Io } from './io.ts';
import { readJson } from './json-input.ts';

const usage = 'usage: decide matrix.json';

type Reading = { state: 'read'; question: Question } | { state: 'refused'; line: string };

/**
 * Prints the report on a decision matrix as JSON. Exit code 0; 2 for input that cannot be used, with one
 * line that says where the mistake is.
 */
export async function decide(argv: readonly string[], io: Pick<Io, 'readText' | 'write' | 'error'>): Promise<number> {
  const [path, ...rest] = argv;
  const reading: Reading =
    path === undefined || rest.length > 0 ? { state: 'refused', line: usage } : await readQuestion(path, io);
  if (reading.state === 'refused') {
    io.error(`${reading.line}\n`);
    return 2;
  }
  io.write(`${JSON.stringify(report(reading.question), null, 2)}\n`);
  return 0;
}

async function readQuestion(path: string, io: Pick<Io, 'readText'>): Promise<Reading> {
  const parsed = await readJson(path, io);
  if (parsed.state === 'refused') return parsed;
  if (parsed.state === 'not-a-number') {
    const posed = poseQuestion(parsed.value);
    return { state: 'refused', line: posed.state === 'refused' ? describeProblem(posed.problem) : parsed.line };
  }
  const posed = poseQuestion(parsed.value);
  return posed.state === 'posed'
    ? { state: 'read', question: posed.question }
    : { state: 'refused', line: describeProblem(posed.problem) };
}
