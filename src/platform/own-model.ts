import { limits } from '#domain/rewriter/limits.ts';
import { type Provider, readLocalUrl } from '#domain/rewriter/providers.ts';
import { type Reply, type Rewriter, withRetries } from '#domain/rewriter/rewriter.ts';
import type { Connection } from './llm.ts';
import { watchSilence } from './llm-silence.ts';
import { pause } from './llm-watchdog.ts';

/** What a person connected themselves: a provider with their own key, or a server on this computer. */
export type OwnModel =
  | { way: 'key'; provider: Provider; key: string; model: string }
  | { way: 'local'; baseUrl: string; model: string };

type Failed = Extract<Reply, { state: 'failed' }>;

function connect(own: OwnModel): Connection | null {
  if (own.way === 'key') {
    const { provider, key, model } = own;
    // A line break or a letter outside ASCII cannot be in a header, and no key has one.
    if (!/^[\x21-\x7e]+$/u.test(key)) return null;
    return { baseUrl: provider.baseUrl, key, model, format: provider.format, inBrowser: true };
  }
  const baseUrl = readLocalUrl(own.baseUrl);
  // A model may first have to be read from the disk, which takes longer than a silence may last afterwards.
  const patience = { first: limits.total, idle: limits.idle, total: limits.total };
  return baseUrl === null ? null : { baseUrl, key: '', model: own.model, format: 'schema', patience, inBrowser: true };
}

/** Makes a call and says more exactly why, when nothing came back. */
async function explained<R extends { state: string }>(address: string, call: () => Promise<R | Failed>) {
  const silence = watchSilence(address);
  try {
    const reply = await call();
    if (!('reason' in reply) || reply.reason !== 'unreachable') return reply;
    return { state: 'failed', reason: await silence.explain() } satisfies Failed;
  } finally {
    silence.release();
  }
}

const notSetUp: Failed = { state: 'failed', reason: 'not-set-up' };

/** A model that the browser asks straight, without any server of this site. */
export function openOwnModel(own: OwnModel): Rewriter {
  const connection = connect(own);
  if (!connection || connection.model === '') return () => Promise.resolve(notSetUp);
  return withRetries(async (request, attempt, watch) => {
    const { openModel } = await import('./llm.ts');
    return await explained(connection.baseUrl, () => openModel(connection)(request, attempt, watch));
  }, pause);
}

/** The models that it offers; also tells whether it can be reached and takes the key. */
export async function listOwnModels(own: OwnModel, signal: AbortSignal) {
  const connection = connect(own);
  if (!connection) return notSetUp;
  const { listModels } = await import('./llm.ts');
  return await explained(connection.baseUrl, () => listModels(connection, signal));
}
