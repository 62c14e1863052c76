import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentAccuracy, documentAccuracySchema, figuresOf, type Planted } from '#domain/artifacts/accuracy.ts';
import { readDocumentCsv } from '#domain/artifacts/csv.ts';
import { kindNames, type KindName } from '#domain/artifacts/kinds.ts';
import { lint } from '#domain/artifacts/lint.ts';
import { readMarkdown } from '#domain/artifacts/markdown.ts';
import { pathOfPlace } from '#domain/artifacts/place.ts';
import { type Io, terminal } from './io.ts';

const root = join(import.meta.dirname, '..');
const fixtures = join(root, 'test', 'fixtures', 'artifacts');
const examples = join(root, 'content', 'artifacts');

/** Where the measured figures are published. */
const publishedFile = join(root, 'content', 'accuracy', 'documents.json');

type Source = { shown: string; kind: KindName; path: string };

/** Our weak examples, and the documents that stand only in the tests: `KIND.name.md` or `.csv`. */
function sources(): Source[] {
  const weak = kindNames.map((kind) => ({ shown: `${kind}/weak.md`, kind, path: join(examples, kind, 'weak.md') }));
  const others = readdirSync(fixtures)
    .toSorted()
    .map((file) => {
      const kind = kindNames.find((name) => file.startsWith(`${name}.`));
      if (kind === undefined) throw new Error(`${file}: expected the name to begin with a kind`);
      return { shown: file, kind, path: join(fixtures, file) };
    });
  return [...weak, ...others];
}

/** A document that begins with its faults: `<!-- faults: CODE@place, CODE@place -->`. */
function readPlanted({ shown, kind, path }: Source): Planted & { file: string } {
  const text = readFileSync(path, 'utf8');
  const [comment, faults] = /"?<!-- faults:([^>]*)-->"?\r?\n/u.exec(text) ?? [];
  if (comment === undefined || faults === undefined) throw new Error(`${shown}: expected a first line with its faults`);
  const body = text.replace(comment, '');
  const read = path.endsWith('.csv') ? readDocumentCsv(kind, body) : readMarkdown(kind, body);
  if (read.state === 'refused') throw new Error(`${shown}: line ${read.line}: ${read.message}`);
  const findings = lint(kind, read.document).filter(({ type }) => type !== 'celebratory');
  return {
    file: shown,
    kind,
    expected: faults
      .split(',')
      .map((fault) => fault.trim())
      .filter((fault) => fault !== ''),
    found: findings.map(({ code, where }) => `${code}@${pathOfPlace(where)}`),
  };
}

/** Every document of the suite with what the rules found in it. */
export const readSuite = (): (Planted & { file: string })[] => sources().map(readPlanted);

/** The figures that were published last; undefined where none were. */
export function readPublished(): DocumentAccuracy | undefined {
  try {
    return documentAccuracySchema.parse(JSON.parse(readFileSync(publishedFile, 'utf8')));
  } catch {
    return undefined;
  }
}

/** The figures of the suite as of a day; those of the first reading stay as they were published. */
export const measure = (suite: readonly Planted[], measured: string): DocumentAccuracy => ({
  measured,
  first: readPublished()?.first ?? figuresOf(suite),
  clean: suite.filter(({ expected }) => expected.length === 0).length,
  all: figuresOf(suite),
  kinds: kindNames
    .filter((kind) => suite.some((document) => document.kind === kind))
    .map((kind) => ({ kind, ...figuresOf(suite.filter((document) => document.kind === kind)) })),
});

/** Measures the document rules on documents with known faults; with --publish, the figures go to content/accuracy/documents.json too. */
export function evaluateDocuments(argv: readonly string[], io: Pick<Io, 'write' | 'error'>, today: string): number {
  if (argv.some((word) => word !== '--publish')) {
    io.error('usage: npm run eval:documents [-- --publish]\n');
    return 2;
  }
  const suite = readSuite();
  for (const { file, expected, found } of suite) {
    const missed = expected.filter((fault) => !found.includes(fault));
    const extra = found.filter((fault) => !expected.includes(fault));
    io.write(
      `${file}: ${expected.length} known${missed.map((fault) => `\n  missed ${fault}`).join('')}${extra.map((fault) => `\n  extra  ${fault}`).join('')}\n`,
    );
  }
  const figures = measure(suite, today);
  const { documents, planted, found, extra, precision, recall } = figures.all;
  io.write(
    `\n${documents} documents, ${planted} known faults: ${found} found, ${extra} extra; precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n`,
  );
  if (argv.includes('--publish'))
    writeFileSync(publishedFile, `${JSON.stringify(documentAccuracySchema.parse(figures), null, 1)}\n`);
  return 0;
}

if (process.argv[1] === import.meta.filename)
  process.exitCode = evaluateDocuments(process.argv.slice(2), terminal, new Date().toISOString().slice(0, 10));
