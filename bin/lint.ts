import { join } from 'node:path';
import { readDocumentCsv } from '#domain/artifacts/csv.ts';
import { documentKinds, kindNames, type DocumentOfKind, type KindName } from '#domain/artifacts/kinds.ts';
import { isChecked, lint as lintDocument } from '#domain/artifacts/lint.ts';
import { readMarkdown } from '#domain/artifacts/markdown.ts';
import { truthOf } from '#domain/artifacts/pack-truth.ts';
import { namePlace } from '#domain/artifacts/place.ts';
import { type Finding, severities } from '#domain/artifacts/rule.ts';
import { type Reading, readDocument } from '#domain/artifacts/schema.ts';
import type { Truth } from '#domain/artifacts/truth.ts';
import { oneLine } from '#domain/expectation.ts';
import { readPrograms } from '#platform/program-files.ts';
import type { Io } from './io.ts';

const usage = `usage: lint document.(json|md|csv) --kind ${kindNames.join('|')} [--program PROGRAM] [--format json]\n`;

type Asked = { path: string; kind: KindName; program: string | undefined; isJson: boolean };
type Arguments = { state: 'read'; asked: Asked } | { state: 'refused'; line: string };

const options = ['--kind', '--program', '--format'] as const;
const isKind = (word: string): word is KindName => Object.hasOwn(documentKinds, word);

/** The file, the kind and the format that the arguments ask for, or what is wrong with them. */
function readArguments(argv: readonly string[]): Arguments {
  const words = argv.flatMap((word) =>
    /^--\w+=/u.test(word) ? [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)] : [word],
  );
  const given = new Map<string, string>();
  const paths: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (!options.some((option) => option === word)) paths.push(word);
    else {
      given.set(word, words[at + 1] ?? '');
      at += 1;
    }
  }
  const [path, ...rest] = paths;
  const [kind, format] = [given.get('--kind'), given.get('--format')];
  if (path === undefined || rest.length > 0 || /^-./u.test(path) || (format !== undefined && format !== 'json'))
    return { state: 'refused', line: usage.trim() };
  if (kind === undefined || !isKind(kind))
    return { state: 'refused', line: `--kind: expected one of ${kindNames.join(', ')}` };
  return { state: 'read', asked: { path, kind, program: given.get('--program'), isJson: format === 'json' } };
}

function readJson<K extends KindName>(kind: K, text: string): Reading<DocumentOfKind<K>> {
  try {
    return readDocument(kind, JSON.parse(text.replace(/^\uFEFF/u, '')));
  } catch (error) {
    return {
      state: 'refused',
      line: 0,
      message: `not JSON: ${error instanceof Error ? oneLine(error.message, 200) : ''}`,
    };
  }
}

/** A document by the ending of its file; without one by how it begins. */
function readText<K extends KindName>(kind: K, path: string, text: string): Reading<DocumentOfKind<K>> {
  if (/\.json$/iu.test(path)) return readJson(kind, text);
  if (/\.(?:md|markdown)$/iu.test(path)) return readMarkdown(kind, text);
  if (/\.(?:csv|tsv)$/iu.test(path)) return readDocumentCsv(kind, text);
  if (/^\s*\{/u.test(text)) return readJson(kind, text);
  return /^\s*[#|-]/u.test(text) ? readMarkdown(kind, text) : readDocumentCsv(kind, text);
}

/** What is true of a program pack, or why it cannot be read. */
function truthFor(program: string): Truth | string {
  const read = readPrograms(join(import.meta.dirname, '..', 'content'));
  if (read.state === 'mistakes') return read.mistakes[0] ?? 'The packs cannot be read.';
  const pack = read.content.find((each) => each.program.id === program);
  return pack
    ? truthOf(pack.program, pack.truth)
    : `expected one of ${read.content.map((each) => each.program.id).join(', ')}`;
}

const printed = ({ code, severity, type, where, message, why, fix }: Finding) => ({
  code,
  severity,
  type,
  where,
  message,
  why,
  fix,
});

/** The findings in words, one after the other, and whether the document passes. */
function report(kind: KindName, findings: readonly Finding[]): string {
  const told = findings.map(({ code, severity, type, where, message, why, fix }) => {
    const words = where.words ? `: “${oneLine(where.words.text, 80)}”` : '';
    const head = `${type === 'celebratory' ? 'well done' : severity}  ${code}\n  ${namePlace(kind, where)}${words}`;
    return `${head}\n  ${oneLine(message, 400)}\n  ${why}${type === 'celebratory' ? '' : `\n  → ${fix}`}\n`;
  });
  const faults = findings.filter(({ type }) => type !== 'celebratory');
  const counts = severities.map(
    (severity) => `${faults.filter((finding) => finding.severity === severity).length} ${severity}s`,
  );
  const last = isChecked(findings) ? 'The document passes.' : 'The document does not pass yet.';
  return `${[...told, `${documentKinds[kind].name}: ${counts.join(', ')}. ${last}`].join('\n')}\n`;
}

/**
 * Checks a document of the trade by the published rules. Exit code 0; 1 when a finding is an error; 2, with one line, for
 * input that cannot be used.
 */
export async function lint(argv: readonly string[], io: Pick<Io, 'readText' | 'write' | 'error'>): Promise<number> {
  const read = readArguments(argv);
  if (read.state === 'refused') {
    io.error(`${read.line}\n`);
    return 2;
  }
  const { path, kind, program, isJson } = read.asked;
  const truth = program === undefined ? undefined : truthFor(program);
  if (typeof truth === 'string') {
    io.error(`--program: ${oneLine(truth, 600)}\n`);
    return 2;
  }
  const name = path === '-' ? 'standard input' : oneLine(path, 300);
  const document = await io.readText(path).then(
    (text) => readText(kind, path, text),
    (error: unknown): Reading<never> => ({
      state: 'refused',
      line: 0,
      message: error instanceof Error ? error.message : 'The file cannot be read.',
    }),
  );
  if (document.state === 'refused') {
    const line = document.line > 0 ? `line ${document.line}: ` : '';
    io.error(`${name}: ${line}${oneLine(document.message, 600)}\n`);
    return 2;
  }
  const findings = lintDocument(kind, document.document, truth ? { truth } : {});
  io.write(isJson ? `${JSON.stringify(findings.map(printed), null, 2)}\n` : report(kind, findings));
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
