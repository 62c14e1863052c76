import type { SkillId } from '#domain/framework/ids.ts';
import type { TargetLevel } from '#domain/framework/target.ts';
import { splitWords } from '#domain/search/words.ts';
import { rootOf } from '#domain/guard/root.ts';
import { functionWords } from '#domain/guard/plain-words.ts';
import { seeded, shuffled } from '#domain/random.ts';
import { nextTry, type Try } from './due.ts';
import type { Category, Format, QuestionHead, Round } from './served.ts';

/** What somebody wants to practice; what is left out may be anything. */
export type Wish = {
  round?: Round | undefined;
  category?: Category | undefined;
  skill?: SkillId | undefined;
  level?: TargetLevel | undefined;
  format?: Format | undefined;
  /** Only what is due again. */
  isDue?: boolean | undefined;
  words?: string | undefined;
};

/** Why a question stands where it stands: it is due again, it is new and shows a gap, it is new, or it is not due yet. */
type Standing =
  | { because: 'due'; since: string; variant: number }
  | { because: 'gap'; skill: SkillId; variant: number }
  | { because: 'new'; variant: number }
  | { because: 'later'; on: string; variant: number };

export type Offered = { head: QuestionHead; standing: Standing };

const order = { due: 0, gap: 1, new: 2, later: 3 } as const;

/** Everything by which a question is found: its wordings, its topic, and what its category and skills are called. */
const textOf = ({ question, alsoAskedAs, topic, category, skills }: QuestionHead): string =>
  [question, ...alsoAskedAs, topic, category, ...skills].join(' ').replaceAll('-', ' ');

/** The terms of each question and their roots, worked out once. */
const termsOf = new WeakMap<QuestionHead, { terms: readonly string[]; roots: ReadonlySet<string> }>();

function readTerms(head: QuestionHead) {
  const known = termsOf.get(head);
  if (known) return known;
  const terms = [...new Set(splitWords(textOf(head)).map(({ term }) => term))];
  const read = { terms, roots: new Set(terms.map(rootOf)) };
  termsOf.set(head, read);
  return read;
}

/** How many of the words a question answers: by a term that begins with the word, or one of its root. */
function countAnswered(head: QuestionHead, words: readonly string[]): number {
  if (words.length === 0) return 0;
  const { terms, roots } = readTerms(head);
  return words.filter((word) => roots.has(rootOf(word)) || terms.some((term) => term.startsWith(word))).length;
}

/** The words to look for; function words only where there are no others. */
function wordsIn(typed: string): string[] {
  const words = splitWords(typed).map(({ term }) => term);
  const telling = words.filter((word) => !functionWords.has(word));
  return telling.length > 0 ? telling : words;
}

const matches = (head: QuestionHead, wish: Wish): boolean =>
  (wish.round === undefined || head.rounds.includes(wish.round)) &&
  (wish.category === undefined || head.category === wish.category) &&
  (wish.skill === undefined || head.skills.includes(wish.skill)) &&
  (wish.level === undefined || head.levels.includes(wish.level)) &&
  (wish.format === undefined || head.format === wish.format);

function standingOf(head: QuestionHead, tries: readonly Try[], today: string, gaps: readonly SkillId[]): Standing {
  const next = nextTry(tries, head.wordings);
  if (next && next.day <= today) return { because: 'due', since: next.day, variant: next.variant };
  if (next) return { because: 'later', on: next.day, variant: next.variant };
  const gap = gaps.find((skill) => head.skills[0] === skill);
  return gap ? { because: 'gap', skill: gap, variant: 0 } : { because: 'new', variant: 0 };
}

const rankOf = ({ standing }: Offered, gaps: readonly SkillId[]): string => {
  switch (standing.because) {
    case 'due':
      return standing.since;
    case 'later':
      return standing.on;
    case 'gap':
      return String(gaps.indexOf(standing.skill)).padStart(2, '0');
    case 'new':
      return '';
  }
};

