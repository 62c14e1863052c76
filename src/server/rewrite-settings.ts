import type { AnswerFormat } from '#domain/rewriter/providers.ts';

/** The model that this server may ask, and how often. */
export type RewriteSettings = {
  baseUrl: string;
  key: string;
  model: string;
  format: AnswerFormat;
  /** Questions a client may ask in ten minutes. */
  perClient: number;
  /** Questions that everybody together may ask in a day. */
  perDay: number;
  /** Proxies in front of this server that add to `X-Forwarded-For`. */
  hops: number;
};

type Environment = Readonly<Record<string, string | undefined>>;

function count(text: string | undefined, otherwise: number): number {
  return text !== undefined && /^\d{1,9}$/u.test(text) ? Number(text) : otherwise;
}

const formats = ['schema', 'json', 'words'] as const;

/**
 * Reads the settings from the environment: LLM_MODEL, and LLM_API_KEY or LLM_BASE_URL or both.
 * Null without them, or when the address is none: then this server offers no rewriting.
 */
export function readRewriteSettings(environment: Environment): RewriteSettings | null {
  const { LLM_MODEL: model = '', LLM_API_KEY: key = '', LLM_BASE_URL: given = '' } = environment;
  if (model === '' || (key === '' && given === '')) return null;
  const baseUrl = given === '' ? 'https://api.openai.com/v1' : given.replace(/\/+$/u, '');
  if (!/^https?:\/\//u.test(baseUrl) || !URL.canParse(baseUrl)) return null;
  return {
    baseUrl,
    key,
    model,
    format: formats.find((format) => format === environment['LLM_FORMAT']) ?? 'json',
    perClient: count(environment['LLM_PER_CLIENT'], 20),
    perDay: count(environment['LLM_PER_DAY'], 500),
    hops: count(environment['TRUSTED_PROXIES'], 0),
  };
}
