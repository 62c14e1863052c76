import * as z from 'zod/mini';
import { documented, line } from '#domain/documented.ts';

/** What a reader and the engine say of one bullet. */
export type Verdict = { expected: boolean; found: boolean };

const share = z.number().check(z.gte(0), z.lte(1));

const accuracySchema = z.strictObject({
  precision: documented(share, 'Of what the engine found, how much a reader found too'),
  recall: documented(share, 'Of what a reader found, how much the engine found too'),
  f1: documented(share, 'The harmonic mean of the two'),
  positives: documented(z.int(), 'How many bullets a reader found it in'),
  n: documented(z.int(), 'How many bullets were read for it'),
});

/** Precision, recall and F1 on the positive class, with the count of positives among n. */
export type Accuracy = z.infer<typeof accuracySchema>;

const counted = z.strictObject({ right: z.int(), n: z.int() });

const setSchema = z.strictObject({
  bullets: documented(z.int(), 'How many labeled bullets the set holds'),
  features: documented(
    z.array(z.strictObject({ name: line(40), target: share, accuracy: accuracySchema })),
    'Each feature against its target, ambiguous labels left out',
  ),
  rules: documented(
    z.array(z.strictObject({ codes: z.array(line(40)).check(z.minLength(1)), accuracy: accuracySchema })),
    'Each rule, or several that the labels do not tell apart',
  ),
  closePairs: documented(counted, 'Pairs where the strong text is at most 1.25 times as long as the weak one'),
  closePairsByLength: documented(counted, 'The same pairs, judged by length alone'),
  guard: documented(
    z.strictObject({
      safe: z.strictObject({ refused: z.int(), n: z.int() }),
      unfaithful: z.strictObject({ passed: z.int(), n: z.int() }),
    }),
    'The fact guard on labeled rewrites: safe ones that it refuses, unfaithful ones that it lets pass',
  ),
});
export type MeasuredSet = z.infer<typeof setSchema>;

/** The labeled sets: other people’s bullets, which stay out of the repository, and sentences of our own that no rule was corrected on. */
export const labeledSets = ['read', 'fresh'] as const;
export type LabeledSet = (typeof labeledSets)[number];

/** content/accuracy/bullets.json: what `npm run eval -- FOLDER --publish SET` measured. */
export const bulletAccuracySchema = z.strictObject({
  ruleSet: documented(line(10), 'The rule set that was measured'),
  sets: z.strictObject({ read: setSchema, fresh: setSchema }),
});
export type BulletAccuracy = z.infer<typeof bulletAccuracySchema>;

/** Precision, recall and F1 of the positive class; 1 where there is nothing to find and nothing was found. */
export const accuracyOf = (verdicts: readonly Verdict[]): Accuracy => {
  const count = (expected: boolean, found: boolean): number =>
    verdicts.filter((verdict) => verdict.expected === expected && verdict.found === found).length;
  const [right, extra, missed] = [count(true, true), count(false, true), count(true, false)];
  const part = (some: number, of: number): number => (of === 0 ? 1 : some / of);
  return {
    precision: part(right, right + extra),
    recall: part(right, right + missed),
    f1: part(2 * right, 2 * right + extra + missed),
    positives: right + missed,
    n: verdicts.length,
  };
};

/** What was measured of a rule, set by set; nothing where no set was read for it. */
export const accuracyOfRule = (
  { sets }: BulletAccuracy,
  code: string,
): { set: LabeledSet; together: string[]; accuracy: Accuracy }[] =>
  labeledSets.flatMap((set) =>
    sets[set].rules
      .filter(({ codes }) => codes.includes(code))
      .map(({ codes, accuracy }) => ({ set, together: codes.filter((other) => other !== code), accuracy })),
  );
