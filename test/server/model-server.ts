import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** One call as the server heard it. */
type Call = {
  url: string;
  headers: IncomingMessage['headers'];
  body: string;
  /** Bytes written to the caller so far. */
  written: () => number;
  /** Resolves when the caller's connection is closed. */
  closed: Promise<void>;
};

export type Behavior = (response: ServerResponse, call: Call, count: number) => void;

/** A model server that behaves as told, on a port of its own, and remembers every call. */
export async function openModelServer(behave: Behavior) {
  const calls: Call[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (part: string) => (body += part));
    request.on('end', () => {
      const { socket } = request;
      const call = {
        url: request.url ?? '',
        headers: request.headers,
        body,
        written: () => socket.bytesWritten,
        closed: new Promise<void>((resolve) => socket.once('close', () => resolve())),
      };
      calls.push(call);
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Access-Control-Allow-Headers', 'authorization, content-type');
      if (request.method === 'OPTIONS') response.writeHead(204).end();
      else behave(response, call, calls.filter(({ body }) => body !== '').length);
    });
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    port,
    calls,
    close: () =>
      new Promise<void>((done) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => done());
      }),
  };
}

/** One server-sent event that carries a piece of the answer. */
export const eventOf = (content: string | null, finish: string | null = null): string =>
  `data: ${JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'test',
    choices: [{ index: 0, delta: content === null ? {} : { content }, finish_reason: finish }],
  })}\n\n`;

/** A whole streamed answer, cut into pieces of this many characters. */
export const streamOf = (text: string, size = 7): string => {
  const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
    text.slice(index * size, (index + 1) * size),
  );
  return `${pieces.map((piece) => eventOf(piece)).join('')}${eventOf(null, 'stop')}data: [DONE]\n\n`;
};

/** An answer of the asked-for shape. */
export const answerOf = (...variants: string[]): string => JSON.stringify({ variants });

/** Answers with a stream of these bytes and ends. */
export const streams =
  (text: string): Behavior =>
  (response) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    response.end(text);
  };

/** Answers with an error of the protocol. */
export const refuses =
  (status: number, error: object = {}, headers: Record<string, string> = {}): Behavior =>
  (response) => {
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    response.end(JSON.stringify({ error: { message: 'sk-canary is wrong', ...error } }));
  };
