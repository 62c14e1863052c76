import { describeProblem } from '#domain/decision/matrix.ts';
import { poseQuestion } from '#domain/decision/question.ts';
import { report, type Question } from '#domain/decision/report.ts';
import { oneLine } from '#domain/expectation.ts';
import type { Io } from './io.ts';

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

type Parsed =
  | { state: 'parsed'; value: unknown }
  /** JSON but for NaN and infinities, which `value` has as texts, so that what is wrong can be named by its place. */
  | { state: 'not-a-number'; value: unknown; line: string }
  | { state: 'refused'; line: string };

/** A refusal of the whole file names the file and the reason. */
async function readJson(path: string, io: Pick<Io, 'readText'>): Promise<Parsed> {
  const name = path === '-' ? 'standard input' : oneLine(path, 300);
  let text: string;
  try {
    text = await io.readText(path);
  } catch (error) {
    return { state: 'refused', line: `${name}: ${reasonOf(error, 'The file cannot be read.')}` };
  }
  try {
    return { state: 'parsed', value: JSON.parse(text) };
  } catch (error) {
    const line = `${name}: not JSON: ${reasonOf(error, 'It cannot be parsed.')}`;
    try {
      return { state: 'not-a-number', value: JSON.parse(quoteNonNumbers(text)), line };
    } catch {
      return { state: 'refused', line };
    }
  }
}

const reasonOf = (error: unknown, otherwise: string): string =>
  error instanceof Error ? oneLine(error.message, 200) : otherwise;

/** Puts NaN and infinities, which some programs write, in quotes; what stands in quotes stays as it is. */
const quoteNonNumbers = (text: string): string =>
  text.replaceAll(/"(?:\\.|[^"\\])*"|-?\b(?:NaN|Infinity)\b/gu, (found) =>
    found.startsWith('"') ? found : JSON.stringify(found),
  );
