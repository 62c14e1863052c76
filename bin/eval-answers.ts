import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type AnswerAccuracy,
  answerAccuracySchema,
  answerSets,
  type MeasuredAnswers,
  measureAnswers,
} from '#domain/interview/answer-accuracy.ts';
import {
  type LabeledAnswer,
  readLabeledAnswers,
  readSecondReading,
  readSentences,
} from '#domain/interview/labeled-answers.ts';
import { type Agreement, agreementOf } from '#domain/interview/second-reading.ts';
import { type Io, terminal } from './io.ts';

const root = join(import.meta.dirname, '..');
const publishedFile = join(root, 'content', 'accuracy', 'answers.json');

type Half = (typeof answerSets)[number];

const fixture = (...path: string[]): string => readFileSync(join(root, 'test', 'fixtures', 'answers', ...path), 'utf8');

/** The labeled answers of one half. */
export const readHalf = (half: Half): LabeledAnswer[] => readLabeledAnswers(fixture(`${half}.txt`));

const agreementOn = (half: Half): Agreement => {
  const first = readHalf(half);
  return agreementOf(first, readSecondReading(fixture('second', `${half}.txt`), first));
};

/** The figures that were published last; undefined where none were. */
export function readPublishedAnswers(): AnswerAccuracy | undefined {
  try {
    return answerAccuracySchema.parse(JSON.parse(readFileSync(publishedFile, 'utf8')));
  } catch {
    return undefined;
  }
}

/** The figures as of a day; those of the first reading stay as they were published. */
export function measureHalves(measured: string): AnswerAccuracy {
  const sets = { tuned: measureAnswers(readHalf('tuned')), 'held-out': measureAnswers(readHalf('held-out')) };
  const second = { tuned: agreementOn('tuned'), 'held-out': agreementOn('held-out') };
  return { measured, sets, first: readPublishedAnswers()?.first ?? sets, second };
}

const percent = (some: number, of: number): string => `${((100 * some) / of).toFixed(0)}%`;

const row = (name: string, { precision, recall, f1, positives }: MeasuredAnswers['headline'], twice: number): string =>
  `  ${name.padEnd(18)}${precision.toFixed(2).padStart(6)}${recall.toFixed(2).padStart(8)}${f1.toFixed(2).padStart(6)}${String(positives).padStart(5)}${twice.toFixed(2).padStart(18)}\n`;

const agreed = ({ sentences, alike, kappa, right }: Agreement): string =>
  `  two readings agree on ${alike} of ${sentences}, kappa ${kappa?.toFixed(2) ?? 'none'}; ${right} of these read right (${percent(right, alike)})\n`;

function table(
  half: Half,
  { answers, sentences, right, parts, missing, headline }: MeasuredAnswers,
  second: Agreement,
) {
  const first = `${half}: ${answers} answers, ${sentences} sentences, ${right} read right (${percent(right, sentences)})\n`;
  const head = `  ${''.padEnd(18)}${'prec.'.padStart(6)}${'recall'.padStart(8)}${'F1'.padStart(6)}${'n'.padStart(5)}${'two readings, F1'.padStart(18)}\n`;
  const rows = parts.map(({ part, ...each }) =>
    row(part, each, second.parts.find((other) => other.part === part)?.f1 ?? 0),
  );
  const last = [row('part missing', missing, second.missing), row('headline late', headline, second.headline)];
  return [first, agreed(second), head, ...rows, ...last, '\n'].join('');
}

/**
 * Measures the answer rules on labeled answers, and two readings of them against each other. `--wrong` lists the sentences of the first half that are read wrong; those
 * of the held-out half are never listed, so that no rule is corrected on them. `--publish` writes content/accuracy/answers.json.
 */
export function evaluateAnswers(argv: readonly string[], io: Pick<Io, 'write' | 'error'>, today: string): number {
  if (argv.some((word) => word !== '--publish' && word !== '--wrong')) {
    io.error('usage: npm run eval:answers [-- --wrong] [-- --publish]\n');
    return 2;
  }
  const figures = measureHalves(today);
  for (const half of answerSets) io.write(table(half, figures.sets[half], figures.second[half]));
  if (argv.includes('--wrong'))
    for (const { id, text, expected, found } of readSentences(readHalf('tuned')))
      if (expected !== found) io.write(`${id}: ${expected}, read as ${found ?? 'nothing'}: ${text}\n`);
  if (argv.includes('--publish'))
    writeFileSync(publishedFile, `${JSON.stringify(answerAccuracySchema.parse(figures), null, 1)}\n`);
  return 0;
}

if (process.argv[1] === import.meta.filename)
  process.exitCode = evaluateAnswers(process.argv.slice(2), terminal, new Date().toISOString().slice(0, 10));