/** 0 where a question states the bar of the level, 1 where it is asked at it too, 2 where it is not. */
const distanceFrom = (level: TargetLevel | undefined, head: QuestionHead): number => {
  if (level === undefined || head.level === level) return 0;
  return head.levels.includes(level) ? 1 : 2;
};

/** What the order of questions rests on; days are those of the person's calendar, gaps are skills, the largest first. */
export type Chooser = {
  tries: ReadonlyMap<string, readonly Try[]>;
  today: string;
  gaps: readonly SkillId[];
  /** The level aimed at; without one no level comes first. */
  level?: TargetLevel | undefined;
};

/** Questions that fit a wish; `share` is what part of the typed words the best of them have, 1 where none was typed. */
export type Choice = { offered: Offered[]; share: number };

/**
 * The questions that fit a wish, in the order to practice them: due ones, the longest due first; new ones that show a
 * gap, the largest gap first; other new ones; those that come back later. Among equals those at the level aimed at come
 * first, and then the day draws, so the same record gives the same list all day and another tomorrow.
 * Where no question has all typed words, those that have most of them are given.
 */
export function findQuestions(
  heads: readonly QuestionHead[],
  wish: Wish,
  { tries, today, gaps, level }: Chooser,
): Choice {
  const words = wordsIn(wish.words ?? '');
  const drawn = shuffled(seeded('practice', today), heads)
    .filter((head) => matches(head, wish))
    .map((head) => ({ head, has: countAnswered(head, words) }));
  const most = drawn.reduce((so, { has }) => Math.max(so, has), 0);
  if (words.length > 0 && most === 0) return { offered: [], share: 0 };
  const offered = drawn
    .filter(({ has }) => has === most)
    .map(({ head }) => ({ head, standing: standingOf(head, tries.get(head.id) ?? [], today, gaps) }))
    .filter(({ standing }) => wish.isDue !== true || standing.because === 'due')
    .toSorted(
      (a, b) =>
        order[a.standing.because] - order[b.standing.because] ||
        rankOf(a, gaps).localeCompare(rankOf(b, gaps), 'en') ||
        distanceFrom(level, a.head) - distanceFrom(level, b.head),
    );
  return { offered, share: words.length === 0 ? 1 : most / words.length };
}

/** The questions of `findQuestions`, without what part of the typed words they have. */
export const chooseQuestions = (heads: readonly QuestionHead[], wish: Wish, chooser: Chooser): Offered[] =>
  findQuestions(heads, wish, chooser).offered;

/** A question of a round: the wording to ask, the minutes of its slot, and whether it is made for about as many. */
export type Drawn = Offered & { minutes: number; fits: boolean };

/** Whether an answer of so many minutes fills a slot: within two of a short one, from 0.4 to 1.2 times a long one. */
const fills = (slot: number, minutes: number): boolean =>
  slot <= 10 ? Math.abs(minutes - slot) <= 2 : minutes >= 0.4 * slot && minutes <= 1.2 * slot;

/**
 * The questions of one round, one a slot of so many minutes. What counts, in this order: not asked in this round, not
 * before its day, as long as the slot, at the level aimed at, of a category that the round has not had; then the order
 * of practice. Fewer than slots where the bank has fewer.
 */
export function drawRound(
  heads: readonly QuestionHead[],
  round: Round,
  slots: readonly number[],
  chooser: Chooser,
): Drawn[] {
  const offered = chooseQuestions(heads, { round }, chooser);
  const drawn: Drawn[] = [];
  for (const minutes of slots) {
    const had = new Set(drawn.map(({ head }) => head.category));
    const costOf = ({ head, standing }: Offered): string =>
      [
        Number(standing.because === 'later'),
        Number(!fills(minutes, head.minutes)),
        distanceFrom(chooser.level, head),
        Number(had.has(head.category)),
      ].join('');
    const [next] = offered
      .filter(({ head }) => drawn.every((each) => each.head.id !== head.id))
      .toSorted((a, b) => costOf(a).localeCompare(costOf(b), 'en'));
    if (next) drawn.push({ ...next, minutes, fits: fills(minutes, next.head.minutes) });
  }
  return drawn;
}
