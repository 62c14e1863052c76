import { APIConnectionError, APIError } from 'openai';
import type { RewriteReason } from '#domain/rewriter/reason.ts';
import type { Reply } from '#domain/rewriter/rewriter.ts';

type Failed = Extract<Reply, { state: 'failed' }>;

const byStatus: Readonly<Record<number, RewriteReason>> = {
  401: 'unauthorized',
  402: 'out-of-credit',
  403: 'unauthorized',
  404: 'no-such-model',
  408: 'timeout',
  413: 'too-much',
  429: 'rate-limited',
  504: 'timeout',
};

const byCode: Readonly<Record<string, RewriteReason>> = {
  insufficient_quota: 'out-of-credit',
  invalid_api_key: 'unauthorized',
  model_not_found: 'no-such-model',
  rate_limit_exceeded: 'rate-limited',
  context_length_exceeded: 'too-much',
  content_filter: 'refused',
};

function reasonOf(status: number | undefined, code: unknown): RewriteReason {
  const known = typeof code === 'string' ? byCode[code] : undefined;
  // An error inside a stream has no status of its own; some services put it into the code.
  const number = status ?? Number(code);
  if (known) return known;
  return byStatus[number] ?? (number >= 400 && number < 500 ? 'not-understood' : 'server-error');
}

/** Seconds to wait that a refusal names, at most a day; undefined where it names none. */
function readRetryAfter(headers: Headers | undefined): number | undefined {
  const seconds = Number(headers?.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(Math.ceil(seconds), 86_400) : undefined;
}

/** What went wrong, as the package throws it. What a server says in its own words is not passed on. */
export function readFailure(error: unknown): Failed {
  if (error instanceof APIConnectionError) return { state: 'failed', reason: 'unreachable' };
  if (error instanceof APIError) {
    const retryAfter = readRetryAfter(error.headers);
    const reason = reasonOf(error.status, error.code ?? error.type);
    return { state: 'failed', reason, ...(retryAfter !== undefined && { retryAfter }) };
  }
  // The package throws this for an event that is not JSON.
  if (error instanceof SyntaxError) return { state: 'failed', reason: 'unusable-answer' };
  return { state: 'failed', reason: 'cut-off' };
}
