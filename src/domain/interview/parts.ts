import { type Span, wordsOf } from '#domain/bullets/text.ts';
import { isHeadline, weighParts } from './part-cues.ts';
import { proseSentences } from './sentences.ts';

/** The parts of a story, in the order in which they are usually told. */
export const storyParts = ['situation', 'task', 'action', 'result', 'reflection'] as const;
export type StoryPart = (typeof storyParts)[number];

/** A sentence of an answer and the part of a story that it tells; `hints` are parts that its words speak for as well. */
export type Told = Span & { part: StoryPart; hints: StoryPart[]; words: number };

/** From this weight on, a sentence's words speak for a part. */
const hinted = 2;

/** What it costs to go from one part to the next: stories are told in order, and some begin with their end. */
const steps: Readonly<Record<StoryPart, Readonly<Record<StoryPart, number>>>> = {
  situation: { situation: 0, task: 0, action: 0, result: -2, reflection: -4 },
  task: { situation: -1.5, task: -1, action: 0.5, result: -2, reflection: -4 },
  action: { situation: -3, task: -3, action: 0.5, result: 0, reflection: -2 },
  result: { situation: -3, task: -3, action: -1.5, result: 0, reflection: 0.5 },
  reflection: { situation: -5, task: -5, action: -4, result: -4, reflection: 0 },
};
const afterHeadline: Readonly<Record<StoryPart, number>> = { ...steps.result, situation: 0.5, task: 0, action: -1 };
const opening: Readonly<Record<StoryPart, number>> = {
  situation: 1.5,
  task: -0.5,
  action: -1.5,
  result: -0.5,
  reflection: -5,
};

/** The best way to tell the sentences so far that ends in a part. */
type Way = { weight: number; part: StoryPart; before: Way | null };

const best = (ways: readonly Way[]): Way | null =>
  ways.reduce<Way | null>((one, other) => (one && one.weight >= other.weight ? one : other), null);

function partsOf(last: Way | null): StoryPart[] {
  const parts: StoryPart[] = [];
  for (let way = last; way; way = way.before) parts.push(way.part);
  return parts.toReversed();
}

/** The parts of consecutive sentences that fit their words and the order of a story best (Viterbi's algorithm). */
function fitParts(weights: readonly Record<StoryPart, number>[]): StoryPart[] {
  let ways: Way[] = [];
  for (const [place, own] of weights.entries()) {
    const cost = (from: StoryPart) => (place === 1 && from === 'result' ? afterHeadline : steps[from]);
    ways = storyParts.map((part) => {
      const before = best(ways.map((way) => ({ ...way, weight: way.weight + cost(way.part)[part] })));
      return { weight: (before?.weight ?? opening[part]) + own[part], part, before };
    });
  }
  return partsOf(best(ways));
}

/**
 * Reads an answer as a story: each sentence with the part that it tells, by its own words and by the order in which
 * stories are told. Rules, not understanding: the page shows each sentence's part, so that the person sees where they
 * were read wrong.
 */
export function readParts(text: string): Told[] {
  const spans = proseSentences(text);
  const sentences = spans.map(({ start, end }) => text.slice(start, end));
  const weights = sentences.map(weighParts);
  const [first] = weights;
  if (first && isHeadline(sentences[0] ?? '')) first.result += 3;
  const parts = fitParts(weights);
  return spans.map((span, place) => ({
    ...span,
    part: parts[place] ?? 'situation',
    hints: storyParts.filter((part) => (weights[place]?.[part] ?? 0) >= hinted),
    words: wordsOf(sentences[place] ?? '').length,
  }));
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
