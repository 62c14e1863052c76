import { atom } from 'nanostores';
import { offerFor, spokenLanguages, type SpeechOffer } from '#domain/interview/speech.ts';
import { findSpeech, hasLocalSpeech, installSpeech } from '#platform/speech.ts';
import { flush } from './typing.ts';

/** What the page may offer of speech recognition on this device, and in which language. */
export const $speechOffer = atom<SpeechOffer & { lang: string }>({ state: 'unasked', lang: '' });

/** Whether the person wants their words written down while they record. */
export const $isWritingDown = atom(false);

const offer = (changed: SpeechOffer, lang = $speechOffer.get().lang) => $speechOffer.set({ ...changed, lang });

/** Looks what kind of recognizer the browser has, without asking it anything. */
export function lookForSpeech(): void {
  if ($speechOffer.get().state === 'unasked' && !hasLocalSpeech()) offer({ state: 'none', reason: 'no-local' });
}

/**
 * Asks the browser whether it recognizes the person's English on this device. Only on their wish: a browser that has
 * the question but not its answer takes the page down with it, so what was typed is written first.
 */
export async function askForSpeech(): Promise<void> {
  offer({ state: 'asking' });
  await flush();
  const languages = spokenLanguages(navigator.languages);
  const found = await Promise.all(languages.map(async (lang) => ({ lang, availability: await findSpeech(lang) })));
  const best =
    found.find(({ availability }) => availability === 'available') ??
    found.find(({ availability }) => availability !== 'unavailable') ??
    found[0];
  if (best) offer(offerFor(best.availability), best.lang);
}

/** Has the browser get the language pack, which is a download from its maker. */
export async function getLanguagePack(): Promise<void> {
  offer({ state: 'pack', stage: 'downloading' });
  offer((await installSpeech($speechOffer.get().lang)) ? { state: 'ready' } : { state: 'pack', stage: 'failed' });
}

/** Offers recognition no more on this page: it was to stay on the device and asked for the network. */
export function withdrawSpeech(): void {
  $isWritingDown.set(false);
  offer({ state: 'none', reason: 'network' });
}
