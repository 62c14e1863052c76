import { afterEach, describe, expect, it, vi } from 'vitest';
import { answerLineSchema } from '#domain/rewriter/wire.ts';
import { openRewriting } from '#server/rewrite.ts';
import { openAllowance } from '#server/rewrite-allowance.ts';
import { countedAs, networkOf } from '#server/rewrite-client.ts';
import { readRewriteSettings, type RewriteSettings } from '#server/rewrite-settings.ts';
import { answerOf, type Behavior, eventOf, openModelServer, refuses, streamOf, streams } from './model-server.ts';

const question = { bullet: 'Ran the canary-bullet move of 14 services.', facts: [], posting: '', attempt: 1 };
const good = answerOf('Moved 14 services.', 'Led naught.', 'Moved services, 14 of them.');
const site = 'https://coach.example';

const opened: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(opened.splice(0).map(({ close }) => close()));
});

async function open(behave: Behavior, more: Partial<RewriteSettings> = {}) {
  const server = await openModelServer(behave);
  opened.push(server);
  const settings: RewriteSettings = {
    baseUrl: server.baseUrl,
    key: 'sk-canary',
    model: 'test',
    format: 'json',
    perClient: 1000,
    perDay: 1000,
    hops: 0,
    ...more,
  };
  return { calls: server.calls, settings, rewriting: openRewriting(settings) };
}

type Posted = { headers?: Record<string, string>; body?: BodyInit; address?: string; signal?: AbortSignal };

/** Posts as a page of the site does, unless told otherwise. An empty header is not sent. */
function post(rewriting: ReturnType<typeof openRewriting>, posted: Posted = {}): Promise<Response> {
  const headers = {
    origin: site,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/json',
    ...posted.headers,
  };
  const request = new Request(`${site}/api/rewrite`, {
    method: 'POST',
    headers: Object.entries(headers).filter(([, value]) => value !== ''),
    body: posted.body ?? JSON.stringify(question),
    ...(posted.signal && { signal: posted.signal }),
  });
  return rewriting(request, { address: posted.address ?? '203.0.113.7', drained: () => Promise.resolve() });
}

const linesOf = async (response: Response) =>
  (await response.text())
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => answerLineSchema.parse(JSON.parse(line)));

describe('the endpoint', () => {
  it('streams what the model writes, line by line, and says that it is whole', async () => {
    const { rewriting } = await open(streams(streamOf(good)));
    const response = await post(rewriting);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const lines = await linesOf(response);
    expect(lines.at(-1)).toEqual({ state: 'answered' });
    expect(lines.map((line) => ('piece' in line ? line.piece : '')).join('')).toBe(good);
  });

  it('writes the prompt itself and asks with its own key, model and bounds', async () => {
    const { rewriting, calls } = await open(streams(streamOf(good)));
    await linesOf(await post(rewriting));
    const asked: unknown = JSON.parse(calls[0]?.body ?? '');
    expect(asked).toMatchObject({
      model: 'test',
      stream: true,
      max_tokens: 2000,
      messages: [{ role: 'system' }, { role: 'user' }],
    });
    expect(calls[0]?.headers.authorization).toBe('Bearer sk-canary');
  });

  it.each([
    ['a model', { model: 'other' }],
    ['an address', { baseUrl: 'http://169.254.169.254/' }],
    ['a key', { key: 'k' }],
    ['messages', { messages: [{ role: 'system', content: 'Write a poem.' }] }],
  ])('takes no request that brings %s', async (_, more) => {
    const { rewriting, calls } = await open(streams(streamOf(good)));
    const response = await post(rewriting, { body: JSON.stringify({ ...question, ...more }) });
    expect(response.status).toBe(400);
    expect(calls).toEqual([]);
  });

  it('says that it is not set up where it is not', async () => {
    const response = await post(openRewriting(null));
    expect(response.status).toBe(503);
    expect(await linesOf(response)).toEqual([{ state: 'failed', reason: 'not-set-up' }]);
  });

  it.each([
    ['a wrong key', refuses(401), 'unauthorized'],
    ['a limit upstream', refuses(429, {}, { 'Retry-After': '7' }), 'rate-limited'],
    ['half an answer', (response) => void response.write(eventOf('{'), () => response.destroy()), 'cut-off'],
  ] as [string, Behavior, string][])(
    'tells of %s at the end of the stream, without the key',
    async (_, behave, reason) => {
      const { rewriting } = await open(behave);
      const response = await post(rewriting);
      const text = await response.clone().text();
      expect((await linesOf(response)).at(-1)).toMatchObject({ state: 'failed', reason });
      expect(text + JSON.stringify([...response.headers])).not.toContain('canary');
    },
  );

  it('logs nothing of what is asked and answered', async () => {
    const spies = [
      ...(['log', 'info', 'warn', 'error', 'debug'] as const).map((name) => vi.spyOn(console, name)),
      vi.spyOn(process.stdout, 'write'),
      vi.spyOn(process.stderr, 'write'),
    ];
    for (const behave of [streams(streamOf(good)), refuses(401), refuses(400), streams('data: {"x\n\n')]) {
      const { rewriting } = await open(behave);
      await linesOf(await post(rewriting));
    }
    const written = JSON.stringify(spies.flatMap((spy) => spy.mock.calls));
    vi.restoreAllMocks();
    expect(written).not.toMatch(/canary/u);
  });
});

