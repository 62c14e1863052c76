import * as z from 'zod/mini';
import { type ProviderId, providers, readLocalUrl } from './providers.ts';

/** The ways to a model; with `chat` the person carries prompt and answer to a chat page and back themselves. */
export const ways = ['site', 'key', 'local', 'chat'] as const;
export type Way = (typeof ways)[number];

const providerIds = providers.map(({ id }) => id);
const shortText = z.string().check(z.maxLength(300));

/** How rewriting is done on this device. A preference: no key is in it. */
const modelSettingsSchema = z.object({
  way: z.nullable(z.enum(ways)),
  provider: z.enum(providerIds),
  /** The model of each provider, and of the server on this computer under `local`. */
  models: z.record(z.string(), shortText),
  localUrl: shortText,
  /** Whether keys are remembered on this device. */
  remember: z.boolean(),
});
export type ModelSettings = z.infer<typeof modelSettingsSchema>;

export const defaultModelSettings: ModelSettings = {
  way: null,
  provider: 'openai',
  models: {},
  localUrl: 'http://localhost:11434/v1',
  remember: false,
};

/** Reads settings as they were kept; anything else is as if nothing had been chosen. */
export function readModelSettings(text: string): ModelSettings {
  try {
    return modelSettingsSchema.parse(JSON.parse(text));
  } catch {
    return defaultModelSettings;
  }
}

/** Keys by provider: a key never serves another one. */
export type ModelKeys = Partial<Record<ProviderId, string>>;

/** Reads keys as they were kept; what is none is left out. */
export function readModelKeys(kept: unknown): ModelKeys {
  const read = z.partialRecord(z.enum(providerIds), shortText).safeParse(kept);
  return read.success ? read.data : {};
}

/** What the chosen way still lacks, or null when it can be used. */
export type Missing = 'way' | 'site' | 'key' | 'model' | 'address';

/** What is still to be set before a model can be asked. */
export function missingFor(settings: ModelSettings, keys: ModelKeys, siteIsAvailable: boolean): Missing | null {
  const { way, provider, models, localUrl } = settings;
  if (way === null) return 'way';
  if (way === 'site') return siteIsAvailable ? null : 'site';
  if (way === 'key') {
    if (!keys[provider]?.trim()) return 'key';
    return models[provider]?.trim() ? null : 'model';
  }
  if (way === 'local') {
    if (readLocalUrl(localUrl) === null) return 'address';
    return models['local']?.trim() ? null : 'model';
  }
  return null;
}
