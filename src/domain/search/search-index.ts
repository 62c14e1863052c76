import lunr from 'lunr';
import type { SearchDocument } from './document.ts';
import { splitCompounds, splitWords } from './words.ts';

/** A document with the words of its title, which ranking counts. */
export type IndexedDocument = { document: SearchDocument; titleTerms: readonly string[] };

/** Documents with the index over them. */
export type SearchIndex = {
  lunr: lunr.Index;
  documents: readonly IndexedDocument[];
  /** Every term that occurs, once each, in the order of their code units. */
  terms: readonly string[];
};

/** What a term counts by where it stands. */
const fieldBoosts = { title: 8, keywords: 4, text: 1 } as const;

export type IndexBuilding = { add: (document: SearchDocument) => void; finish: () => SearchIndex };

/**
 * Begins an index to which documents are added one by one, so that a page can pause between them.
 * Terms are neither stemmed nor dropped: a stem is not a beginning of the word that is being typed.
 */
export function beginIndex(): IndexBuilding {
  const builder = new lunr.Builder();
  const documents: IndexedDocument[] = [];
  const terms = new Set<string>();
  const termsOf = (text: string): string[] => {
    const found = splitCompounds(text).map(({ term }) => term);
    for (const term of found) terms.add(term);
    return found;
  };
  builder.ref('place');
  for (const [field, boost] of Object.entries(fieldBoosts)) builder.field(field, { boost });
  return {
    add(document) {
      builder.add({
        place: String(documents.length),
        title: termsOf(document.title),
        keywords: document.keywords.flatMap(termsOf),
        text: termsOf(document.text),
      });
      documents.push({ document, titleTerms: splitWords(document.title).map(({ term }) => term) });
    },
    finish: () => ({ lunr: builder.build(), documents, terms: [...terms].toSorted() }),
  };
}

/** The index over documents. */
export function buildIndex(documents: readonly SearchDocument[]): SearchIndex {
  const building = beginIndex();
  for (const document of documents) building.add(document);
  return building.finish();
}
