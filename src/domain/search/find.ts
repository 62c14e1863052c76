import lunr from 'lunr';
import { type Facet, facets, type SearchDocument, valuesOf } from './document.ts';
import type { IndexedDocument, SearchIndex } from './search-index.ts';
import { isOneErrorAway, singulars, splitWords } from './words.ts';

/** A place that was found. */
export type Hit = {
  document: SearchDocument;
  /** Whether it holds every word that was asked, function words aside. */
  complete: boolean;
  /** The terms that matched, to mark them. */
  terms: ReadonlySet<string>;
};

/** What hits are narrowed down to; a facet that is absent takes all. */
export type Narrowing = Readonly<Partial<Record<Facet, string>>>;

/** Places by the values of each facet; each facet is counted under what the others are narrowed down to. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** The best hits, how many places hold every word, and how many of those there are by facet, or of all where none holds every word. */
export type Answer = { hits: Hit[]; complete: number; counts: FacetCounts };

/** A word of the query. */
type Asked = {
  word: string;
  singulars: readonly string[];
  /** A complete hit has to hold it. */
  needed: boolean;
  /** It may be the beginning of a longer word. */
  open: boolean;
  /** Some term begins with it: it is probably no misspelling. */
  known: boolean;
  /** Terms that it may be a misspelling of. */
  near: readonly string[];
  /** How a term answers it. */
  reads: (term: string) => Reading;
};

/** A term answers a word as it was typed, as what it misspells, or not at all. */
type Reading = 'typed' | 'near' | 'not';

/** A word with the terms of a match that answer it: those that begin with it or are its singular, else its misspellings. */
type Answered = { terms: readonly string[]; held: boolean };

/** A hit with what it is ranked by, the most important first; more is better. */
type Ranked = { hit: Hit; rank: readonly number[] };

/** More words than any title has; a pasted page is not a search. */
const wordLimit = 24;
/** A shorter word one letter off is mostly another word. */
const shortestMisspelled = 4;

const isFunctionWord = (word: string): boolean => lunr.stopWordFilter(new lunr.Token(word, {})) === undefined;

/** Whether one of the sorted terms begins with the word. */
function isBeginning(word: string, terms: readonly string[]): boolean {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return terms[low]?.startsWith(word) ?? false;
}

/** The same function, which reads each term once a query though many places hold it. */
function remember(reads: (term: string) => Reading): (term: string) => Reading {
  const known = new Map<string, Reading>();
  return (term) => {
    const reading = known.get(term) ?? reads(term);
    known.set(term, reading);
    return reading;
  };
}

/**
 * Reads the words of a query. Function words only need to be held where there is nothing else, and are whole unless
 * they stand last. A word that nothing begins with may misspell the beginning of a term, so that it is found before
 * it is finished.
 */
function readQuery(query: string, parts: readonly SearchIndex[]): Asked[] {
  const words = [...new Set(splitWords(query).map(({ term }) => term))].slice(0, wordLimit);
  const onlyFunctionWords = words.every(isFunctionWord);
  return words.map((word, place) => {
    const needed = onlyFunctionWords || !isFunctionWord(word);
    const known = parts.some(({ terms }) => isBeginning(word, terms));
    const extent = known ? 'whole' : 'start';
    const forgiven = needed && word.length >= shortestMisspelled;
    const near = new Set(
      forgiven ? parts.flatMap(({ terms }) => terms.filter((term) => isOneErrorAway(word, term, extent))) : [],
    );
    const ones = singulars(word);
    const reads = (term: string): Reading => {
      if (term.startsWith(word) || ones.includes(term)) return 'typed';
      return near.has(term) ? 'near' : 'not';
    };
    const open = needed || place === words.length - 1;
    return { word, singulars: ones, needed, open, known, near: [...near], reads: remember(reads) };
  });
}

/** A word is held where it stands as typed, or where it is known nowhere and is a misspelling here. */
function answer(asked: Asked, found: readonly string[]): Answered {
  const typed = found.filter((term) => asked.reads(term) === 'typed');
  if (typed.length > 0) return { terms: typed, held: true };
  const near = found.filter((term) => asked.reads(term) === 'near');
  return { terms: near, held: near.length > 0 && !asked.known };
}

