import OpenAI from 'openai';
import * as z from 'zod/mini';
import { sizeOf } from '#domain/record/scan.ts';
import { limits } from '#domain/rewriter/limits.ts';
import { messagesFor, type ModelRequest, shapeOf } from '#domain/rewriter/model-request.ts';
import type { AnswerFormat } from '#domain/rewriter/providers.ts';
import type { Reply, Rewriter, Watch } from '#domain/rewriter/rewriter.ts';
import { readFailure } from './llm-failure.ts';
import { watchedFetch } from './llm-fetch.ts';
import { type Patience, type Watchdog, watchOver } from './llm-watchdog.ts';

/** Where a model answers, and how it is asked. */
export type Connection = {
  /** Base URL of an OpenAI-compatible service. */
  baseUrl: string;
  /** Empty for a service that needs none. */
  key: string;
  model: string;
  format: AnswerFormat;
  patience?: Patience;
  /** Only where the key is the person's own or there is none. */
  inBrowser?: boolean;
};

const pieceSchema = z.object({
  choices: z._default(
    z.array(
      z.object({
        delta: z.nullish(z.object({ content: z.nullish(z.string()), refusal: z.nullish(z.string()) })),
        finish_reason: z.nullish(z.string()),
      }),
    ),
    [],
  ),
});

const formatFor = (format: 'schema' | 'json', request: ModelRequest) =>
  format === 'schema'
    ? ({ type: 'json_schema', json_schema: { ...shapeOf(request), strict: true } } as const)
    : ({ type: 'json_object' } as const);

const openClient = ({ baseUrl, key, inBrowser = false }: Connection, watchdog: Watchdog): OpenAI =>
  new OpenAI({
    baseURL: baseUrl,
    apiKey: key === '' ? 'none' : key,
    // These would otherwise be read from the environment.
    organization: null,
    project: null,
    logLevel: 'off',
    maxRetries: 0,
    timeout: 2 * limits.total,
    dangerouslyAllowBrowser: inBrowser,
    fetch: watchedFetch(watchdog, { withKey: key !== '' }),
  });

/** OpenAI's own service refuses the name that all others know. */
const tokenLimit = (baseUrl: string) =>
  new URL(baseUrl).hostname === 'api.openai.com'
    ? { max_completion_tokens: limits.tokens }
    : { max_tokens: limits.tokens };

const usual: Patience = { first: limits.idle, idle: limits.idle, total: limits.total };

/** A model behind any OpenAI-compatible service, asked once with a streamed answer. */
export function openModel(connection: Connection): Rewriter {
  return async (request, attempt, { signal, onPiece }) => {
    const watchdog = watchOver(signal, connection.patience ?? usual);
    try {
      const stream = await openClient(connection, watchdog).chat.completions.create(
        {
          model: connection.model,
          messages: messagesFor(request, attempt),
          stream: true,
          ...tokenLimit(connection.baseUrl),
          ...(connection.format !== 'words' && { response_format: formatFor(connection.format, request) }),
        },
        { signal: watchdog.signal },
      );
      return brokenOff(watchdog) ?? (await readStream(stream, watchdog, onPiece));
    } catch (error) {
      return brokenOff(watchdog) ?? readFailure(error);
    } finally {
      watchdog.breakOff('stopped');
      watchdog.release();
    }
  };
}

function brokenOff(watchdog: Watchdog): Reply | null {
  const reason = watchdog.broken();
  return reason === null ? null : { state: 'failed', reason };
}

async function readStream(
  stream: AsyncIterable<unknown>,
  watchdog: Watchdog,
  onPiece: Watch['onPiece'],
): Promise<Reply> {
  let text = '';
  let bytes = 0;
  for await (const event of stream) {
    const read = pieceSchema.safeParse(event);
    if (!read.success) return { state: 'failed', reason: 'unusable-answer' };
    const [choice] = read.data.choices;
    const piece = choice?.delta?.content ?? '';
    bytes += sizeOf(piece);
    if (bytes > limits.answer) return { state: 'failed', reason: 'too-long' };
    text += piece;
    if (piece !== '') await onPiece(piece);
    if (choice?.delta?.refusal || choice?.finish_reason === 'content_filter')
      return { state: 'failed', reason: 'refused' };
    if (choice?.finish_reason === 'length') return { state: 'failed', reason: 'too-long' };
  }
  // A stream that was aborted ends without an error.
  return brokenOff(watchdog) ?? { state: 'answered', text };
}

/** The models that a service offers, by id; also tells whether it can be reached and takes the key. */
export async function listModels(
  connection: Omit<Connection, 'model'>,
  signal: AbortSignal,
): Promise<{ state: 'listed'; models: string[] } | Extract<Reply, { state: 'failed' }>> {
  const watchdog = watchOver(signal, usual);
  try {
    const page = await openClient({ ...connection, model: '' }, watchdog).models.list({ signal: watchdog.signal });
    const models = z.array(z.object({ id: z.string().check(z.maxLength(200)) })).safeParse(page.data);
    if (!models.success) return { state: 'failed', reason: 'not-understood' };
    return { state: 'listed', models: models.data.map(({ id }) => id).toSorted() };
  } catch (error) {
    const reason = watchdog.broken();
    return reason === null ? readFailure(error) : { state: 'failed', reason };
  } finally {
    watchdog.release();
  }
}
