import { type Pattern, readPatterns } from '#domain/resume/served-pattern.ts';

/** Where the build publishes the patterns. */
const address = '/bullet-patterns.json';
/** After this long a connection that says nothing has failed, in milliseconds. */
const patience = 30_000;

let opened: Promise<Pattern[]> | undefined;

async function load(): Promise<Pattern[]> {
  const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
  const patterns = response.ok ? readPatterns(await response.text()) : null;
  if (!patterns) throw new Error(`${address}: ${response.status}, not a list of patterns`);
  return patterns;
}

/** Fetches the patterns once a page. Rejects when that fails; asked again, it tries again. */
export function openPatterns(): Promise<Pattern[]> {
  opened ??= load().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}
