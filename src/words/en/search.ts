import type { Facet, SearchKind } from '#domain/search/document.ts';

const kinds: Record<SearchKind, string> = {
  skill: 'Skills',
  level: 'Levels',
  focus: 'Focuses',
  company: 'Kinds of company',
  background: 'Starting points',
  'red-flag': 'Red flags',
  phrase: 'Phrases',
  concept: 'Concepts',
  program: 'Program packs',
  path: 'Guided paths',
  article: 'Articles',
  guide: 'Guides by situation',
  industry: 'Industries',
  certification: 'Certifications',
  answer: 'Questions people ask',
  term: 'Glossary',
  contrast: 'Weak against strong',
  reading: 'Reading',
  question: 'Interview questions',
  role: 'Roles',
  exercise: 'Exercises',
  tool: 'Tools and pages',
  'own-story': 'Your stories, on this device only',
};

const places = (count: number): string => (count === 1 ? '1 place' : `${count} places`);

/** Words of the search dialog and of the list of keys. */
export const search = {
  title: 'Search',
  field: 'Skills, concepts, questions, phrases, exercises, tools',
  hint: 'Type two letters or more. The beginning of each word is enough.',
  loading: 'Loading what can be searched …',
  failed:
    'What can be searched could not be loaded. Nothing you saved is affected. Check the connection and try again; if that does not help, load this page again.',
  retry: 'Try again',
  close: 'Close',
  found: (shown: number, all: number) => (shown < all ? `The best ${shown} of ${places(all)}` : places(all)),
  partial: (count: number) => `No place has all of these words. ${places(count)} with some of them:`,
  nothing: (words: string) => `Nothing found for “${words}”.`,
  nothingNarrowed: (words: string) => `Nothing found for “${words}” within what you chose below the field.`,
  lacks: {
    loading: 'Interview questions, the library and your own stories are still being looked up.',
    failed: 'Interview questions, the library or your own stories could not be loaded, and are not searched.',
  },
  narrow: 'Narrow down',
  facets: { kind: 'Kind', skill: 'Skill', level: 'Level', round: 'Round' } satisfies Record<Facet, string>,
  all: {
    kind: 'All kinds',
    skill: 'All skills',
    level: 'All levels',
    round: 'All rounds',
  } satisfies Record<Facet, string>,
  option: (name: string, count: number) => `${name} (${count})`,
  clear: 'Show all',
  tryThis: [
    'Use fewer words, or only the beginning of one.',
    'Check the spelling: one wrong letter in a word of four or more is forgiven, two are not.',
    'Use the trade’s own term, such as dependency, escalation or vendor.',
  ],
  browse: { text: 'Or look through the skills framework', url: '/skills/' },
  kinds,
  keys: {
    title: 'Keys',
    list: [
      ['/', 'Search'],
      ['?', 'Show these keys'],
      ['↓ ↑', 'Move through the results'],
      ['Enter', 'Go to the chosen result, or to the first'],
      ['Esc', 'Close'],
    ],
    single: 'Let / and ? open search and this list',
    singleNote: 'Turn this off if dictation or your keyboard presses them by accident. The search button stays.',
  },
} as const;
