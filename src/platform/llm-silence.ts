import type { RewriteReason } from '#domain/rewriter/reason.ts';

/** Longest that the second look at a silent address may take, in milliseconds. */
const patience = 5000;

/** Notes which addresses the page's own policy refuses from now on; call the result to stop and learn whether one was `origin`. */
function watchPolicy(origin: string): () => boolean {
  let refused = false;
  const note = (event: SecurityPolicyViolationEvent) => {
    if (event.effectiveDirective === 'connect-src' && event.blockedURI.startsWith(origin)) refused = true;
  };
  document.addEventListener('securitypolicyviolation', note);
  return () => {
    document.removeEventListener('securitypolicyviolation', note);
    return refused;
  };
}

/** Whether something answers at an address at all, if only to say that this site may not ask. Carries no key and no text. */
async function isThere(address: string): Promise<boolean> {
  try {
    await fetch(address, {
      mode: 'no-cors',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patience),
    });
    return true;
  } catch {
    return false;
  }
}

/**
 * Watches over a call from a web page, where everything that fails on the way looks the same.
 * Afterwards it tells apart: no connection, the page's own policy, a service that refuses web pages, and nobody there.
 */
export function watchSilence(address: string): { explain: () => Promise<RewriteReason>; release: () => void } {
  if (typeof document === 'undefined')
    return { explain: () => Promise.resolve('unreachable'), release: () => undefined };
  const wasRefused = watchPolicy(new URL(address).origin);
  return {
    explain: async () => {
      if (!navigator.onLine && !/\/\/(?:localhost|127\.0\.0\.1)[:/]/u.test(`${address}/`)) return 'offline';
      // The event about the policy comes after the call has failed.
      await new Promise((resolve) => setTimeout(resolve, 50));
      if (wasRefused()) return 'blocked-by-policy';
      return (await isThere(address)) ? 'not-allowed-here' : 'unreachable';
    },
    release: () => void wasRefused(),
  };
}
