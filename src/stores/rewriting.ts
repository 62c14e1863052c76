import { persistentAtom } from '@nanostores/persistent';
import { atom } from 'nanostores';
import type { GuardResult } from '#domain/guard/guard.ts';
import { type ProviderId, providers } from '#domain/rewriter/providers.ts';
import type { RewriteReason } from '#domain/rewriter/reason.ts';
import type { RewriteRequest } from '#domain/rewriter/request.ts';
import type { Rewriting } from '#domain/rewriter/rewrite.ts';
import type { Rewriter } from '#domain/rewriter/rewriter.ts';
import type { Screened } from '#domain/rewriter/screen.ts';
import {
  defaultModelSettings,
  type ModelKeys,
  type ModelSettings,
  readModelKeys,
  readModelSettings,
} from '#domain/rewriter/settings.ts';
import { keepKeys, readKeys } from '#platform/model-keys.ts';
import type { OwnModel } from '#platform/own-model.ts';
import type { SiteOffer } from '#platform/site-model.ts';

/** How rewriting is done on this device. */
export const $modelSettings = persistentAtom<ModelSettings>('critical-path:model', defaultModelSettings, {
  encode: JSON.stringify,
  decode: readModelSettings,
});

/** The person's keys: in this page's memory, unless they asked to remember them. */
export const $modelKeys = atom<ModelKeys>({});

/** What this site's server offers; null before it was asked. */
export const $siteOffer = atom<SiteOffer | null>(null);

/** Takes up remembered keys and asks what this site's server offers, once a page. */
export async function prepareModels(): Promise<void> {
  if ($siteOffer.get() !== null) return;
  if ($modelSettings.get().remember) $modelKeys.set({ ...readModelKeys(readKeys()), ...$modelKeys.get() });
  const { findSite } = await import('#platform/site-model.ts');
  $siteOffer.set(await findSite());
}

/** Changes how rewriting is done. */
export function setModel(changes: Partial<Omit<ModelSettings, 'remember'>>): void {
  $modelSettings.set({ ...$modelSettings.get(), ...changes });
}

/** Sets which model is asked, of a provider or of the server on this computer. */
export function nameModel(of: ProviderId | 'local', model: string): void {
  setModel({ models: { ...$modelSettings.get().models, [of]: model } });
}

/** Takes a key for one provider; an empty one forgets it. */
export function setKey(provider: ProviderId, key: string): void {
  $modelKeys.set({ ...$modelKeys.get(), [provider]: key.trim() });
  if ($modelSettings.get().remember) keepKeys($modelKeys.get());
}

/** Remembers keys on this device, or forgets what was remembered. Returns false where the browser refuses. */
export function rememberKeys(remember: boolean): boolean {
  const kept = keepKeys(remember ? $modelKeys.get() : null);
  $modelSettings.set({ ...$modelSettings.get(), remember: remember && kept });
  return kept;
}

function ownModel(): OwnModel | null {
  const { way, provider: id, models, localUrl } = $modelSettings.get();
  const provider = providers.find((one) => one.id === id);
  if (way === 'local') return { way, baseUrl: localUrl, model: models['local']?.trim() ?? '' };
  if (way !== 'key' || !provider) return null;
  return { way, provider, key: $modelKeys.get()[provider.id] ?? '', model: models[provider.id]?.trim() ?? '' };
}

/** Opens the way to a model that the person chose; null where none is set up. */
export async function openRewriter(): Promise<Rewriter | null> {
  if ($modelSettings.get().way === 'site') return (await import('#platform/site-model.ts')).openSiteModel();
  const own = ownModel();
  return own && (await import('#platform/own-model.ts')).openOwnModel(own);
}

/** Lists the models of the chosen way, which also tells whether it can be reached. */
export async function listModels(
  signal: AbortSignal,
): Promise<{ state: 'listed'; models: string[] } | { state: 'failed'; reason: RewriteReason }> {
  const own = ownModel();
  if (!own) return { state: 'failed', reason: 'not-set-up' };
  try {
    return await (await import('#platform/own-model.ts')).listOwnModels(own, signal);
  } catch {
    // A part of the site that does not arrive has no other cause that a person could do something about.
    return { state: 'failed', reason: 'offline' };
  }
}

type Asking = {
  ledger: readonly string[];
  signal: AbortSignal;
  onArrival: (arrived: Screened<GuardResult>) => void;
};

/** Asks the chosen model for rewrites of one bullet. Nothing of it is kept. */
export async function askForRewrites(request: RewriteRequest, asking: Asking): Promise<Rewriting<GuardResult>> {
  try {
    const [{ rewrite }, { guard }, rewriter] = await Promise.all([
      import('#domain/rewriter/rewrite.ts'),
      import('#domain/guard/guard.ts'),
      openRewriter(),
    ]);
    if (!rewriter) return { state: 'failed', reason: 'not-set-up' };
    return await rewrite(request, { rewriter, guard, ...asking });
  } catch {
    return { state: 'failed', reason: asking.signal.aborted ? 'stopped' : 'offline' };
  }
}

/** Reads an answer that was pasted from a chat page, through the same parser and the same guard. */
export async function readPastedAnswer(
  text: string,
  bullet: string,
  ledger: readonly string[],
): Promise<Rewriting<GuardResult>> {
  try {
    const [{ readRewriting }, { guard }] = await Promise.all([
      import('#domain/rewriter/rewrite.ts'),
      import('#domain/guard/guard.ts'),
    ]);
    return readRewriting(text, bullet, guard, ledger);
  } catch {
    return { state: 'failed', reason: 'offline' };
  }
}
