import lunr from 'lunr';
import type { SearchDocument } from './document.ts';
import type { SearchIndex } from './search-index.ts';
import { isOneErrorAway, singulars, splitWords } from './words.ts';

/** A place that was found. */
export type Hit = {
  document: SearchDocument;
  /** Whether it holds every word that was asked, function words aside. */
  complete: boolean;
  /** The terms that matched, to mark them. */
  terms: ReadonlySet<string>;
};

/** The best hits, and how many places hold every word. */
export type Answer = { hits: Hit[]; complete: number };

/** A word of the query. */
type Asked = {
  word: string;
  singulars: readonly string[];
  /** A complete hit has to hold it. */
  needed: boolean;
  /** Some term begins with it: it is probably no misspelling. */
  known: boolean;
  /** Terms that it may be a misspelling of. */
  near: readonly string[];
};

/** A word with the terms of a match that answer it: those that begin with it or are its singular, else its misspellings. */
type Answered = Asked & { terms: readonly string[]; held: boolean };

/** A hit with what it is ranked by, the most important first; more is better. */
type Ranked = { hit: Hit; rank: readonly number[] };

/** More words than any title has; a pasted page is not a search. */
const wordLimit = 24;
/** A shorter word one letter off is mostly another word. */
const shortestMisspelled = 4;

const isFunctionWord = (word: string): boolean => lunr.stopWordFilter(new lunr.Token(word, {})) === undefined;

/**
 * Reads the words of a query. Function words only need to be held where there is nothing else.
 * A word that nothing begins with may misspell the beginning of a term, so that it is found before it is finished.
 */
function readQuery(query: string, terms: readonly string[]): Asked[] {
  const words = [...new Set(splitWords(query).map(({ term }) => term))].slice(0, wordLimit);
  const onlyFunctionWords = words.every(isFunctionWord);
  return words.map((word) => {
    const needed = onlyFunctionWords || !isFunctionWord(word);
    const known = terms.some((term) => term.startsWith(word));
    const extent = known ? 'whole' : 'start';
    const forgiven = needed && word.length >= shortestMisspelled;
    return {
      word,
      singulars: singulars(word),
      needed,
      known,
      near: forgiven ? terms.filter((term) => isOneErrorAway(word, term, extent)) : [],
    };
  });
}

/** A word is held where it stands as typed, or where it is known nowhere and is a misspelling here. */
function answer(asked: Asked, found: readonly string[]): Answered {
  const typed = found.filter((term) => term.startsWith(asked.word) || asked.singulars.includes(term));
  if (typed.length > 0) return { ...asked, terms: typed, held: true };
  const near = found.filter((term) => asked.near.includes(term));
  return { ...asked, terms: near, held: near.length > 0 && !asked.known };
}

/**
 * Ranks a match by, in this order: how many words it holds (function words aside), how many stand in its title,
 * how little else a wholly matched title says, and lunr’s score.
 */
function weigh(
  document: SearchDocument,
  fields: ReadonlyMap<string, object>,
  asked: readonly Asked[],
  score: number,
): Ranked {
  const answers = asked.map((one) => answer(one, [...fields.keys()]));
  const needed = answers.filter((one) => one.needed);
  const titled = answers.filter(({ terms }) => terms.some((term) => 'title' in (fields.get(term) ?? {})));
  const named = new Set(titled.flatMap(({ terms }) => terms));
  const unasked = splitWords(document.title).filter(({ term }) => !named.has(term)).length;
  const rank = [
    needed.filter(({ held }) => held).length,
    titled.length,
    titled.length === asked.length ? -unasked : 0,
    score,
  ];
  const terms = new Set(needed.flatMap((one) => one.terms));
  return { hit: { document, complete: needed.every(({ held }) => held), terms }, rank };
}

function compare(a: Ranked, b: Ranked): number {
  for (const [place, value] of a.rank.entries()) {
    const other = b.rank[place] ?? 0;
    if (value !== other) return other - value;
  }
  return 0;
}

/**
 * The best hits for words as they are typed: every word may be unfinished, and one of four or more letters may hold
 * one typing error. A place that is found by a misspelling comes after those that hold the word as typed.
 */
export function search(index: SearchIndex, query: string, limit = 10): Answer {
  const asked = readQuery(query, index.terms);
  if (asked.length === 0) return { hits: [], complete: 0 };
  const results = index.lunr.query((clauses) => {
    for (const { word, singulars, near } of asked) {
      clauses.term(word, { usePipeline: false, boost: 2 });
      clauses.term(word, { usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
      clauses.term([...singulars], { usePipeline: false });
      clauses.term([...near], { usePipeline: false, boost: 0.1 });
    }
  });
  const ranked = results.flatMap(({ ref, score, matchData }) => {
    const document = index.documents[Number(ref)];
    return document ? [weigh(document, new Map<string, object>(Object.entries(matchData.metadata)), asked, score)] : [];
  });
  const best = ranked.toSorted(compare).slice(0, limit);
  return { hits: best.map(({ hit }) => hit), complete: ranked.filter(({ hit }) => hit.complete).length };
}
