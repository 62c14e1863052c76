import type { BulletAnalysis } from '#domain/bullets/analyze.ts';
import { plain } from '#domain/bullets/plain.ts';
import { technologiesIn } from '#domain/bullets/technology.ts';
import type { Evidence } from '#domain/record/evidence.ts';
import { readPosting } from './lines.ts';
import { type Asked, type Signal, signalsIn } from './signals.ts';

/** A bullet of the résumé with what the rules read in it. */
export type ReadBullet = { id: string; text: string; analysis: BulletAnalysis };

/** How a signal stands: a bullet shows it, the ledger could, or nothing does. */
type Standing = { state: 'shown'; bullets: string[] } | { state: 'supported'; evidence: string[] } | { state: 'gap' };

export type Sorted = { signal: Signal; standing: Standing };
export type SortedPosting = { sorted: Sorted[]; open: Asked['open'] };

/** Bullets or items named for one signal. */
const most = 3;

const namesIn = (text: string): Set<string> =>
  new Set(technologiesIn(plain(text)).map(({ name }) => name.toLowerCase()));

const wordsOf = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\p{N}-]{4,}/gu) ?? []).map((word) => word.replace(/s$/u, '')));

/** How many of the words that ask stand in a text; of two bullets that show a skill, the one that answers goes first. */
function nearness(signal: Signal, text: string): number {
  const asked = wordsOf(signal.said.map(({ line }) => line).join(' '));
  return [...wordsOf(text)].filter((word) => asked.has(word)).length;
}

/** A word in common weighs as much as this many points of the score; editorial. */
const pointsAWord = 12;
const worth = (signal: Signal, { text, analysis }: ReadBullet): number =>
  nearness(signal, text) * pointsAWord + analysis.score;

const bulletShows = ({ asks }: Signal, { text, analysis }: ReadBullet): boolean => {
  if (asks.kind === 'skill') return analysis.features.skills.includes(asks.skill);
  const names = namesIn(text);
  return asks.anyOf.some((name) => names.has(name.toLowerCase()));
};

const itemShows = ({ asks }: Signal, { title, text, skills, claims }: Evidence): boolean => {
  if (asks.kind === 'skill') return skills.some(({ skill }) => skill === asks.skill);
  const names = namesIn(`${title}. ${text}. ${claims.map((claim) => claim.text).join(', ')}`);
  return asks.anyOf.some((name) => names.has(name.toLowerCase()));
};

/**
 * Sorts what a posting asks for by what the person can show today. Only bullets of the résumé and kept items of the
 * ledger count; a list of tools under "Skills" shows nothing.
 */
export function sortPosting(
  posting: string,
  bullets: readonly ReadBullet[],
  evidence: readonly Evidence[],
): SortedPosting {
  const { signals, open } = signalsIn(readPosting(posting));
  const kept = evidence.filter(({ state, kind }) => (state === 'kept' || state === 'checked') && kind !== 'answer');
  const sorted = signals.map((signal): Sorted => {
    const showing = bullets
      .filter((bullet) => bulletShows(signal, bullet))
      .toSorted((one, other) => worth(signal, other) - worth(signal, one));
    if (showing.length > 0)
      return { signal, standing: { state: 'shown', bullets: showing.slice(0, most).map(({ id }) => id) } };
    const backing = kept
      .filter((item) => itemShows(signal, item))
      .toSorted((one, other) => nearness(signal, other.text) - nearness(signal, one.text));
    return backing.length > 0
      ? { signal, standing: { state: 'supported', evidence: backing.slice(0, most).map(({ id }) => id) } }
      : { signal, standing: { state: 'gap' } };
  });
  return { sorted, open };
}
