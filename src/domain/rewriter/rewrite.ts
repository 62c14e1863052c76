import { readAnswer, readArriving } from './answer.ts';
import { limits } from './limits.ts';
import type { RewriteReason } from './reason.ts';
import { charactersIn, type RewriteRequest } from './request.ts';
import type { Rewriter } from './rewriter.ts';
import { type Guard, type Screened, screen } from './screen.ts';

/** The end of a rewriting. */
export type Rewriting<V> =
  | ({ state: 'done' } & Screened<V>)
  | { state: 'failed'; reason: RewriteReason; retryAfter?: number };

type Given<V> = {
  rewriter: Rewriter;
  guard: Guard<V>;
  /** The person's other texts: facts in them may stand in a rewrite. */
  ledger: readonly string[];
  signal: AbortSignal;
  /** Called with what has arrived whole so far, screened; it can be shown and not yet accepted. */
  onArrival?: (arrived: Screened<V>) => void;
};

/** Screens a whole answer, from a model or pasted from a chat page. */
export function readRewriting<V>(
  text: string,
  bullet: string,
  guard: Guard<V>,
  ledger: readonly string[],
): Rewriting<V> {
  const answer = readAnswer(text);
  if (answer.state === 'refused') return { state: 'failed', reason: answer.reason };
  const screened = screen(answer.texts.slice(0, limits.variants), bullet, guard, ledger);
  if (screened.variants.length + screened.withheld === 0) return { state: 'failed', reason: 'nothing-new' };
  return { state: 'done', ...screened };
}

/**
 * Asks a model for rewrites of one bullet and screens them. An answer of the wrong shape is asked for once more
 * and then refused; nothing is mended.
 */
export async function rewrite<V>(request: RewriteRequest, given: Given<V>): Promise<Rewriting<V>> {
  if (charactersIn(request) > limits.input) return { state: 'failed', reason: 'too-much' };
  const ask = (attempt: 1 | 2) => askOnce(request, attempt, given);
  const first = await ask(1);
  return first.state === 'failed' && first.reason === 'unusable-answer' ? await ask(2) : first;
}

async function askOnce<V>(request: RewriteRequest, attempt: 1 | 2, given: Given<V>): Promise<Rewriting<V>> {
  const { rewriter, guard, ledger, signal, onArrival } = given;
  const arriving = readArriving();
  let count = 0;
  const onPiece = (piece: string) => {
    if (!onArrival) return;
    const texts = arriving(piece);
    if (texts.length <= count) return;
    count = texts.length;
    onArrival(screen(texts, request.bullet, guard, ledger));
  };
  const reply = await rewriter(request, attempt, { signal, onPiece });
  if (signal.aborted) return { state: 'failed', reason: 'stopped' };
  if (reply.state === 'failed') return reply;
  return readRewriting(reply.text, request.bullet, guard, ledger);
}
