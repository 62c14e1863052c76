import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { limits } from '#domain/rewriter/limits.ts';
import type { RewriteReason } from '#domain/rewriter/reason.ts';
import type { RewriteRequest } from '#domain/rewriter/request.ts';
import { type Reply, withRetries } from '#domain/rewriter/rewriter.ts';
import { type Connection, listModels, openModel } from '#platform/llm.ts';
import {
  answerOf,
  type Behavior,
  eventOf,
  openModelServer,
  refuses,
  streamOf,
  streams,
} from '#test/server/model-server.ts';

const request: RewriteRequest = { bullet: 'Ran the migration of 14 services.', facts: [], posting: '' };
const good = answerOf(
  'Led naught, migrated 14 services.',
  'Migrated 14 services.',
  'Moved 14 services — “done”, naïvely 🚀.',
);
const quick = { first: 300, idle: 300, total: 1500 };

const opened: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(opened.splice(0).map(({ close }) => close()));
});

async function open(behave: Behavior) {
  const server = await openModelServer(behave);
  opened.push(server);
  return server;
}

type Asked = { reply: Reply; pieces: string[]; calls: Awaited<ReturnType<typeof open>>['calls'] };

async function ask(behave: Behavior, more: Partial<Connection> = {}): Promise<Asked> {
  const server = await open(behave);
  const pieces: string[] = [];
  const rewriter = openModel({ baseUrl: server.baseUrl, key: 'sk-canary', model: 'test', format: 'json', ...more });
  const reply = await rewriter(request, 1, {
    signal: new AbortController().signal,
    onPiece: (piece) => void pieces.push(piece),
  });
  return { reply, pieces, calls: server.calls };
}

const failedWith = (reason: RewriteReason) => ({ state: 'failed', reason });

describe('a model server', () => {
  it('is asked in the protocol, with the key in one header and nothing about the device', async () => {
    const { reply, pieces, calls } = await ask(streams(streamOf(good)));
    expect(reply).toEqual({ state: 'answered', text: good });
    expect(pieces.join('')).toBe(good);
    const [call] = calls;
    expect(call?.url).toBe('/v1/chat/completions');
    expect(call?.headers.authorization).toBe('Bearer sk-canary');
    expect(JSON.parse(call?.body ?? '')).toMatchObject({ model: 'test', stream: true, max_tokens: limits.tokens });
    expect(Object.keys(call?.headers ?? {}).filter((name) => name.startsWith('x-') || name === 'cookie')).toEqual([]);
    expect(call?.body).not.toContain('sk-canary');
  });

  it('without a key is sent none', async () => {
    const { calls } = await ask(streams(streamOf(good)), { key: '' });
    expect(calls[0]?.headers.authorization).toBeUndefined();
  });

  it('lists its models', async () => {
    const server = await open((response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify({ object: 'list', data: [{ id: 'b' }, { id: 'a' }] }));
    });
    const { signal } = new AbortController();
    expect(await listModels({ baseUrl: server.baseUrl, key: '', format: 'json' }, signal)).toEqual({
      state: 'listed',
      models: ['a', 'b'],
    });
    expect(server.calls[0]?.url).toBe('/v1/models');
  });

  it('may cut letters and events anywhere', async () => {
    const bytes = Buffer.from(`: hello\n\n${streamOf(good, 3)}`);
    const { reply } = await ask((response) => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      for (const byte of bytes) response.write(Buffer.from([byte]));
      response.end();
    });
    expect(reply).toEqual({ state: 'answered', text: good });
  });

  it('may end its lines in any way', async () => {
    const { reply } = await ask(streams(streamOf(good).replaceAll('\n', '\r\n')));
    expect(reply).toEqual({ state: 'answered', text: good });
  });
});

