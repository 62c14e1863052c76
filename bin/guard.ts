import * as z from 'zod/mini';
import { oneLine } from '#domain/expectation.ts';
import { guard as judge, type GuardResult } from '#domain/guard/guard.ts';
import type { Io } from './io.ts';

const usage = 'usage: guard rewrites.jsonl';

const rewrite = z.object({
  id: z.union([z.string(), z.number()]),
  before: z.string(),
  after: z.string(),
  ledger: z._default(z.array(z.string()), []),
});
type Rewrite = z.infer<typeof rewrite>;

type Reading<T> = { state: 'read'; value: T } | { state: 'refused'; line: string };

const expected: Readonly<Record<string, string>> = {
  id: 'expected "id", a text or a number',
  before: 'expected "before", the person\'s own words as a text',
  after: 'expected "after", the rewrite as a text',
  ledger: 'expected "ledger", a list of texts',
};

function readLine(line: string): Reading<Rewrite> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { state: 'refused', line: 'not a line of JSON.' };
  }
  const parsed = rewrite.safeParse(value);
  if (parsed.success) return { state: 'read', value: parsed.data };
  const field = parsed.error.issues[0]?.path[0];
  return {
    state: 'refused',
    line: `${expected[String(field)] ?? 'expected an object {"id","before","after","ledger"}'}.`,
  };
}

function readLines(text: string): Reading<Rewrite[]> {
  const rewrites: Rewrite[] = [];
  for (const [place, line] of text
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    const read = readLine(line);
    if (read.state === 'refused') return { state: 'refused', line: `line ${place + 1}: ${read.line}` };
    rewrites.push(read.value);
  }
  return { state: 'read', value: rewrites };
}

/** What is not judged counts as a violation here, so that nothing refused is without its reason. */
function printed({ id }: Rewrite, { accepted, violations, unjudged, safe }: GuardResult): string {
  const found = [
    ...violations.map(({ kind, text, start }) => ({ kind, text, start })),
    ...unjudged.map(({ text, start }) => ({ kind: 'unjudged', text, start })),
  ].toSorted((one, other) => one.start - other.start);
  return JSON.stringify({ id, accepted, violations: found.map(({ kind, text }) => ({ kind, text })), safe });
}

/**
 * Judges rewrites, one JSON object a line, and prints one line each in the same order. Exit code 0; 2 for input that
 * cannot be used, with the number of the line and what is wrong with it, and then nothing is printed.
 */
export async function guard(argv: readonly string[], io: Pick<Io, 'readText' | 'write' | 'error'>): Promise<number> {
  const [path = '-', ...rest] = argv;
  if (rest.length > 0) {
    io.error(`${usage}\n`);
    return 2;
  }
  const name = path === '-' ? 'standard input' : oneLine(path, 300);
  let text: string;
  try {
    text = await io.readText(path);
  } catch (error) {
    io.error(`${name}: ${error instanceof Error ? oneLine(error.message, 200) : 'The file cannot be read.'}\n`);
    return 2;
  }
  const read = readLines(text);
  if (read.state === 'refused') {
    io.error(`${name}, ${read.line}\n`);
    return 2;
  }
  for (const one of read.value) io.write(`${printed(one, judge(one.before, one.after, one.ledger))}\n`);
  return 0;
}
