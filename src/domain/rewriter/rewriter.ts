import { limits } from './limits.ts';
import { mayPass, type RewriteReason } from './reason.ts';
import type { ModelRequest } from './model-request.ts';

/** What came back: the whole text, or why there is none. `retryAfter` is in seconds. */
export type Reply =
  | { state: 'answered'; text: string }
  | { state: 'failed'; reason: RewriteReason; retryAfter?: number };

export type Watch = {
  /** Aborted when the person stops or leaves. */
  signal: AbortSignal;
  /** Called with each further piece of the text; the next is not read before it is done. */
  onPiece: (piece: string) => void | Promise<void>;
};

/** A way to a model. It never rejects. */
export type Rewriter = (request: ModelRequest, attempt: 1 | 2, watch: Watch) => Promise<Reply>;

/** Resolves after this many milliseconds, or at once when the signal is aborted. */
export type Pause = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** Repeats a call after a fault that may pass, as long as nothing of the answer has arrived. A refusal is never repeated. */
export function withRetries(rewriter: Rewriter, pause: Pause): Rewriter {
  return async (request, attempt, watch) => {
    let begun = false;
    const watched: Watch = {
      signal: watch.signal,
      onPiece: (piece) => {
        begun = true;
        return watch.onPiece(piece);
      },
    };
    let reply = await rewriter(request, attempt, watched);
    for (let retry = 0; retry < limits.retries; retry += 1) {
      if (reply.state === 'answered' || !mayPass(reply.reason) || begun) return reply;
      await pause(limits.backoff * 2 ** retry, watch.signal);
      if (watch.signal.aborted) return { state: 'failed', reason: 'stopped' };
      reply = await rewriter(request, attempt, watched);
    }
    return reply;
  };
}