describe('the registry’s own mock of the protocol', () => {
  /** A server that no one here wrote. */
  async function openMock(answer: object, status = 200): Promise<string> {
    const { createServer: createMock } = createRequire(import.meta.url)('@dwmkerr/mock-llm/dist/server.js');
    const body = JSON.stringify(answer);
    const rules = [{ path: '/v1/chat/completions', match: '@', response: { status, content: body } }];
    const server = createServer(createMock({ streaming: { chunkSize: 9, chunkIntervalMs: 1 }, rules }, '127.0.0.1', 0));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    opened.push({ close: () => new Promise((done) => void server.close(() => done())) });
    const bound = server.address();
    return `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}/v1`;
  }

  const askMock = async (baseUrl: string) =>
    await openModel({ baseUrl, key: 'any', model: 'm', format: 'schema' })(request, 1, {
      signal: new AbortController().signal,
      onPiece: () => undefined,
    });

  it('streams an answer', async () => {
    vi.spyOn(console, 'log').mockReturnValue();
    const answer = { id: 'x', model: 'm', choices: [{ message: { role: 'assistant', content: good } }] };
    expect(await askMock(await openMock(answer))).toEqual({ state: 'answered', text: good });
  });

  it('tells of an error inside a stream', async () => {
    vi.spyOn(console, 'log').mockReturnValue();
    const error = { error: { message: 'Slow down', code: 'rate_limit_exceeded' } };
    expect(await askMock(await openMock(error, 429))).toEqual(failedWith('rate-limited'));
  });
});

describe('what goes wrong', () => {
  it.each<[string, Behavior, RewriteReason]>([
    ['a wrong key', refuses(401), 'unauthorized'],
    ['a key without the right', refuses(403), 'unauthorized'],
    ['no money left', refuses(402), 'out-of-credit'],
    ['a quota used up', refuses(429, { code: 'insufficient_quota' }), 'out-of-credit'],
    ['an unknown model', refuses(404), 'no-such-model'],
    ['a question that is not understood', refuses(400), 'not-understood'],
    ['too much to read', refuses(413), 'too-much'],
    ['a fault', refuses(500), 'server-error'],
    ['a fault told in HTML', (response) => void response.writeHead(502).end('<h1>Bad gateway</h1>'), 'server-error'],
    ['an error in the stream', streams('data: {"error":{"message":"no","code":429}}\n\n'), 'rate-limited'],
    ['an event that is no JSON', streams('data: {"choi\n\n'), 'unusable-answer'],
    ['an event of another shape', streams('data: {"choices":[{"delta":{"content":{"a":1}}}]}\n\n'), 'unusable-answer'],
    ['an event that is null', streams('data: null\n\n'), 'unusable-answer'],
    ['a refusal', streams('data: {"choices":[{"delta":{"refusal":"I cannot."}}]}\n\n'), 'refused'],
    ['a content filter', streams(eventOf('{', 'content_filter')), 'refused'],
    ['an end for want of room', streams(eventOf('{', 'length')), 'too-long'],
    ['a cut connection', (response) => void response.write(eventOf('{"a'), () => response.destroy()), 'cut-off'],
    ['a connection cut before a word', (response) => void response.destroy(), 'unreachable'],
    ['silence from the start', () => undefined, 'timeout'],
    ['silence in the middle', (response) => void response.write(eventOf('{"var')), 'timeout'],
  ])('%s is told as such', async (_, behave, reason) => {
    const { reply, calls } = await ask(behave, { patience: quick });
    expect(reply).toMatchObject(failedWith(reason));
    expect(calls).toHaveLength(1);
    expect(JSON.stringify(reply)).not.toContain('canary');
  });

  it('a limit says how long to wait', async () => {
    const { reply } = await ask(refuses(429, {}, { 'Retry-After': '17' }));
    expect(reply).toEqual({ state: 'failed', reason: 'rate-limited', retryAfter: 17 });
    const { reply: vague } = await ask(refuses(429, {}, { 'Retry-After': 'soon' }));
    expect(vague).toEqual({ state: 'failed', reason: 'rate-limited' });
  });

  it('nobody there is told as such', async () => {
    const server = await open(() => undefined);
    await server.close();
    const rewriter = openModel({ baseUrl: server.baseUrl, key: 'k', model: 'm', format: 'json' });
    const watch = { signal: new AbortController().signal, onPiece: () => undefined };
    expect(await rewriter(request, 1, watch)).toEqual(failedWith('unreachable'));
  });

  it('a redirect is not followed, so that a key goes nowhere else', async () => {
    const canary = await open(streams(streamOf(good)));
    const { reply } = await ask((response) => void response.writeHead(307, { Location: `${canary.baseUrl}/x` }).end());
    expect(reply).toEqual(failedWith('unreachable'));
    expect(canary.calls).toEqual([]);
  });
});

