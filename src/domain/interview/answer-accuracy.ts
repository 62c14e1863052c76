import * as z from 'zod/mini';
import { accuracyOf, type Verdict } from '#domain/bullets/accuracy.ts';
import { documented, line } from '#domain/documented.ts';
import { type LabeledAnswer, lacksPart, readSentences, wholeAnswer } from './labeled-answers.ts';
import { storyParts } from './parts.ts';
import { readAnswer } from './read-answer.ts';
import { agreementSchema } from './second-reading.ts';

const share = z.number().check(z.gte(0), z.lte(1));
const figures = {
  precision: documented(share, 'Of what the rules found, how much the reader found too'),
  recall: documented(share, 'Of what the reader found, how much the rules found too'),
  f1: documented(share, 'The harmonic mean of the two'),
  positives: documented(z.int(), 'How many the reader found it in'),
};

const setSchema = z.strictObject({
  answers: documented(z.int(), 'How many answers the set holds'),
  sentences: documented(z.int(), 'How many sentences they have'),
  right: documented(z.int(), 'Sentences of which the rules say the same part as the reader'),
  parts: documented(z.array(z.strictObject({ part: z.enum(storyParts), ...figures })), 'Sentence by sentence'),
  missing: documented(z.strictObject(figures), 'Parts that no sentence tells, over answers times five parts'),
  headline: documented(z.strictObject(figures), 'Answers whose first sentence has no outcome and no position'),
});
export type MeasuredAnswers = z.infer<typeof setSchema>;

/** The two halves: rules were corrected on the first and never on the second. */
export const answerSets = ['tuned', 'held-out'] as const;

/** content/accuracy/answers.json: what `npm run eval:answers -- --publish` measured. */
export const answerAccuracySchema = z.strictObject({
  measured: documented(line(10), 'The day of the measurement'),
  sets: documented(z.record(z.enum(answerSets), setSchema), 'The rules as they are'),
  first: documented(
    z.record(z.enum(answerSets), setSchema),
    'The same on the first reading, before any rule was corrected on these answers',
  ),
  second: documented(
    z.record(z.enum(answerSets), agreementSchema),
    'A second reading of the answers, made without sight of the first labels and of the rules, against the first',
  ),
});
export type AnswerAccuracy = z.infer<typeof answerAccuracySchema>;

function figuresOf(verdicts: readonly Verdict[]) {
  const { precision, recall, f1, positives } = accuracyOf(verdicts);
  return { precision, recall, f1, positives };
}

/** Precision and recall of the answer rules on labeled answers. */
export function measureAnswers(answers: readonly LabeledAnswer[]): MeasuredAnswers {
  const sentences = readSentences(answers);
  const readings = answers.map((answer) => ({
    answer,
    remarks: readAnswer(wholeAnswer(answer), { format: 'behavioral', minutes: 2, ledger: [] }).remarks,
  }));
  return {
    answers: answers.length,
    sentences: sentences.length,
    right: sentences.filter(({ expected, found }) => expected === found).length,
    parts: storyParts.map((part) => ({
      part,
      ...figuresOf(sentences.map(({ expected, found }) => ({ expected: expected === part, found: found === part }))),
    })),
    missing: figuresOf(
      readings.flatMap(({ answer, remarks }) =>
        storyParts.map((part) => ({
          expected: lacksPart(answer, part),
          found: remarks.some((remark) => remark.code === 'part-missing' && remark.part === part),
        })),
      ),
    ),
    headline: figuresOf(
      readings.map(({ answer, remarks }) => ({
        expected: !answer.isHeadlined,
        found: remarks.some(({ code }) => code === 'headline-late'),
      })),
    ),
  };
}
