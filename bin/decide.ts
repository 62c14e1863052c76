import { describeProblem } from '#domain/decision/matrix.ts';
import { poseQuestion } from '#domain/decision/question.ts';
import { report } from '#domain/decision/report.ts';

/** How a command reaches files and the terminal. */
export type Io = { readText(path: string): Promise<string>; write(text: string): void; error(text: string): void };

const usage = 'usage: decide matrix.json';

/**
 * Prints the report on a decision matrix as JSON. Exit code 0; 2 for input that cannot be used, with one
 * line that says where the mistake is.
 */
export async function decide(argv: readonly string[], io: Io): Promise<number> {
  const refuse = (problem: string): number => {
    io.error(`${problem}\n`);
    return 2;
  };
  const [path, ...rest] = argv;
  if (path === undefined || rest.length > 0) return refuse(usage);
  const text = await readOrNull(path, io);
  if (text === null) return refuse(`${path}: cannot be read`);
  const parsed = parseJson(text);
  if (parsed.state === 'refused') return refuse(`${path}: not JSON, ${parsed.reason}`);
  const posed = poseQuestion(parsed.value);
  if (posed.state === 'refused') return refuse(describeProblem(posed.problem));
  io.write(`${JSON.stringify(report(posed.question), null, 2)}\n`);
  return 0;
}

async function readOrNull(path: string, io: Io): Promise<string | null> {
  try {
    return await io.readText(path);
  } catch {
    return null;
  }
}

function parseJson(text: string): { state: 'parsed'; value: unknown } | { state: 'refused'; reason: string } {
  try {
    return { state: 'parsed', value: JSON.parse(text.replace(/^\uFEFF/u, '')) };
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : '').split('\n');
    return { state: 'refused', reason };
  }
}
