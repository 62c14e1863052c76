import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeGracefully, serve } from '#server/serve.ts';
import { builtPages, dist } from './build.ts';

let server: Server;
let port: number;

beforeAll(async () => {
  const started = await serve({ dist, port: 0 });
  server = started.server;
  port = Number(new URL(started.url).port);
});

afterAll(() => closeGracefully(server));

type Answer = { status: number; headers: IncomingHttpHeaders; body: string };

function ask(
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method: options.method ?? 'GET',
        headers: { host: `localhost:${port}`, ...options.headers },
      },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => (body += part));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
      },
    );
    asking.on('error', reject);
    asking.end(options.body);
  });
}

const shapes = (page: string): string[] => {
  const bare = page.replace(/\/$/u, '').replace(/\.html$/u, '');
  return [
    page,
    bare === '' ? '/' : bare,
    `${bare}/index.html`,
    `/${bare}/`,
    `${page}?q=1`,
    bare === '' ? '/?' : `/%${bare.charCodeAt(1).toString(16)}${bare.slice(2)}`,
  ];
};

describe('headers', () => {
  it.each(builtPages())('%s carries one closed policy in every spelling of its address', async (page) => {
    for (const shape of shapes(page)) {
      const { headers } = await ask(shape);
      const policy = String(headers['content-security-policy']);
      expect(policy, shape).toContain("default-src 'none'");
      expect(policy, shape).toContain("frame-ancestors 'none'");
      expect(policy, shape).not.toMatch(/unsafe-inline|unsafe-eval|, default-src/u);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['x-frame-options']).toBe('DENY');
      expect(headers['permissions-policy'], shape).toContain(
        page === '/practice/' ? 'microphone=(self)' : 'microphone=()',
      );
    }
  });

  it('says which page is missing with the missing page, styled and closed', async () => {
    const { status, headers, body } = await ask('/no/such/page');
    expect(status).toBe(404);
    expect(body).toContain('not on the path');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });

  it('answers whether it is healthy, under a policy', async () => {
    const { status, headers, body } = await ask('/api/health');
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ state: 'ok' });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });
});

describe('refusals', () => {
  it.each(['evil.example', 'localhost', 'localhost:1', '.'])('refuses the host %j', async (host) => {
    expect((await ask('/', { headers: { host } })).status).toBe(421);
  });

  it.each([
    [
      'a form from another site',
      { origin: 'https://evil.example', 'content-type': 'application/x-www-form-urlencoded' },
    ],
    ['plain text from another site', { origin: 'https://evil.example', 'content-type': 'text/plain' }],
    ['JSON from another site', { origin: 'https://evil.example', 'content-type': 'application/json' }],
    ['a post without an origin', { 'content-type': 'application/json' }],
    [
      'a post that the browser calls cross-site',
      { origin: 'SELF', 'sec-fetch-site': 'cross-site', 'content-type': 'application/json' },
    ],
  ])('refuses %s', async (_, given) => {
    const headers = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, value === 'SELF' ? `http://localhost:${port}` : value]),
    );
    expect(
      (await ask('/api/health', { method: 'POST', headers: { ...headers, 'content-length': '2' }, body: '{}' })).status,
    ).toBe(403);
  });

  it('refuses a body that says it is too large, and one that does not say', async () => {
    const origin = `http://localhost:${port}`;
    expect((await ask('/api/health', { method: 'POST', headers: { origin, 'content-length': '65537' } })).status).toBe(
      413,
    );
    expect(
      (await ask('/api/health', { method: 'POST', headers: { origin, 'transfer-encoding': 'chunked' }, body: 'x' }))
        .status,
    ).toBe(411);
  });

  it('refuses methods it does not know and the image endpoint it does not use', async () => {
    expect((await ask('/', { method: 'DELETE' })).status).toBe(405);
    expect((await ask('/_image?href=/favicon.svg')).status).toBe(404);
  });
});

/** Sends raw bytes and collects what comes back until the connection closes or half a second has passed. */
function sendRaw(bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let got = '';
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes));
    socket.setTimeout(500, () => socket.destroy());
    socket.on('data', (part) => (got += part.toString('latin1')));
    socket.on('error', () => resolve(got));
    socket.on('close', () => resolve(got));
  });
}

describe('malformed requests', () => {
  it('are answered with a refusal, never with a fault or a stack trace', async () => {
    const paths = [
      '/%',
      '/%zz',
      '/..%2f..%2fetc/passwd',
      '/\u0000',
      '//',
      '///skills',
      '/a'.repeat(5000),
      '/?' + 'q'.repeat(9000),
      '*',
      'http://evil.example/',
      '/skills/..;/',
      '/%c0%ae%c0%ae/',
    ];
    const methods = ['GET', 'HEAD', 'POST', 'PUT', 'TRACE', 'CONNECT', 'FOO', 'get'];
    for (const path of paths) {
      for (const method of methods) {
        const answer = await sendRaw(
          `${method} ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: close\r\n\r\n`,
        );
        expect(answer, `${method} ${path.slice(0, 40)}`).not.toMatch(/^HTTP\/1\.1 5/u);
        expect(answer).not.toMatch(/ at .*\.m?js:\d+/u);
      }
    }
    expect((await ask('/')).status).toBe(200);
  });
});
