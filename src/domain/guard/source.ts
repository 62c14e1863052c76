import { type Act, actsIn } from './act.ts';
import { type Amount, amountsIn } from './amount.ts';
import { fold, type Folded } from './fold.ts';
import { rootOf } from './root.ts';
import { type Vocabulary, vocabularyOf } from './synonyms.ts';
import { type Token, tokensOf } from './token.ts';

/** A text as the guard reads it. */
export type Reading = {
  written: string;
  folded: Folded;
  tokens: Token[];
  /** The root of each token, at its index. */
  roots: string[];
  amounts: Amount[];
  acts: Act[];
};

/** Reads a text: its words, numbers and claims. */
export const read = (written: string): Reading => {
  const folded = fold(written);
  const tokens = tokensOf(folded.text);
  const roots = tokens.map((token) => (token.kind === 'word' ? rootOf(token.lower) : token.lower));
  return { written, folded, tokens, roots, amounts: amountsIn(folded.text, tokens), acts: actsIn(tokens, roots) };
};

/** What the person's own texts hold: the bullet as it was, and the ledger. */
export type Source = {
  before: Reading;
  ledger: Reading[];
  all: Reading[];
  vocabulary: Vocabulary;
  /** Words as written, in lower case. */
  words: ReadonlySet<string>;
  /** Words that stand with a capital that is not the start of a sentence, in lower case. */
  names: ReadonlySet<string>;
  /** First letters of runs of words, which an acronym may stand for. */
  initials: ReadonlySet<string>;
};

const skipped = new Set(['of', 'and', 'the', 'for', 'in', 'to', 'a', '-', '&', '/']);

const initialsOf = ({ tokens }: Reading): string[] => {
  const letters = tokens
    .filter((token) => !skipped.has(token.lower))
    .map((token) => (token.kind === 'word' ? token.lower.charAt(0) : ' '));
  const joined = letters.join('');
  return letters.flatMap((_, at) => [2, 3, 4, 5].map((length) => joined.slice(at, at + length)));
};

/** The person's own words, ready to be compared with. */
export const sourceOf = (before: string, ledger: readonly string[]): Source => {
  const own = read(before);
  const kept = ledger.map(read);
  const all = [own, ...kept];
  const words = all.flatMap(({ tokens }) => tokens.filter(({ kind }) => kind === 'word'));
  return {
    before: own,
    ledger: kept,
    all,
    vocabulary: vocabularyOf(all.flatMap(({ roots }) => roots)),
    words: new Set(words.map(({ lower }) => lower)),
    names: new Set(
      words
        .filter(({ casing, opens }) => casing !== 'lower' && !(casing === 'title' && opens))
        .map(({ lower }) => lower),
    ),
    initials: new Set(all.flatMap(initialsOf)),
  };
};
