import type { IncomingMessage } from 'node:http';

/** The largest request body taken, in bytes. */
export const bodyLimit = 65_536;

export type Refusal = { status: 400 | 403 | 404 | 405 | 411 | 413 | 421; words: string };

const readOnly = new Set(['GET', 'HEAD']);
const taken = new Set([...readOnly, 'POST', 'OPTIONS']);

/** Why a request is refused before the site sees it, or null when it may go on. */
export function refuse(request: IncomingMessage, hosts: ReadonlySet<string>): Refusal | null {
  const { headers, method = 'GET', url = '/' } = request;
  if (!headers.host || !hosts.has(headers.host.toLowerCase()))
    return { status: 421, words: 'This server does not answer for that host.' };
  if (!taken.has(method)) return { status: 405, words: 'That method is not taken here.' };
  if (!url.startsWith('/') || url.length > 8192) return { status: 400, words: 'That address cannot be read.' };
  // The image endpoint is not used; closing it leaves nothing to attack.
  if (/^\/+(?:_image|_server-islands)(?:[/?]|$)/u.test(url)) return { status: 404, words: 'Not found.' };
  if (readOnly.has(method)) return null;
  return refuseWrite(request);
}

function refuseWrite({ headers, method }: IncomingMessage): Refusal | null {
  if (headers['sec-fetch-site'] && !['same-origin', 'none'].includes(headers['sec-fetch-site'])) return crossSite;
  const origin = headers.origin;
  if (!origin || !URL.canParse(origin) || new URL(origin).host !== headers.host) return crossSite;
  if (method === 'OPTIONS') return null;
  const length = headers['content-length'];
  if (length === undefined) return { status: 411, words: 'Say how long the body is.' };
  if (!/^\d+$/u.test(length) || Number(length) > bodyLimit) return { status: 413, words: 'That body is too large.' };
  return null;
}

const crossSite: Refusal = { status: 403, words: 'Only this site may post here.' };
