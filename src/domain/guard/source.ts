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

/** Deeds in two words, and the one word that says the same. */
const phrases: ReadonlyMap<string, string> = new Map(
  (
    [
      ['take part', 'participate'],
      ['look after', 'manage'],
      ['watch over', 'oversee'],
      ['carry out', 'conduct'],
      ['set up', 'establish'],
      ['put together', 'assemble'],
      ['hand over', 'transfer'],
      ['hand off', 'transfer'],
      ['bring down', 'reduce'],
      ['cut down', 'reduce'],
      ['find out', 'discover'],
      ['roll out', 'deploy'],
      ['sign off', 'approve'],
      ['point out', 'identify'],
      ['figure out', 'determine'],
      ['phase out', 'retire'],
      ['ramp up', 'increase'],
      ['speed up', 'accelerate'],
      ['team up', 'partner'],
      ['wrap up', 'finish'],
      ['make up', 'constitute'],
      ['fill in', 'substitute'],
      ['act as', 'serve'],
    ] as const
  ).map(
    ([phrase, word]) =>
      [
        phrase
          .split(' ')
          .map((part, place) => (place === 0 ? rootOf(part) : part))
          .join(' '),
        rootOf(word),
      ] as const,
  ),
);

const rootsOf = (tokens: readonly Token[]): string[] => {
  const roots = tokens.map((token) => (token.kind === 'word' ? rootOf(token.lower) : token.lower));
  return roots.map((root, at) => phrases.get(`${root} ${tokens[at + 1]?.lower ?? ''}`) ?? root);
};

/** Reads a text: its words, numbers and claims. */
export const read = (written: string): Reading => {
  const folded = fold(written);
  const tokens = tokensOf(folded.text);
  const roots = rootsOf(tokens);
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
  /** Neighboring words written as one: "clean up" as "cleanup". */
  joined: ReadonlySet<string>;
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

const joinedIn = (tokens: readonly Token[]): string[] =>
  tokens.flatMap(({ lower }, at) => {
    const next = tokens[at + 1]?.lower === '-' ? tokens[at + 2] : tokens[at + 1];
    return next?.kind === 'word' ? [lower + next.lower] : [];
  });

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
    joined: new Set(all.flatMap(({ tokens }) => joinedIn(tokens))),
    initials: new Set(all.flatMap(initialsOf)),
  };
};
