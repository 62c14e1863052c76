import { functionWords } from '#domain/guard/plain-words.ts';
import { rootOf } from '#domain/guard/root.ts';
import { splitWords } from '#domain/search/words.ts';
import type { QuestionHead } from './served.ts';

/** What a question is asked with: its wording, what others ask in its place, and its topic. */
const phrasesOf = ({ question, alsoAskedAs, topic }: QuestionHead): string[] => [question, ...alsoAskedAs, topic];

/** What a question is filed under. */
const labelsOf = ({ category, skills }: QuestionHead): string => [category, ...skills].join(' ').replaceAll('-', ' ');

type Terms = { terms: readonly string[]; roots: ReadonlySet<string> };

function readTerms(text: string): Terms {
  const terms = [...new Set(splitWords(text).map(({ term }) => term))];
  return { terms, roots: new Set(terms.map(rootOf)) };
}

/** The terms of each question, phrase by phrase, its labels last; worked out once. */
const termsOf = new WeakMap<QuestionHead, readonly Terms[]>();

function readQuestion(head: QuestionHead): readonly Terms[] {
  const known = termsOf.get(head);
  if (known) return known;
  const read = [...phrasesOf(head), labelsOf(head)].map(readTerms);
  termsOf.set(head, read);
  return read;
}

/** Whether a text answers a word: by a term that begins with it, or one of its root. */
const answers = ({ terms, roots }: Terms, word: string): boolean =>
  roots.has(rootOf(word)) || terms.some((term) => term.startsWith(word));

/** How much each word tells: the fewer questions have it, the more. */
export function weigh(heads: readonly QuestionHead[], words: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    words.map((word) => {
      const having = heads.filter((head) => readQuestion(head).some((phrase) => answers(phrase, word))).length;
      return [word, Math.log(1 + heads.length / Math.max(1, having))];
    }),
  );
}

const sum = (words: readonly string[], weights: ReadonlyMap<string, number>): number =>
  words.reduce((all, word) => all + (weights.get(word) ?? 0), 0);

/** Terms of a phrase of usual length; what matches in a longer one says less. */
const usualTerms = 20;

/**
 * How well a question answers what was typed: `count` and `has` are the telling words that it has anywhere, and their
 * weight; `fit` is the weight of all the words that one of its phrases has, the more the shorter the phrase, and `own` the
 * same of its own wording.
 */
export function matchWords(head: QuestionHead, { all, telling }: Typed, weights: ReadonlyMap<string, number>) {
  const read = readQuestion(head);
  const found = telling.filter((word) => read.some((phrase) => answers(phrase, word)));
  const fits = read.map((phrase) => {
    const here = all.filter((word) => answers(phrase, word));
    return sum(here, weights) / (0.5 + (0.5 * phrase.terms.length) / usualTerms);
  });
  return { count: found.length, has: sum(found, weights), fit: Math.max(...fits), own: fits[0] ?? 0 };
}

/** The words that somebody typed: all of them, and those that tell, which are all where none does. */
export type Typed = { all: readonly string[]; telling: readonly string[] };

/** Takes what was typed apart. */
export function wordsIn(typed: string): Typed {
  const all = splitWords(typed).map(({ term }) => term);
  const telling = all.filter((word) => !functionWords.has(word));
  return { all, telling: telling.length > 0 ? telling : all };
}
