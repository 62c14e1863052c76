import { sizeOf } from '#domain/record/scan.ts';
import { limits } from '#domain/rewriter/limits.ts';
import type { Reply, Rewriter, Watch } from '#domain/rewriter/rewriter.ts';
import { type AnswerLine, answerLineSchema, healthSchema, serverMark } from '#domain/rewriter/wire.ts';
import { type Watchdog, watchOver } from './llm-watchdog.ts';

const question = '/api/rewrite';
const health = '/api/health';

/** What this site's server offers; a static host has none. */
export type SiteOffer = 'available' | 'not-set-up' | 'no-server';

/**
 * Asks whether this site has a server with a model. The page's own address, which every host has, is asked first:
 * a host without the server would answer the second question with a failed load, which browsers report as an error.
 */
export async function findSite(): Promise<SiteOffer> {
  if (!navigator.onLine) return 'no-server';
  try {
    const page = await fetch(location.pathname, { method: 'HEAD', cache: 'no-store' });
    if (!page.headers.has(serverMark)) return 'no-server';
    const told = await fetch(health, { cache: 'no-store' });
    return healthSchema.parse(await told.json()).rewriting ?? 'not-set-up';
  } catch {
    return 'no-server';
  }
}

function readLine(line: string): AnswerLine | null {
  try {
    return answerLineSchema.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

async function readLines(body: ReadableStream<Uint8Array>, watchdog: Watchdog, watch: Watch): Promise<Reply> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let [text, rest, bytes, size] = ['', '', 0, 0];
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return { state: 'failed', reason: 'cut-off' };
    watchdog.touch();
    bytes += value.byteLength;
    if (bytes > limits.wire) return { state: 'failed', reason: 'too-long' };
    const lines = (rest + decoder.decode(value, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines.filter((each) => each !== '').map(readLine)) {
      if (!line) return { state: 'failed', reason: 'server-error' };
      if ('state' in line) return line.state === 'answered' ? { state: 'answered', text } : withoutGaps(line);
      text += line.piece;
      size += sizeOf(line.piece);
      if (size > limits.answer) return { state: 'failed', reason: 'too-long' };
      await watch.onPiece(line.piece);
    }
  }
}

const withoutGaps = ({ reason, retryAfter }: Extract<AnswerLine, { state: 'failed' }>): Reply => ({
  state: 'failed',
  reason,
  ...(retryAfter !== undefined && { retryAfter }),
});

/** The model of this site's own server, which holds the key and builds the prompt itself. */
export function openSiteModel(): Rewriter {
  return async (request, attempt, watch) => {
    if (!navigator.onLine) return { state: 'failed', reason: 'offline' };
    // The server has the same bounds and says which was reached; this one is for a server that does not.
    const slack = 2000;
    const watchdog = watchOver(watch.signal, {
      first: limits.total + slack,
      idle: limits.total + slack,
      total: limits.total + slack,
    });
    try {
      const response = await fetch(question, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ ...request, attempt }),
        signal: watchdog.signal,
        redirect: 'error',
        cache: 'no-store',
      });
      return response.body
        ? await readLines(response.body, watchdog, watch)
        : { state: 'failed', reason: 'server-error' };
    } catch {
      return { state: 'failed', reason: watchdog.broken() ?? 'unreachable' };
    } finally {
      watchdog.breakOff('stopped');
      watchdog.release();
    }
  };
}
