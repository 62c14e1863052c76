import { addsMarkup } from './clean.ts';

/** The fact guard: what of `after` neither `before` nor the ledger holds. */
export type Guard<V> = (before: string, after: string, ledger: readonly string[]) => V;

/** A rewrite as the model wrote it, with what the guard says of it. */
export type Variant<V> = { text: string; verdict: V };

/** What may be shown, and how many rewrites may not: those with markup or links, and those that could not be judged at all. */
export type Screened<V> = { variants: Variant<V>[]; withheld: number };

const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

function judge<V>(text: string, bullet: string, guard: Guard<V>, ledger: readonly string[]): Variant<V> | null {
  if (addsMarkup(bullet, text)) return null;
  try {
    return { text, verdict: guard(bullet, text, ledger) };
  } catch {
    return null;
  }
}

/** Passes every rewrite through the guard before anyone sees it. Repetitions, and the person's own words, are left out. */
export function screen<V>(
  texts: readonly string[],
  bullet: string,
  guard: Guard<V>,
  ledger: readonly string[],
): Screened<V> {
  const own = plain(bullet);
  const fresh = [...new Set(texts)].filter((text) => plain(text) !== own);
  const judged = fresh.map((text) => judge(text, bullet, guard, ledger));
  const variants = judged.filter((variant) => variant !== null);
  return { variants, withheld: judged.length - variants.length };
}
