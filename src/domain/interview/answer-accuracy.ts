import * as z from 'zod/mini';
import { accuracyOf, type Verdict } from '#domain/bullets/accuracy.ts';
import { documented, line } from '#domain/documented.ts';
import { readParts, type StoryPart, storyParts } from './parts.ts';
import { readAnswer } from './read-answer.ts';

/** An answer whose sentences a person has labeled: the part that each tells, and whether the headline comes first. */
export type LabeledAnswer = {
  id: string;
  style: string;
  isHeadlined: boolean;
  sentences: readonly { part: StoryPart; text: string }[];
};

const letters: Readonly<Record<string, StoryPart>> = {
  S: 'situation',
  T: 'task',
  A: 'action',
  R: 'result',
  L: 'reflection',
};

/**
 * Reads labeled answers: `# id | style | headline` (or `-`), then a sentence a line behind the letter of its part
 * (S, T, A, R, L for what was learned). Throws for a line of another form.
 */
export function readLabeledAnswers(text: string): LabeledAnswer[] {
  return text
    .split(/\n(?=# )/u)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const [head = '', ...rest] = block.trim().split('\n');
      const [id = '', style = '', headline = ''] = head
        .replace('# ', '')
        .split('|')
        .map((each) => each.trim());
      const sentences = rest.map((row) => {
        const part = letters[row.slice(0, 1)];
        if (!part || row.charAt(1) !== ' ') throw new Error(`${id}: expected S, T, A, R or L before "${row}"`);
        return { part, text: row.slice(2) };
      });
      return { id, style, isHeadlined: headline === 'headline', sentences };
    });
}

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
});
export type AnswerAccuracy = z.infer<typeof answerAccuracySchema>;

const whole = ({ sentences }: LabeledAnswer): string => sentences.map(({ text }) => text).join(' ');

/** A sentence with the part that the reader gave it and the one that the rules give it; null where they cut otherwise. */
export type ReadSentence = { id: string; text: string; expected: StoryPart; found: StoryPart | null };

/** Reads every answer with the rules, sentence by sentence as the reader cut it. */
export function readSentences(answers: readonly LabeledAnswer[]): ReadSentence[] {
  return answers.flatMap((answer) => {
    const text = whole(answer);
    const told = readParts(text);
    let at = 0;
    return answer.sentences.map(({ part: expected, text: sentence }) => {
      const start = at;
      at += sentence.length + 1;
      const found = told.find((one) => one.start <= start && start < one.end)?.part ?? null;
      return { id: answer.id, text: sentence, expected, found };
    });
  });
}

function figuresOf(verdicts: readonly Verdict[]) {
  const { precision, recall, f1, positives } = accuracyOf(verdicts);
  return { precision, recall, f1, positives };
}

/** Precision and recall of the answer rules on labeled answers. */
export function measureAnswers(answers: readonly LabeledAnswer[]): MeasuredAnswers {
  const sentences = readSentences(answers);
  const readings = answers.map((answer) => ({
    answer,
    remarks: readAnswer(whole(answer), { format: 'behavioral', minutes: 2, ledger: [] }).remarks,
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
          expected: answer.sentences.every((sentence) => sentence.part !== part),
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
