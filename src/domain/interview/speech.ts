/** Whether a browser can recognize a language on the device: at once, after a download, or not at all. */
const availabilities = ['available', 'downloadable', 'downloading', 'unavailable'] as const;
export type Availability = (typeof availabilities)[number];

/** Reads what a browser answered; anything unknown counts as unavailable. */
export const readAvailability = (answer: unknown): Availability =>
  availabilities.find((known) => known === answer) ?? 'unavailable';

/** Why nothing is offered: no recognition that stays on the device, not in this language, or it was seen to ask for the network. */
export type NoSpeech = 'no-local' | 'unavailable' | 'network';

/** What the page may offer. Nothing is asked of the browser before the person presses a button. */
export type SpeechOffer =
  | { state: 'unasked' }
  | { state: 'asking' }
  | { state: 'ready' }
  | { state: 'pack'; stage: 'downloadable' | 'downloading' | 'failed' }
  | { state: 'none'; reason: NoSpeech };

/** What follows from the browser's answer. */
export function offerFor(availability: Availability): SpeechOffer {
  if (availability === 'available') return { state: 'ready' };
  if (availability === 'unavailable') return { state: 'none', reason: 'unavailable' };
  return { state: 'pack', stage: availability };
}

/** Why recognition ended before the recording did. */
const faults = [
  'no-speech',
  'not-allowed',
  'language-not-supported',
  'service-not-allowed',
  'audio-capture',
  'aborted',
  'network',
] as const;
export type SpeechFault = (typeof faults)[number] | 'full' | 'failed';

/** Reads the code of an error; an unknown one is `failed`. */
export const faultOf = (code: unknown): SpeechFault => faults.find((known) => known === code) ?? 'failed';

/**
 * The languages to ask for, the best first. Questions and answer rules are in English, so that it is the person's
 * own variety of it, and American English.
 */
export function spokenLanguages(languages: readonly string[]): string[] {
  // A system's own mark, such as `en-US@posix`, is no part of a language tag.
  const tags = languages.map((tag) => tag.replace(/@.*$/u, ''));
  return [...new Set([...tags.filter((tag) => /^en-[a-z]{2}$/iu.test(tag)).slice(0, 1), 'en-US'])];
}

/** A stretch of speech as the browser hears it: `isFinal` once it will not change any more. */
export type Stretch = { isFinal: boolean; words: string };

/** What is new since `taken` stretches were taken over: words that stand, and words that may still change. */
export function hear(stretches: readonly Stretch[], taken: number): { said: string; interim: string; taken: number } {
  const open = stretches.findIndex(({ isFinal }, place) => place >= taken && !isFinal);
  const end = Math.max(taken, open < 0 ? stretches.length : open);
  const join = (some: readonly Stretch[]) => oneLine(some.map(({ words }) => words).join(' '));
  return { said: join(stretches.slice(taken, end)), interim: join(stretches.slice(end)), taken: end };
}

const oneLine = (words: string): string => words.trim().replaceAll(/\s+/gu, ' ');

/** The most letters that a transcript holds. */
export const transcriptLetters = 20_000;

/** A text with recognized words at its end; what stood there stays as it is. Null where they have no room. */
export function appendWords(text: string, words: string): string | null {
  const added = oneLine(words);
  if (added === '') return text;
  const joined = text === '' || /\s$/u.test(text) ? text + added : `${text} ${added}`;
  return joined.length > transcriptLetters ? null : joined;
}

/** How many words a stretch of text has. */
export const countWords = (text: string): number => text.split(/\s+/u).filter(Boolean).length;
