import { quantitiesOf } from '#domain/bullets/quantities.ts';
import { type Span, wordsOf } from '#domain/bullets/text.ts';
import { verbForms } from '#domain/lexicon/verbs.ts';
import { anyOf, phrases } from '#domain/lexicon/words.ts';
import { proseSentences } from './sentences.ts';

/** The parts of a story, in the order in which they are usually told. */
export const storyParts = ['situation', 'task', 'action', 'result', 'reflection'] as const;
export type StoryPart = (typeof storyParts)[number];

/** A sentence of an answer and the part of a story that it tells. */
export type Told = Span & { part: StoryPart; words: number };

/** Phrases that say which part begins; the later part wins where a sentence has several. */
const cues: Readonly<Record<StoryPart, RegExp>> = {
  situation: anyOf(
    phrases(`
at the time|back then|when i joined|when i started|the background|for context|the context|the situation|there was|there were|the team was|the company was|the program was
the project was|we were a team|i was working|i worked at|used to|the company had|the team had|we had a|we had been|had been
`),
  ),
  task: anyOf(
    phrases(`
my job was|my task was|my role was|my part was|my goal was|my responsibility was|our goal was|the goal was|the task was|the ask was|i was asked|i was told|i was given
i needed to|we needed to|i had to|we had to|i was responsible|i owned|it was on me|it fell to me|was mine to|my director asked|my manager asked|the question was
`),
  ),
  action: anyOf(
    phrases(`
so i|first i|then i|next i|the first thing i|i decided|i chose|i asked|i wrote|i called|i set up|i went|i took|i sat down|i proposed|i told|i drew|i built|i split|i made|i put|i got|i brought|i sent
`),
  ),
  result: anyOf(
    phrases(`
as a result|the result|in the end|the outcome|at the end|we launched|it launched|we shipped|it shipped|went live|we went live|came down|went down|went up|dropped from|fell from|fell to|dropped to|rose from
rose to|went from|saved|avoided|on time|a week early|days early|weeks early|ahead of|has been running|since then it|still in use|still use|that cut|which cut|kept the date|met the date|missed the date|cost us|paid off|zero incidents|no incidents
`),
  ),
  reflection: anyOf(
    phrases(`
i learned|i have learned|what i learned|we learned|looking back|in hindsight|with hindsight|if i did it again|if i had to do it again|next time|i would now|today i would|today i|now i|these days i|since then i|since then, i
what i would change|what i would do differently|i would do differently|i should have|i wish i had|the lesson|my mistake was|what i took from|it taught me|that taught me|i changed how i|i underestimated|i overestimated
`),
  ),
};

const byLateness = storyParts.toReversed();

const has = (pattern: RegExp, text: string): boolean => {
  pattern.lastIndex = 0;
  return pattern.test(text);
};

const personDoes =
  /(?<![\p{L}\p{N}])(?:I|we)\s+(?:also\s+|then\s+|first\s+|personally\s+|just\s+|never\s+)?([\p{L}-]+)/gu;

const isDeed = (sentence: string): boolean =>
  [...sentence.matchAll(personDoes)].some(([, verb = '']) =>
    verbForms(verb).some(({ form, listed }) => form === 'past' && listed),
  );

const isOutcome = (sentence: string): boolean => quantitiesOf(sentence).some(({ outcome }) => outcome);

/** The part that a sentence tells by its own words, or null where only its place can say. */
function partByWords(sentence: string): StoryPart | null {
  const cued = byLateness.find((part) => has(cues[part], sentence));
  if (cued === 'reflection') return 'reflection';
  if (cued === 'result' || (isOutcome(sentence) && cued !== 'task' && cued !== 'situation')) return 'result';
  if (cued) return cued;
  return isDeed(sentence) ? 'action' : null;
}

const placed = (part: StoryPart | null, before: StoryPart | undefined): StoryPart => part ?? before ?? 'situation';

/**
 * Reads an answer as a story: each sentence with the part that it tells. A sentence whose words do not say goes with
 * the one before it, and the first with the situation. Rules, not understanding: the page shows each sentence's part,
 * so that the person sees where they were read wrong.
 */
export function readParts(text: string): Told[] {
  const told: Told[] = [];
  for (const span of proseSentences(text)) {
    const sentence = text.slice(span.start, span.end);
    const part = placed(partByWords(sentence), told.at(-1)?.part);
    told.push({ ...span, part, words: wordsOf(sentence).length });
  }
  return told;
}

/** The share of an answer's words that each part takes, 0 to 1; all 0 for an empty answer. */
export function sharesOf(told: readonly Told[]): Record<StoryPart, number> {
  const total = told.reduce((sum, { words }) => sum + words, 0);
  const share = (part: StoryPart): number =>
    told.filter((one) => one.part === part).reduce((sum, { words }) => sum + words, 0) / Math.max(1, total);
  return {
    situation: share('situation'),
    task: share('task'),
    action: share('action'),
    result: share('result'),
    reflection: share('reflection'),
  };
}
