/** What a hit can be, in the order in which equal hits are shown. */
export const searchKinds = [
  'skill',
  'level',
  'focus',
  'company',
  'background',
  'red-flag',
  'phrase',
  'concept',
  'question',
  'role',
  'path',
  'article',
  'guide',
  'industry',
  'certification',
  'answer',
  'term',
  'contrast',
  'reading',
  'program',
  'exercise',
  'tool',
  'own-story',
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** One findable place: what the index holds of it, and all that a hit shows. */
export type SearchDocument = {
  /** Unique within its kind. */
  id: string;
  kind: SearchKind;
  title: string;
  /** Other words under which people look for it. */
  keywords: readonly string[];
  /** At most `textLimit` words. */
  text: string;
  /** Address on this site, from the root. */
  url: string;
  /** Ids of skills, levels and interview rounds by which it can be narrowed down; absent where it has none. */
  skills?: readonly string[];
  levels?: readonly string[];
  rounds?: readonly string[];
};

/** By what hits are narrowed down. */
export const facets = ['kind', 'skill', 'level', 'round'] as const;
export type Facet = (typeof facets)[number];

/** The values of a document under a facet. */
export function valuesOf(document: SearchDocument, facet: Facet): readonly string[] {
  switch (facet) {
    case 'kind':
      return [document.kind];
    case 'skill':
      return document.skills ?? [];
    case 'level':
      return document.levels ?? [];
    case 'round':
      return document.rounds ?? [];
  }
}

/** Words of text that a document keeps: enough to recognize it, few enough for the whole bank to stay small. */
export const textLimit = 40;

/** The first words of a text, with an ellipsis where it was cut. */
export function shorten(text: string, limit = textLimit): string {
  const words = text.trim().split(/\s+/u);
  return words.length > limit ? `${words.slice(0, limit).join(' ')}…` : words.join(' ');
}

const isWords = (value: unknown): boolean => Array.isArray(value) && value.every((word) => typeof word === 'string');

const isDocument = (value: unknown): value is SearchDocument => {
  if (typeof value !== 'object' || value === null) return false;
  const { id, kind, title, keywords, text, url, ...narrowing }: Partial<Record<string, unknown>> = { ...value };
  return (
    [id, title, text, url].every((part) => typeof part === 'string') &&
    searchKinds.some((known) => known === kind) &&
    isWords(keywords) &&
    ['skills', 'levels', 'rounds'].every((facet) => narrowing[facet] === undefined || isWords(narrowing[facet]))
  );
};

/** Reads the published documents. Null where the text is no list of them, such as a host's error page. */
export function readDocuments(json: string): SearchDocument[] | null {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) && value.every(isDocument) ? value : null;
  } catch {
    return null;
  }
}
