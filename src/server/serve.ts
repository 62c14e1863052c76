import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serverMark } from '#domain/rewriter/wire.ts';
import { closedPolicy, pageKey, readPolicies } from './policies.ts';
import { refuse } from './refusals.ts';
import { describeClient } from './rewrite-client.ts';

type SiteHandler = (request: IncomingMessage, response: ServerResponse, next: undefined, locals: object) => unknown;

const fixedHeaders = {
  [serverMark]: '1',
  'X-Frame-Options': 'DENY',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
} as const;

/** The one page that records; every other is refused the microphone. */
const recordingPage = '/practice';

const permissionsOf = (page: string | null): string =>
  `microphone=(${page === recordingPage ? 'self' : ''}), camera=(), geolocation=(), payment=(), usb=()`;

export type ServeOptions = {
  /** Folder that holds `client` and `server` of a build. */
  dist: string;
  /** Port to listen on; 0 takes a free one. */
  port: number;
  /** Address to listen on. */
  address?: string;
  /** Further host names this server answers for, such as `coach.example.org`. */
  hosts?: string[];
};

/** Serves a build with the security headers on every answer. Resolves when it listens. */
export async function serve({
  dist,
  port,
  address = '127.0.0.1',
  hosts = [],
}: ServeOptions): Promise<{ server: Server; url: string }> {
  const entry = resolve(dist, 'server/entry.mjs');
  if (!existsSync(entry)) throw new Error(`There is no build in ${dist}. Run npm run build first.`);
  process.env['ASTRO_NODE_AUTOSTART'] = 'disabled';
  const built: unknown = await import(pathToFileURL(entry).href);
  const site = siteHandler(built);
  const policies = readPolicies(resolve(dist, 'client'));
  const allowed = new Set(hosts.map((host) => host.toLowerCase()));

  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 5000 },
    (request, response) => {
      for (const [name, value] of Object.entries(fixedHeaders)) response.setHeader(name, value);
      const page = pageKey(request.url ?? '/');
      const policy = policies.get(page ?? '');
      response.setHeader('Permissions-Policy', permissionsOf(page));
      response.setHeader('Content-Security-Policy', policy ?? notFoundPolicy(policies));
      const refusal = refuse(request, allowed);
      if (refusal) {
        response.setHeader('Content-Security-Policy', closedPolicy);
        response.writeHead(refusal.status, { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' });
        response.end(`${refusal.words}\n`);
        return;
      }
      keepOnePolicy(response);
      cacheHeaders(request, response);
      site(request, response, undefined, describeClient(request, response));
    },
  );
  await new Promise<void>((done) => server.listen(port, address, done));
  const bound = server.address();
  const actual = typeof bound === 'object' && bound ? bound.port : port;
  for (const name of ['localhost', '127.0.0.1', '[::1]']) allowed.add(`${name}:${actual}`);
  return { server, url: `http://localhost:${actual}` };
}

function siteHandler(built: unknown): SiteHandler {
  if (typeof built === 'object' && built && 'handler' in built && typeof built.handler === 'function') {
    const { handler } = built;
    return (...given) => handler(...given);
  }
  throw new Error('The build has no request handler. Run npm run build again.');
}

/** An address that is no page gets the 404 page, which needs its own policy to be styled. */
function notFoundPolicy(policies: Map<string, string>): string {
  return policies.get('/404') ?? closedPolicy;
}

/** An on-demand page brings its own policy: only one header may go out, and none without frame-ancestors. */
function keepOnePolicy(response: ServerResponse): void {
  const setHeader = response.setHeader.bind(response);
  response.setHeader = (name, value) => {
    if (name.toLowerCase() === 'content-security-policy' && !String(value).includes('frame-ancestors')) {
      return setHeader(name, `${String(value)}; frame-ancestors 'none'`);
    }
    return setHeader(name, value);
  };
}

function cacheHeaders(request: IncomingMessage, response: ServerResponse): void {
  const hashed = request.url?.startsWith('/_astro/') ?? false;
  response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
}

/** Finishes what is under way and takes nothing new, at most ten seconds. */
export function closeGracefully(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 9000).unref();
  });
}