/** A function word that a title has; nothing else is asked of it, so that the index need not be. */
function functionWordIn(titleTerms: readonly string[], { word, open }: Asked): { terms: readonly string[] } | null {
  const terms = titleTerms.filter((term) => term === word || (open && term.startsWith(word)));
  return terms.length > 0 ? { terms } : null;
}

/**
 * Ranks a match by, in this order: how many words it holds (function words aside), how many stand in its title,
 * how little else a wholly matched title says, and lunr’s score.
 */
function weigh(
  { document, titleTerms }: IndexedDocument,
  fields: ReadonlyMap<string, object>,
  asked: readonly Asked[],
  score: number,
): Ranked {
  const found = [...fields.keys()];
  const needed = asked.filter((one) => one.needed).map((one) => answer(one, found));
  const titled = [
    ...needed.filter(({ terms }) => terms.some((term) => 'title' in (fields.get(term) ?? {}))),
    ...asked.filter((one) => !one.needed).flatMap((one) => functionWordIn(titleTerms, one) ?? []),
  ];
  const unasked = (): number => {
    const named = new Set(titled.flatMap(({ terms }) => terms));
    return titleTerms.filter((term) => !named.has(term)).length;
  };
  const rank = [
    needed.filter(({ held }) => held).length,
    titled.length,
    titled.length === asked.length ? -unasked() : 0,
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

/** Every match of the words in one part, with its rank; scores are lunr’s and compare within a part. */
function matchesIn(part: SearchIndex, asked: readonly Asked[]): Ranked[] {
  const results = part.lunr.query((clauses) => {
    for (const { word, singulars, near } of asked.filter(({ needed }) => needed)) {
      clauses.term(word, { usePipeline: false, boost: 2 });
      clauses.term(word, { usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
      clauses.term([...singulars], { usePipeline: false });
      clauses.term([...near], { usePipeline: false, boost: 0.1 });
    }
  });
  return results.flatMap(({ ref, score, matchData }) => {
    const indexed = part.documents[Number(ref)];
    const fields = new Map<string, object>(Object.entries(matchData.metadata));
    return indexed ? [weigh(indexed, fields, asked, score)] : [];
  });
}

const isWithin = (document: SearchDocument, narrowing: Narrowing, but?: Facet): boolean =>
  facets.every((facet) => {
    const value = narrowing[facet];
    return facet === but || value === undefined || valuesOf(document, facet).includes(value);
  });

function countBy(facet: Facet, documents: readonly SearchDocument[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const document of documents)
    for (const value of valuesOf(document, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const countAll = (documents: readonly SearchDocument[], narrowing: Narrowing): FacetCounts => {
  const within = (facet: Facet) =>
    countBy(
      facet,
      documents.filter((document) => isWithin(document, narrowing, facet)),
    );
  return { kind: within('kind'), skill: within('skill'), level: within('level'), round: within('round') };
};

/**
 * The best hits for words as they are typed: every word may be unfinished, and one of four or more letters may hold
 * one typing error. A place that is found by a misspelling comes after those that hold the word as typed.
 */
export function search(
  parts: readonly SearchIndex[],
  query: string,
  { limit = 10, narrowing = {} }: { limit?: number; narrowing?: Narrowing } = {},
): Answer {
  const asked = readQuery(query, parts);
  const ranked = asked.length === 0 ? [] : parts.flatMap((part) => matchesIn(part, asked)).toSorted(compare);
  const kept = ranked.filter(({ hit }) => isWithin(hit.document, narrowing));
  const complete = ranked.filter(({ hit }) => hit.complete);
  const counted = complete.length > 0 ? complete : ranked;
  return {
    hits: kept.slice(0, limit).map(({ hit }) => hit),
    complete: kept.filter(({ hit }) => hit.complete).length,
    counts: countAll(
      counted.map(({ hit }) => hit.document),
      narrowing,
    ),
  };
}
