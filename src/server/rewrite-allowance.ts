import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { RewriteReason } from '#domain/rewriter/reason.ts';

/** Counts what is used up; rejects with a `RateLimiterRes` when there is nothing left, and with an error when it cannot count. */
type Counter = { consume: (key: string) => Promise<unknown> };

export type Allowed =
  | { state: 'allowed' }
  | {
      state: 'refused';
      reason: Extract<RewriteReason, 'rate-limited' | 'day-is-full' | 'server-error'>;
      retryAfter: number;
    };

const tenMinutes = 600;
const day = 86_400;

async function take(counter: Counter, key: string, reason: 'rate-limited' | 'day-is-full'): Promise<Allowed> {
  try {
    await counter.consume(key);
    return { state: 'allowed' };
  } catch (error) {
    // What cannot be counted is not allowed: a model costs money.
    if (!(error instanceof RateLimiterRes)) return { state: 'refused', reason: 'server-error', retryAfter: 60 };
    return { state: 'refused', reason, retryAfter: Math.max(1, Math.ceil(error.msBeforeNext / 1000)) };
  }
}

/** What may be asked of the model: so much for each client, and so much a day for all. */
export function openAllowance(
  { perClient, perDay }: { perClient: number; perDay: number },
  clients: Counter = new RateLimiterMemory({ points: perClient, duration: tenMinutes }),
  everybody: Counter = new RateLimiterMemory({ points: perDay, duration: day }),
): (client: string) => Promise<Allowed> {
  return async (client) => {
    const own = await take(clients, client, 'rate-limited');
    return own.state === 'allowed' ? await take(everybody, 'all', 'day-is-full') : own;
  };
}
