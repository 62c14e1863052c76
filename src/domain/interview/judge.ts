import * as z from 'zod/mini';
import type { Span } from '#domain/bullets/text.ts';
import { readJson } from '#domain/rewriter/frame.ts';
import { cleanVariant } from '#domain/rewriter/clean.ts';
import type { RewriteReason } from '#domain/rewriter/reason.ts';
import type { Rewriter } from '#domain/rewriter/rewriter.ts';
import { charactersToJudge, judgedCharacters, type JudgeRequest } from './judge-request.ts';
import type { Step } from './served.ts';

const step = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const text = z.string().check(z.maxLength(2000));
const judgementsSchema = z.strictObject({
  judgements: z
    .array(z.strictObject({ anchor: step, verdict: z.enum(['shown', 'partly', 'not-enough']), quote: text, why: text }))
    .check(z.minLength(4), z.maxLength(4)),
});

/** What a model said of one anchor, as far as it may be shown. `why` is empty where it was withheld. */
export type Judgement =
  | { anchor: Step; state: 'shown' | 'partly'; quote: Span; why: string }
  | { anchor: Step; state: 'not-enough' }
  /** Its quote is not in the answer, so that nothing of it is shown. */
  | { anchor: Step; state: 'dropped' };

/** The end of asking a model. */
export type Judging =
  | { state: 'judged'; judgements: Judgement[] }
  | { state: 'failed'; reason: RewriteReason; retryAfter?: number };

/** Shorter quotes are in any answer. */
const shortestQuote = 12;

/** Words of what is never judged, and of verdicts; a reason that has them is withheld. */
const outOfBounds =
  /\b(?:no[- ]hire|hire|hiring (?:decision|manager|bar|committee)|accents?|pronunciation|pac(?:e|ing)|pauses?|fillers?|fluen\w+|grammar\w*|voice|tone|confiden\w+|nervous\w*|native speaker)\b|https?:|www\.|[<>`]|\]\(/iu;

const letter = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

/** Where a quote stands in the answer, letter by letter; only the white space may differ. */
function findQuote(quote: string, answer: string): Span | null {
  const words = quote.trim().split(/\s+/u);
  if (quote.trim().length < shortestQuote) return null;
  const pattern = words.map((word) => word.replaceAll(/./gsu, letter)).join('\\s+');
  const match = new RegExp(pattern, 'u').exec(answer);
  return match && { start: match.index, end: match.index + match[0].length };
}

function screenReason(why: string): string {
  const clean = cleanVariant(why);
  return clean.length > 400 || outOfBounds.test(clean) ? '' : clean;
}

/** Reads what a model answered. A judgement whose quote is not in the person's answer is dropped, not mended. */
export function readJudgements(reply: string, answer: string): Judging {
  const read = judgementsSchema.safeParse(readJson(reply));
  const unusable: Judging = { state: 'failed', reason: 'unusable-answer' };
  if (!read.success) return unusable;
  const { judgements } = read.data;
  if (new Set(judgements.map(({ anchor }) => anchor)).size < judgements.length) return unusable;
  return {
    state: 'judged',
    judgements: judgements
      .toSorted((a, b) => a.anchor - b.anchor)
      .map(({ anchor, verdict, quote, why }): Judgement => {
        if (verdict === 'not-enough') return { anchor, state: verdict };
        const place = findQuote(quote, answer);
        return place ? { anchor, state: verdict, quote: place, why: screenReason(why) } : { anchor, state: 'dropped' };
      }),
  };
}

/** Asks a model to hold an answer against the anchors of its question. Of the wrong form, it is asked once more and then refused. */
export async function judge(request: JudgeRequest, rewriter: Rewriter, signal: AbortSignal): Promise<Judging> {
  if (charactersToJudge(request) > judgedCharacters) return { state: 'failed', reason: 'too-much' };
  const ask = async (attempt: 1 | 2): Promise<Judging> => {
    const reply = await rewriter(request, attempt, { signal, onPiece: () => undefined });
    return reply.state === 'failed' ? reply : readJudgements(reply.text, request.answer);
  };
  const first = await ask(1);
  return first.state === 'failed' && first.reason === 'unusable-answer' ? await ask(2) : first;
}
