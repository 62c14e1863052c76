import { brotliCompressSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '#domain/search/document.ts';
import { search } from '#domain/search/find.ts';
import { buildIndex, type SearchIndex } from '#domain/search/search-index.ts';
import { isOneErrorAway, splitWords } from '#domain/search/words.ts';
import { contentDocuments, syntheticBank } from './bank.ts';

/** The words of a title as a person sees them, with their punctuation. */
const seenWords = (title: string): string[] => title.split(/\s+/u).filter((word) => splitWords(word).length > 0);

const found = (parts: readonly SearchIndex[], query: string): SearchDocument[] =>
  search(parts, query).hits.map(({ document }) => document);

/** Whether a word of the title or keywords begins with it, or is its singular. */
const nameBegins = (document: SearchDocument, beginning: string): boolean =>
  splitWords([document.title, ...document.keywords].join(' ')).some(
    ({ term }) => term.startsWith(beginning) || beginning.startsWith(term),
  );

/** A document with the number of letters to which each word of its title is cut, three or more. */
const cutTitle = (documents: readonly SearchDocument[]) =>
  fc.constantFrom(...documents).chain((document) => {
    const cuts = seenWords(document.title).map((word) => fc.integer({ min: 3, max: Math.max(3, word.length) }));
    return fc.record({ document: fc.constant(document), cuts: fc.tuple(...cuts) });
  });

/** A word of four or more letters with two letters swapped, one dropped, one added. */
const mistype = (word: string): string[] =>
  [
    word.slice(0, 1) + word.slice(2, 3) + word.slice(1, 2) + word.slice(3),
    word.slice(0, 2) + word.slice(3),
    `${word.slice(0, 2)}q${word.slice(2)}`,
  ].filter((typed) => typed.length >= 4 && isOneErrorAway(typed, word, 'whole'));

const { first, more } = contentDocuments();
const parts = [buildIndex(first), buildIndex(more)];
const documents = [...first, ...more];

/** Titles that are sentences: they are asked for in fewer ways than names. */
const sentences: ReadonlySet<string> = new Set(['question', 'answer', 'contrast']);

const isLost = ({ document, query }: { document: SearchDocument; query: string }): boolean =>
  !found(parts, query).includes(document);

/** To how many letters a word is cut; a sentence is asked for in fewer ways than a name. */
const cutsOf = (document: SearchDocument): number[] => {
  if (sentences.has(document.kind)) return [3, 6, 30];
  return [3, 4, 5, 6, 8, 30];
};

describe('over all content', () => {
  it('every entry is in the first ten for the first letters of each word of its title, three or more', () => {
    const asked = documents.flatMap((document) =>
      cutsOf(document).map((letters) => ({
        document,
        query: seenWords(document.title)
          .map((word) => word.slice(0, letters))
          .join(' '),
      })),
    );
    expect(asked.filter(isLost)).toEqual([]);
  });

  it('so it is where each word is cut at another place', () => {
    fc.assert(
      fc.property(cutTitle(documents), ({ document, cuts }) => {
        const words = seenWords(document.title);
        expect(found(parts, words.map((word, place) => word.slice(0, cuts[place])).join(' '))).toContain(document);
      }),
      { numRuns: 500 },
    );
  });

  it('one word of a name is enough, unless ten others have a word in title or keywords that begins the same', () => {
    const beginnings = Map.groupBy(
      first.flatMap((document) =>
        splitWords(document.title).flatMap(({ term }) =>
          Array.from({ length: Math.max(0, term.length - 2) }, (_, more) => ({
            document,
            beginning: term.slice(0, 3 + more),
          })),
        ),
      ),
      ({ beginning }) => beginning,
    );
    const lost = Array.from(beginnings, ([beginning, asked]) => {
      const hits = found(parts, beginning);
      const isCrowded = hits.filter((hit) => nameBegins(hit, beginning)).length >= 10;
      return isCrowded ? [] : asked.filter(({ document }) => !hits.includes(document));
    }).flat();
    expect(lost).toEqual([]);
  });

  it('every entry is in the first ten for its title with one typing error in a word of four or more letters', () => {
    const asked = documents.flatMap((document) => {
      const words = splitWords(document.title).map(({ term }) => term);
      const places = sentences.has(document.kind) ? [words.findIndex((word) => word.length > 5)] : words.keys();
      return Array.from(places).flatMap((place) =>
        // One of the three errors a word; over all words each of them comes often enough.
        mistype(words[place] ?? '')
          .slice(place % 3, (place % 3) + 1)
          .map((typed) => ({ document, query: words.with(place, typed).join(' ') })),
      );
    });
    expect(asked.filter(isLost)).toEqual([]);
  });
});

describe('a bank of 1,300 entries of forty words', () => {
  const bank = syntheticBank(1300);

  it('is at most 150 kB compressed', () => {
    expect(brotliCompressSync(JSON.stringify(bank)).length).toBeLessThanOrEqual(150_000);
  });

  it('still finds an entry by the first letters of each word of its title', () => {
    const big = buildIndex([...documents, ...bank]);
    fc.assert(
      fc.property(cutTitle([...documents, ...bank]), ({ document, cuts }) => {
        const words = seenWords(document.title);
        expect(found([big], words.map((word, place) => word.slice(0, cuts[place])).join(' '))).toContain(document);
      }),
      { numRuns: 60 },
    );
  });
});