describe('repeating', () => {
  it.each<[string, Behavior, number]>([
    ['a fault is tried three times', refuses(500), 3],
    [
      'a fault that passes is forgotten',
      (...given) => (given[2] < 3 ? refuses(503) : streams(streamOf(good)))(...given),
      3,
    ],
    ['a limit is not tried again', refuses(429), 1],
    ['a wrong key is not tried again', refuses(401), 1],
    ['a question not understood is not tried again', refuses(400), 1],
    [
      'an answer cut after its beginning is not tried again',
      (response) => void response.write(eventOf('{'), () => response.destroy()),
      1,
    ],
  ])('%s', async (_, behave, times) => {
    const server = await open(behave);
    const waits: number[] = [];
    const rewriter = withRetries(
      openModel({ baseUrl: server.baseUrl, key: 'k', model: 'm', format: 'json' }),
      (milliseconds) => {
        waits.push(milliseconds);
        return Promise.resolve();
      },
    );
    await rewriter(request, 1, { signal: new AbortController().signal, onPiece: () => undefined });
    expect(server.calls).toHaveLength(times);
    expect(waits).toEqual([500, 1000].slice(0, times - 1));
  });
});

describe('an answer without end', () => {
  /** Writes the same for as long as anyone listens. */
  const forever =
    (part: string): Behavior =>
    (response, call) => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      let isOver = false;
      void call.closed.then(() => (isOver = true));
      const pour = () => {
        if (isOver) return;
        if (response.write(part)) setImmediate(pour);
        else response.once('drain', pour);
      };
      pour();
    };

  it.each<[string, string]>([
    ['of words', eventOf('word '.repeat(50))],
    ['of comments', `: ${'keep alive '.repeat(100)}\n\n`],
    ['without a line end', 'data: '.repeat(1000)],
    ['of hidden thoughts', 'data: {"choices":[{"delta":{"reasoning":"hm"}}]}\n\n'.repeat(50)],
  ])('%s is broken off', async (_, part) => {
    const { reply, calls } = await ask(forever(part));
    expect(reply).toEqual(failedWith('too-long'));
    await calls[0]?.closed;
    // What the sockets on both sides hold comes on top of what was read.
    expect(calls[0]?.written()).toBeLessThan(2 * limits.wire + 4 * 1024 * 1024);
  });

  it('of 5 MB is read to 20 kB', async () => {
    const { reply, pieces } = await ask(streams(streamOf('x'.repeat(5_000_000), 10_000)));
    expect(reply).toEqual(failedWith('too-long'));
    expect(pieces.join('').length).toBeLessThanOrEqual(20 * 1024);
  });

  it('a letter now and then is broken off in the end', async () => {
    const { reply } = await ask(
      (response) => {
        const timer = setInterval(() => response.write(eventOf('a')), 50);
        response.on('close', () => clearInterval(timer));
      },
      { patience: { first: 300, idle: 300, total: 600 } },
    );
    expect(reply).toEqual(failedWith('timeout'));
  });

  it('stops when the person stops: the connection is closed and no more is sent', async () => {
    const server = await open(forever(eventOf('w')));
    const person = new AbortController();
    const rewriter = openModel({ baseUrl: server.baseUrl, key: 'k', model: 'm', format: 'json' });
    const reply = await rewriter(request, 1, { signal: person.signal, onPiece: () => person.abort() });
    expect(reply).toEqual(failedWith('stopped'));
    await server.calls[0]?.closed;
    const written = server.calls[0]?.written();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(server.calls[0]?.written()).toBe(written);
  });

  it('stops before the first word too', async () => {
    const server = await open(() => person.abort());
    const person = new AbortController();
    const rewriter = openModel({ baseUrl: server.baseUrl, key: 'k', model: 'm', format: 'json' });
    expect(await rewriter(request, 1, { signal: person.signal, onPiece: () => undefined })).toEqual(
      failedWith('stopped'),
    );
    await server.calls[0]?.closed;
  });
});

it('allows 20 kB, 60 seconds and 15 seconds of silence', () => {
  expect(limits).toMatchObject({ answer: 20_480, total: 60_000, idle: 15_000, input: 8000 });
});