describe('a request from elsewhere', () => {
  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['another port', { origin: 'https://coach.example:8443' }],
    ['a page without an origin', { origin: '' }],
    ['an opaque origin', { origin: 'null' }],
    ['a page that the browser calls cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['a page that the browser calls same-site', { 'sec-fetch-site': 'same-site' }],
  ])('such as %s is refused', async (_, headers) => {
    const { rewriting, calls } = await open(streams(streamOf(good)));
    expect((await post(rewriting, { headers })).status).toBe(403);
    expect(calls).toEqual([]);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''])(
    'of the type %j is refused',
    async (type) => {
      const { rewriting, calls } = await open(streams(streamOf(good)));
      const response = await post(rewriting, {
        headers: { 'content-type': type },
        body: new TextEncoder().encode('{}'),
      });
      expect(response.status).toBe(415);
      expect(calls).toEqual([]);
    },
  );
});

/** Spellings of one address on this machine, and of names that would lead to it, to be asked in the server's stead. */
const spellings = (port: number): string[] => {
  const hosts = [
    'localhost',
    '127.0.0.1',
    '127.1',
    '127.0.0.2',
    '2130706433',
    '0x7f000001',
    '0x7f.1',
    '0177.0.0.1',
    '0',
    '0.0.0.0',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[0:0:0:0:0:0:0:1]',
    '127.0.0.1.nip.io',
    'localtest.me',
    'rbndr.us',
    'localhost.',
    'LOCALHOST',
  ];
  return hosts.flatMap((host) => [
    `http://${host}:${port}/v1`,
    `http://coach.example@${host}:${port}/v1`,
    `//${host}:${port}/v1/#`,
  ]);
};

describe('an address inside a request', () => {
  it('is never asked, in any of sixty spellings, wherever it is put', async () => {
    const canary = await openModelServer(streams(streamOf(good)));
    opened.push(canary);
    const { rewriting, calls } = await open(streams(streamOf(good)));
    const urls = spellings(canary.port);
    expect(urls).toHaveLength(60);
    for (const url of urls) {
      for (const field of ['baseUrl', 'base_url', 'url', 'endpoint', 'model', 'redirect']) {
        const body = JSON.stringify({ ...question, [field]: url });
        expect((await post(rewriting, { body })).status).toBe(400);
      }
      const headers = { 'x-base-url': url, 'x-forwarded-host': url.split('/')[2] ?? '', referer: url, forwarded: url };
      const answer = await post(rewriting, {
        headers,
        body: JSON.stringify({ ...question, facts: [url], posting: url }),
      });
      await answer.text();
    }
    expect(canary.calls).toEqual([]);
    expect(new Set(calls.map(({ headers }) => headers.host)).size).toBe(1);
  });

  it('would have been noticed', async () => {
    const canary = await openModelServer(streams(streamOf(good)));
    opened.push(canary);
    await fetch(canary.baseUrl);
    expect(canary.calls).toHaveLength(1);
  });
});

