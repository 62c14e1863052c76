import { limits } from '#domain/rewriter/limits.ts';
import type { Watchdog } from './llm-watchdog.ts';

/** Headers that leave with a question; what the package tells about the device stays here. */
const sent = ['accept', 'authorization', 'content-type'] as const;

/** A response whose bytes are counted and reported to the watchdog as they pass. */
function count(response: Response, watchdog: Watchdog): Response {
  if (!response.body) return response;
  let bytes = 0;
  const counting = new TransformStream<Uint8Array, Uint8Array>({
    transform(part, controller) {
      watchdog.touch();
      bytes += part.byteLength;
      if (bytes > limits.wire) watchdog.breakOff('too-long');
      else controller.enqueue(part);
    },
  });
  const { status, statusText, headers } = response;
  return new Response(response.body.pipeThrough(counting), { status, statusText, headers });
}

/**
 * The fetch that a question is asked with: three headers, no cookies, no referrer, no cache, and no redirect,
 * so that a key goes to the chosen address and nowhere else.
 */
export function watchedFetch(watchdog: Watchdog, { withKey }: { withKey: boolean }) {
  return async (address: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const given = new Headers(init.headers);
    const headers = new Headers();
    for (const name of sent) {
      const value = given.get(name);
      if (value !== null && (withKey || name !== 'authorization')) headers.set(name, value);
    }
    const response = await fetch(address, {
      method: init.method ?? 'GET',
      body: init.body ?? null,
      signal: init.signal ?? null,
      headers,
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    watchdog.touch();
    return count(response, watchdog);
  };
}
