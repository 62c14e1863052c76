import type { RewriteReason } from '#domain/rewriter/reason.ts';
import { isTooMuch } from '#domain/rewriter/model-request.ts';
import { type Rewriter, withRetries } from '#domain/rewriter/rewriter.ts';
import { type AnswerLine, type Question, questionSchema } from '#domain/rewriter/wire.ts';
import { pause } from '#platform/llm-watchdog.ts';
import { bodyLimit } from './refusals.ts';
import { openAllowance } from './rewrite-allowance.ts';
import { type Client, countedAs } from './rewrite-client.ts';
import type { RewriteSettings } from './rewrite-settings.ts';

const noStore = { 'Cache-Control': 'no-store' };
const encoder = new TextEncoder();
const lineOf = (line: AnswerLine): string => `${JSON.stringify(line)}\n`;

function refuse(status: number, reason: RewriteReason, retryAfter?: number): Response {
  const waiting = retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) };
  const line: AnswerLine = { state: 'failed', reason, ...(retryAfter !== undefined && { retryAfter }) };
  return new Response(lineOf(line), {
    status,
    headers: { ...noStore, ...waiting, 'Content-Type': 'application/json' },
  });
}

/** Whether a page of this site asks. A proxy may have taken the TLS away, so that only the hosts are compared. */
function isSameOrigin({ headers, url }: Request): boolean {
  const site = headers.get('sec-fetch-site');
  const origin = headers.get('origin') ?? '';
  return (
    (site === null || site === 'same-origin') && URL.canParse(origin) && new URL(origin).host === new URL(url).host
  );
}

/** The body as text, or null when it is longer than is taken. */
async function readBody(request: Request): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > bodyLimit) return null;
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const part of request.body ?? []) {
    bytes += part.byteLength;
    if (bytes > bodyLimit) return null;
    text += decoder.decode(part, { stream: true });
  }
  return text;
}

function readQuestion(text: string): Question | null {
  try {
    return questionSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** The answer as it comes. It is read no faster than the client takes it, and broken off when the client leaves. */
function streamAnswer(
  { attempt, ...request }: Question,
  rewriter: Rewriter,
  left: AbortSignal,
  client: Client,
): Response {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const gone = new AbortController();
  writer.closed.catch(() => gone.abort());
  const signal = AbortSignal.any([left, gone.signal]);
  const write = async (line: AnswerLine) => {
    await writer.write(encoder.encode(lineOf(line)));
    await client.drained();
  };
  const answer = async () => {
    const reply = await rewriter(request, attempt, { signal, onPiece: (piece) => write({ piece }) });
    await write(reply.state === 'answered' ? { state: 'answered' } : reply);
    await writer.close();
  };
  // Writing to a client that has left fails, and then there is nobody to tell.
  answer().catch(() => gone.abort());
  return new Response(readable, { headers: { ...noStore, 'Content-Type': 'application/x-ndjson' } });
}

/** Opens the model on first use, so that a server without one does not load the package. */
function openUpstream(settings: RewriteSettings): Rewriter {
  return withRetries(async (request, attempt, watch) => {
    const { openModel } = await import('#platform/llm.ts');
    return await openModel(settings)(request, attempt, watch);
  }, pause);
}

/**
 * The endpoint that lends the site's model to its own page. It takes a bullet or an answer with what belongs to it, and writes the prompt itself;
 * model, address and key come from the settings alone. Nothing that is asked or answered is logged.
 */
export function openRewriting(
  settings: RewriteSettings | null,
  allowance = openAllowance(settings ?? { perClient: 0, perDay: 0 }),
): (request: Request, client: Client) => Promise<Response> {
  const rewriter = settings && openUpstream(settings);
  return async (request, client) => {
    if (!isSameOrigin(request)) return refuse(403, 'not-allowed-here');
    if (!settings || !rewriter) return refuse(503, 'not-set-up');
    if (!/^application\/json\b/iu.test(request.headers.get('content-type') ?? '')) return refuse(415, 'not-understood');
    const body = await readBody(request).catch(() => null);
    if (body === null) return refuse(413, 'too-much');
    const question = readQuestion(body);
    if (!question) return refuse(400, 'not-understood');
    if (isTooMuch(question)) return refuse(413, 'too-much');
    const forwarded = request.headers.get('x-forwarded-for');
    const allowed = await allowance(countedAs(client.address, forwarded, settings.hops));
    if (allowed.state === 'allowed') return streamAnswer(question, rewriter, request.signal, client);
    return refuse(allowed.reason === 'server-error' ? 503 : 429, allowed.reason, allowed.retryAfter);
  };
}