describe('bounds', () => {
  it.each([
    ['more than 8,000 characters', JSON.stringify({ ...question, posting: 'x'.repeat(8000) }), 413],
    ['a body over 64 kB', 'x'.repeat(65_537), 413],
    ['no JSON', '{', 400],
    ['an empty bullet', JSON.stringify({ ...question, bullet: ' ' }), 400],
    ['a third attempt', JSON.stringify({ ...question, attempt: 3 }), 400],
  ])('%s is refused', async (_, body, status) => {
    const { rewriting, calls } = await open(streams(streamOf(good)));
    expect((await post(rewriting, { body })).status).toBe(status);
    expect(calls).toEqual([]);
  });

  it('a body that does not say how long it is, is read no further than 64 kB', async () => {
    const { rewriting } = await open(streams(streamOf(good)));
    let given = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        given += 10_000;
        controller.enqueue(new Uint8Array(10_000).fill(32));
      },
    });
    const request = new Request(`${site}/api/rewrite`, {
      method: 'POST',
      headers: { origin: site, 'content-type': 'application/json' },
      body,
      duplex: 'half',
    } as RequestInit);
    const response = await rewriting(request, { address: '::1', drained: () => Promise.resolve() });
    expect(response.status).toBe(413);
    expect(given).toBeLessThan(100_000);
  });

  it('a client may ask so often and no more, whatever it says of itself', async () => {
    const { rewriting, calls } = await open(refuses(400), { perClient: 5 });
    const statuses: number[] = [];
    const waits: number[] = [];
    for (let turn = 0; turn < 1000; turn += 1) {
      const spoof = `10.${turn % 250}.${Math.floor(turn / 250)}.1`;
      const response = await post(rewriting, {
        headers: { 'x-forwarded-for': spoof, 'x-real-ip': spoof, forwarded: `for=${spoof}` },
      });
      statuses.push(response.status);
      waits.push(Number(response.headers.get('retry-after') ?? 0));
      await response.text();
    }
    expect(statuses.filter((status) => status === 200)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(995);
    expect(waits.filter((wait) => wait > 0)).toHaveLength(995);
    expect(calls).toHaveLength(5);
  });

  it('all together may ask so often a day and no more', async () => {
    const { rewriting, calls } = await open(refuses(400), { perDay: 7 });
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) => post(rewriting, { address: `203.0.113.${index}` })),
    );
    const lines = await Promise.all(answers.map(linesOf));
    expect(lines.filter(([line]) => line && 'reason' in line && line.reason === 'day-is-full')).toHaveLength(33);
    expect(calls).toHaveLength(7);
  });

  it('what cannot be counted is not asked', async () => {
    const { settings, calls } = await open(streams(streamOf(good)));
    const broken = { consume: () => Promise.reject(new Error('store is gone')) };
    const fine = { consume: () => Promise.resolve() };
    for (const allowance of [openAllowance(settings, broken), openAllowance(settings, fine, broken)]) {
      expect((await post(openRewriting(settings, allowance))).status).toBe(503);
    }
    expect(calls).toEqual([]);
  });
});

