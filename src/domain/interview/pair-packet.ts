import * as z from 'zod/mini';
import { expectationOf, pathOf } from '#domain/expectation.ts';
import { findForbiddenKey } from '#domain/record/forbidden.ts';
import { mostPairQuestions } from '#domain/record/pair.ts';
import { scanNesting } from '#domain/record/scan.ts';
import { day } from '#domain/record/values.ts';
import { categories, rounds } from './ids.ts';
import type { QuestionHead } from './served.ts';

/** Version of the packets. Raised when one written before would be read otherwise. */
const version = 1;
const format = 'critical-path-pair';

/** Most characters of a text that is looked at, and deepest nesting; a packet needs 3. */
export const largestPairText = 40_000;
const deepest = 8;

const text = (most: number) =>
  z.string().check(
    z.maxLength(most),
    z.refine((value) => value.isWellFormed(), 'Whole characters'),
  );
const partId = z.string().check(z.regex(/^[A-Za-z0-9_-]{6,32}$/u, 'Letters, digits, - and _'));
const questionId = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,80}$/u, 'Letters, digits, - and _'));

const question = {
  id: questionId,
  category: z.enum(categories),
  variant: z.int().check(z.minimum(0), z.maximum(9)),
  minutes: z.int().check(z.minimum(1), z.maximum(240)),
  asked: z.optional(text(2000)),
};
const base = { format: z.literal(format), version: z.literal(version), pair: partId, round: z.enum(rounds) };

const setSchema = z.strictObject({
  ...base,
  kind: z.literal('set'),
  role: z.enum(['interviewer', 'candidate']),
  interviewer: text(80),
  candidate: text(80),
  questions: z.array(z.strictObject(question)).check(z.minLength(1), z.maxLength(mostPairQuestions)),
});
const feedbackSchema = z.strictObject({
  ...base,
  kind: z.literal('feedback'),
  by: text(80).check(z.minLength(1)),
  to: text(80),
  on: day,
  questions: z
    .array(z.strictObject({ ...question, step: z.int().check(z.minimum(0), z.maximum(4)), words: text(4000) }))
    .check(z.minLength(1), z.maxLength(mostPairQuestions)),
  strength: text(4000),
  essential: text(4000),
});

/** The questions of a practice interview and who has which role, as they travel. */
export type PairSet = z.infer<typeof setSchema>;
/** What an interviewer noted, as it travels back. */
export type PairFeedback = z.infer<typeof feedbackSchema>;
export type PairPacket = PairSet | PairFeedback;

/** Why a text is no packet of two people's practice. */
export type PairFault =
  | 'too-large'
  | 'too-deep'
  | 'not-json'
  | 'forbidden-key'
  | 'not-a-packet'
  | 'newer-version'
  | 'wrong-value'
  /** It asks a question that this version of the bank does not hold, and brings no wording for it. */
  | 'unknown-question'
  /** The bank did not arrive, so that nobody can say whether it holds the questions. */
  | 'no-bank';

export type ReadPair =
  | { state: 'read'; packet: PairPacket }
  /** `where` says what did not fit, where that is known. */
  | { state: 'refused'; reason: PairFault; where: string };

const refused = (reason: PairFault, where = ''): ReadPair => ({ state: 'refused', reason, where });

export const pairSet = (fields: Omit<PairSet, 'format' | 'version' | 'kind'>): PairSet => ({
  format,
  version,
  kind: 'set',
  ...fields,
});
export const pairFeedback = (fields: Omit<PairFeedback, 'format' | 'version' | 'kind'>): PairFeedback => ({
  format,
  version,
  kind: 'feedback',
  ...fields,
});

type Known = Pick<QuestionHead, 'id' | 'category'>;

/** Refuses an invitation to questions that the bank here does not hold; `heads` is null where it did not arrive. */
export function knownPair(packet: PairPacket, heads: readonly Known[] | null): ReadPair {
  if (packet.kind === 'feedback') return { state: 'read', packet };
  const fromBank = packet.questions.filter(({ asked = '' }) => asked === '');
  if (heads === null && fromBank.length > 0) return refused('no-bank');
  const unknown = fromBank.find(
    ({ id, category }) => !heads?.some((head) => head.id === id && head.category === category),
  );
  return unknown ? refused('unknown-question', unknown.id) : { state: 'read', packet };
}

/** Judges a value that came from outside. Takes nothing of one that it refuses. */
export function judgePair(value: unknown): ReadPair {
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== format)
    return refused('not-a-packet');
  const known = 'version' in value ? value.version : null;
  if (typeof known === 'number' && known > version) return refused('newer-version');
  const isFeedback = 'kind' in value && value.kind === 'feedback';
  const read = isFeedback ? feedbackSchema.safeParse(value) : setSchema.safeParse(value);
  if (read.success) return { state: 'read', packet: read.data };
  const [issue] = read.error.issues;
  return refused('wrong-value', issue ? `${pathOf(issue.path)}: ${expectationOf(issue)}` : '');
}

/** Reads a packet from a JSON text. Never throws: size, nesting and names of fields are looked at before any schema. */
export function readPair(json: string): ReadPair {
  if (json.length > largestPairText) return refused('too-large');
  if (scanNesting(json).deepest > deepest) return refused('too-deep');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return refused('not-json');
  }
  return findForbiddenKey(value) === null ? judgePair(value) : refused('forbidden-key');
}
