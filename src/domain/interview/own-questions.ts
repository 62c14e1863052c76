import { targetLevels } from '#domain/framework/target.ts';
import type { AskedQuestion } from '#domain/record/asked.ts';
import { countHaving, rootsOf } from './open-points.ts';
import type { Category, FullQuestion, QuestionHead, Step } from './served.ts';

/** How an answer went, for any question: what the interviewer did with it. Not made for one question, and said to be so. */
export const generalSteps: Readonly<Record<Step, string>> = {
  1: 'I answered another question than theirs, or ran out of things to say.',
  2: 'I answered, and they had to ask again for the point or for what I did myself.',
  3: 'They had the point from the first answer; the follow-ups went deeper, not back.',
  4: 'They used it: asked how it would work in their program, or came back to it later.',
};

/** Minutes to choose from for the answer to a question of one’s own, with those that it has now; ascending. */
export const answerMinutes = (now: number): number[] =>
  [...new Set([2, 3, 5, 7, 10, 15, 20, 30, 45, 60, now])].toSorted((a, b) => a - b);

/** Under this id a question of the private bank is practiced. */
const ownPrefix = 'own-';
const ownId = (id: string): string => ownPrefix + id;

/** The id in the private bank of a question that is practiced; null for one of the public bank. */
export const privateId = (question: string): string | null =>
  question.startsWith(ownPrefix) ? question.slice(ownPrefix.length) : null;

/** What a word tells, by how many of the questions have it: 0 for one that all have (inverse document frequency). */
type Weights = (root: string) => number;

function weightsOf(questions: readonly Iterable<string>[]): Weights {
  const counts = countHaving(questions);
  return (root) => Math.log((questions.length + 1) / ((counts.get(root) ?? 0) + 1));
}

const sum = (roots: Iterable<string>, weight: Weights): number =>
  [...roots].reduce((total, root) => total + weight(root), 0);

/** A question of the bank that is near to another, in the wording that is nearest. */
export type Near = {
  head: QuestionHead;
  /** The words they share, the most telling first. */
  words: string[];
  /** How near they are: 0 to 1 (Dice, over roots of words that weigh by how much they tell). */
  fit: number;
};

/**
 * Below this two questions share what any two of the trade do. Set between the lowest of the wordings that have a
 * counterpart in the bank (0.51) and the highest of those that have none (0.20); test/content/asked-alike.test.ts holds both.
 */
const nearEnough = 0.35;

/** The questions of the bank nearest to one that was asked, the nearest first; none where nothing is near. */
export function nearest(asked: string, heads: readonly QuestionHead[], most: number): Near[] {
  const own = rootsOf(asked);
  const bank = heads
    .filter(({ id }) => privateId(id) === null)
    .map((head) => ({ head, wordings: [head.question, ...head.alsoAskedAs].map(rootsOf) }));
  const weight = weightsOf(bank.map(({ wordings }) => wordings.flatMap((roots) => [...roots])));
  const all = sum(own, weight);
  return bank
    .map(({ head, wordings }): Near => {
      const read = wordings.map((theirs) => {
        const words = [...own].filter((root) => theirs.has(root)).toSorted((a, b) => weight(b) - weight(a));
        const shared = sum(words, weight);
        return { words, fit: (2 * shared) / Math.max(1, all + sum(theirs, weight)) };
      });
      const best = read.toSorted((a, b) => b.fit - a.fit)[0] ?? { words: [], fit: 0 };
      return { head, ...best };
    })
    .filter(({ fit, words }) => fit >= nearEnough && (words.length >= 2 || fit === 1))
    .toSorted((a, b) => b.fit - a.fit)
    .slice(0, most);
}

/** The skills that questions of a category show most often, the most frequent first. */
export function skillsOf(category: Category, heads: readonly QuestionHead[]): QuestionHead['skills'] {
  const counts = new Map<QuestionHead['skills'][number], number>();
  for (const head of heads) {
    const [main] = head.skills;
    if (head.category === category && main) counts.set(main, (counts.get(main) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([skill]) => skill)
    .slice(0, 2);
}

/** Whether somebody has said of what kind a question is: by its category, or by calling a question of the bank alike. */
export const isSorted = ({ skills, like }: Pick<AskedQuestion, 'skills' | 'like'>): boolean =>
  skills.length > 0 || like !== '';

/** A question of the private bank as lists show it. It is asked in one wording and at every level. */
export const ownHead = (own: AskedQuestion): QuestionHead => ({
  id: ownId(own.id),
  question: own.asked,
  alsoAskedAs: [],
  category: own.category,
  topic: '',
  skills: own.skills,
  rounds: own.rounds,
  level: 'mid',
  levels: targetLevels,
  format: own.format,
  minutes: own.minutes,
  wordings: 1,
});

/**
 * A question of the private bank as it is practiced. Outline, traps and anchors are those of the question of the bank
 * that the person called alike; without one the general anchors stand, and nothing is made up.
 */
export const ownQuestion = (own: AskedQuestion, like: FullQuestion | null): FullQuestion => ({
  id: ownId(own.id),
  question: own.asked,
  level: like?.level ?? null,
  format: own.format,
  probes: like?.probes ?? '',
  followUps: [],
  traps: like?.traps ?? [],
  moves: like?.moves ?? [],
  rubric: like?.rubric ?? generalSteps,
  barAt: like?.barAt ?? {},
  variants: [],
  exercises: like?.exercises ?? [],
  concepts: [],
  phrases: [],
});