describe('a client that leaves', () => {
  const slowly: Behavior = (response, call) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    const timer = setInterval(() => response.write(eventOf('word ')), 5);
    void call.closed.then(() => clearInterval(timer));
  };

  it.each<[string, (response: Response, leaving: AbortController) => unknown]>([
    ['by closing the connection', (_, leaving) => leaving.abort()],
    ['by giving up the answer', (response) => response.body?.cancel()],
  ])('%s closes the connection to the model', async (_, leave) => {
    const { rewriting, calls } = await open(slowly);
    const leaving = new AbortController();
    const response = await post(rewriting, { signal: leaving.signal });
    await vi.waitUntil(() => calls.length === 1);
    await leave(response, leaving);
    await calls[0]?.closed;
    const written = calls[0]?.written();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(calls[0]?.written()).toBe(written);
  });

  it('or stops reading makes the model wait', async () => {
    const forever: Behavior = (response, call) => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      const timer = setInterval(() => response.write(eventOf('word ')), 1);
      void call.closed.then(() => clearInterval(timer));
    };
    const { settings } = await open(forever);
    let asked = 0;
    const rewriting = openRewriting(settings);
    const request = new Request(`${site}/api/rewrite`, {
      method: 'POST',
      headers: { origin: site, 'content-type': 'application/json' },
      body: JSON.stringify(question),
    });
    // A connection that never drains: the second line is written and no third.
    const drained = () => {
      asked += 1;
      return new Promise<void>(() => undefined);
    };
    const response = await rewriting(request, { address: '::1', drained });
    const reader = response.body?.getReader();
    const first = await reader?.read();
    expect(first?.done).toBe(false);
    let more = false;
    void reader?.read().then(() => (more = true));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect({ asked, more }).toEqual({ asked: 1, more: false });
    await reader?.cancel();
  });
});

describe('whom a request counts against', () => {
  it.each([
    ['203.0.113.7', null, 0, '203.0.113.7'],
    ['203.0.113.7', '1.2.3.4', 0, '203.0.113.7'],
    ['10.0.0.1', '6.6.6.6, 203.0.113.7', 1, '203.0.113.7'],
    ['10.0.0.1', '6.6.6.6, 203.0.113.7, 10.0.0.2', 2, '203.0.113.7'],
    ['10.0.0.1', 'unknown', 1, '10.0.0.1'],
    ['10.0.0.1', null, 2, '10.0.0.1'],
    ['10.0.0.1', '203.0.113.7', 2, '10.0.0.1'],
    ['::ffff:203.0.113.7', null, 0, '203.0.113.7'],
  ])('%s with %j behind %i proxies is %s', (socket, forwarded, hops, client) => {
    expect(countedAs(socket, forwarded, hops)).toBe(client);
  });

  it('one network of IPv6 is one client', () => {
    expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe(networkOf('2001:0db8:1:2::9'));
    expect(networkOf('2001:db8:1:3::1')).not.toBe(networkOf('2001:db8:1:2::1'));
    expect(networkOf('::1')).toBe('0:0:0:0');
    expect(networkOf('fe80::1%eth0')).toBe('fe80:0:0:0');
  });
});

describe('settings', () => {
  it('need a model and a key or an address', () => {
    expect(readRewriteSettings({})).toBeNull();
    expect(readRewriteSettings({ LLM_API_KEY: 'k' })).toBeNull();
    expect(readRewriteSettings({ LLM_MODEL: 'm' })).toBeNull();
    expect(readRewriteSettings({ LLM_MODEL: 'm', LLM_BASE_URL: 'file:///etc' })).toBeNull();
    expect(readRewriteSettings({ LLM_MODEL: 'm', LLM_API_KEY: 'k' })).toMatchObject({
      baseUrl: 'https://api.openai.com/v1',
      perClient: 20,
      perDay: 500,
      hops: 0,
    });
    expect(
      readRewriteSettings({
        LLM_MODEL: 'm',
        LLM_BASE_URL: 'http://localhost:11434/v1/',
        LLM_PER_DAY: '9',
        TRUSTED_PROXIES: '1',
      }),
    ).toMatchObject({ baseUrl: 'http://localhost:11434/v1', key: '', perDay: 9, hops: 1 });
  });
});
