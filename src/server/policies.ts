import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';

/** What a response says when no page's own policy is known: nothing may load. */
export const closedPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The one name under which every spelling of a page's address is known, or null for a malformed one. */
export function pageKey(address: string): string | null {
  try {
    const path = decodeURI(address.split(/[?#]/u)[0] ?? '/');
    return posix
      .normalize(path)
      .replace(/^\/{2,}/u, '/')
      .replace(/\/index\.html$/u, '/')
      .replace(/\.html$/u, '')
      .replace(/(.)\/+$/u, '$1');
  } catch {
    return null;
  }
}

const metaPolicy = /<meta http-equiv="content-security-policy" content="([^"]*)"/iu;

/** The policy header of every prerendered page, read from the page's own meta tag. Throws if a page has none. */
export function readPolicies(client: string): Map<string, string> {
  const policies = new Map<string, string>();
  for (const entry of readdirSync(client, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
    const path = join(entry.parentPath, entry.name);
    const policy = metaPolicy.exec(readFileSync(path, 'utf8'))?.[1];
    if (!policy) throw new Error(`${path} has no Content-Security-Policy`);
    const key = pageKey(`/${relative(client, path).split(sep).join('/')}`);
    if (key) policies.set(key, `${policy.replaceAll('&#39;', "'").replaceAll('&quot;', '"')}; frame-ancestors 'none'`);
  }
  return policies;
}
