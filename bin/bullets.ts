import * as z from 'zod/mini';
import { analyzeBullets, type ListFinding, type ListedBullet } from '#domain/bullets/analyze-list.ts';
import { type BulletAnalysis, analyzeBullet } from '#domain/bullets/analyze.ts';
import { expectationOf, oneLine, pathOf } from '#domain/expectation.ts';
import { refusalWords } from '#domain/record/refusal.ts';
import { fileRefusalWords } from '#domain/resume/refusal.ts';
import { placedBullets, structureOf } from '#domain/resume/structure.ts';
import { readResumeFile } from '#platform/read-file.ts';
import { describeBullet, describeCount } from './bullet-report.ts';
import { type Io, readBytes } from './io.ts';

const usage = 'usage: bullets FILE|- [--format json]\n';

const rowSchema = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });
type Row = z.infer<typeof rowSchema>;

type Input =
  | { state: 'rows'; rows: Row[] }
  | { state: 'resume'; bullets: ListedBullet[] }
  | { state: 'refused'; line: string };

/** What is printed of a bullet, in JSON or in words. */
export type Checked = Pick<BulletAnalysis, 'text' | 'score' | 'features'> & {
  id: string | number;
  findings: { code: string; severity: string; start: number; end: number; message: string; fix: string }[];
};

const isObject = (line: string): boolean => {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
};

/** Rows of JSONL, or the first line that is none. */
function readRows(text: string): Input {
  const rows: Row[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    const at = `line ${index + 1}`;
    if (!isObject(line))
      return { state: 'refused', line: `${at}: expected a JSON object such as {"id":"1","text":"…"}` };
    const parsed = rowSchema.safeParse(JSON.parse(line));
    const issue = parsed.error?.issues[0];
    if (issue !== undefined)
      return { state: 'refused', line: `${at}: ${pathOf(issue.path)}: expected ${expectationOf(issue)}` };
    if (parsed.data !== undefined) rows.push(parsed.data);
  }
  return { state: 'rows', rows };
}

const areAllObjects = (text: string): boolean =>
  text
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .every((line) => line.trim() === '' || isObject(line));

/** The text of bytes that may be rows of JSONL; undefined where they are no UTF-8. */
const asText = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

async function readResume(bytes: Uint8Array, path: string): Promise<Input> {
  const read = await readResumeFile(bytes, path === '-' ? '' : path);
  if (read.state === 'refused') return { state: 'refused', line: fileRefusalWords[read.reason] };
  const bullets = placedBullets(structureOf(read.lines)).map(({ bullet, role }) => ({
    text: bullet.text,
    role: [role?.title, role?.organization].filter((part) => part !== undefined && part !== '').join(', '),
  }));
  return { state: 'resume', bullets };
}

/** What is larger than a record can be is far larger than a résumé. */
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'The file cannot be read.';
  return error.message === refusalWords['too-large'] ? fileRefusalWords['too-big'] : error.message;
};

async function readInput(path: string, read: (path: string) => Promise<Uint8Array>): Promise<Input> {
  const name = path === '-' ? 'standard input' : oneLine(path, 300);
  try {
    const bytes = await read(path);
    const isNamedSo = /\.(?:jsonl|ndjson)$/iu.test(path);
    const text = isNamedSo || path === '-' ? asText(bytes) : undefined;
    const isRows = text !== undefined && (isNamedSo || areAllObjects(text));
    const input = isRows ? readRows(text) : await readResume(bytes, path);
    return input.state === 'refused' ? { ...input, line: `${name}: ${input.line}` } : input;
  } catch (error) {
    return {
      state: 'refused',
      line: `${name}: ${reasonOf(error)}`,
    };
  }
}

const checked = (id: string | number, { text, score, findings, features }: BulletAnalysis): Checked => ({
  id,
  text,
  score,
  findings: findings.map(({ code, severity, start, end, message, fix }) => ({
    code,
    severity,
    start,
    end,
    message,
    fix,
  })),
  features,
});

/** What was found across bullets, told at each of those concerned. */
const acrossAt = (findings: readonly ListFinding[], index: number, { text }: BulletAnalysis): Checked['findings'] =>
  findings
    .filter(({ bullets }) => bullets.includes(index))
    .map(({ code, severity, message, fix }) => ({ code, severity, start: 0, end: text.length, message, fix }));

/** The bullets one by one, so that a long list is never held as a whole. */
function* check(input: Exclude<Input, { state: 'refused' }>): Generator<Checked> {
  if (input.state === 'rows') {
    for (const { id, text } of input.rows) yield checked(id, analyzeBullet(text));
    return;
  }
  const { bullets, findings } = analyzeBullets(input.bullets);
  for (const [index, bullet] of bullets.entries()) {
    const own = checked(String(index + 1), bullet);
    yield { ...own, findings: [...own.findings, ...acrossAt(findings, index, bullet)] };
  }
}

const printed = ({ id, text, score, findings, features }: Checked): string =>
  `${JSON.stringify({ id, text, score, findings, features })}\n`;

/** The file and the format that the arguments ask for; undefined where they cannot be understood. */
function readArguments(argv: readonly string[]): { path: string; isJson: boolean } | undefined {
  const words = argv.flatMap((word) => (word.startsWith('--format=') ? ['--format', word.slice(9)] : [word]));
  const at = words.indexOf('--format');
  const isJson = at >= 0;
  if (isJson && words[at + 1] !== 'json') return undefined;
  const [path, ...rest] = isJson ? words.toSpliced(at, 2) : words;
  return path === undefined || rest.length > 0 || /^-./u.test(path) ? undefined : { path, isJson };
}

/**
 * Checks bullets: rows of JSONL one by one, a résumé with the rules across bullets too. In JSON, a line a bullet and
 * exit code 0; in words, a report and exit code 1 when a finding is an error. 2 for input that cannot be used.
 */
export async function bullets(
  argv: readonly string[],
  io: Pick<Io, 'write' | 'error'>,
  read = readBytes,
): Promise<number> {
  const asked = readArguments(argv);
  if (asked === undefined) {
    io.error(usage);
    return 2;
  }
  const input = await readInput(asked.path, read);
  if (input.state === 'refused') {
    io.error(`${input.line}\n`);
    return 2;
  }
  const counts = { bullets: 0, error: 0, warning: 0, note: 0 };
  for (const bullet of check(input)) {
    io.write(asked.isJson ? printed(bullet) : describeBullet(bullet));
    counts.bullets += 1;
    for (const { severity } of bullet.findings)
      if (severity === 'error' || severity === 'warning' || severity === 'note') counts[severity] += 1;
  }
  if (asked.isJson) return 0;
  io.write(describeCount(counts));
  return counts.error > 0 ? 1 : 0;
}
