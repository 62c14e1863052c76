import type { SkillId } from '#domain/framework/ids.ts';
import type { TargetLevel } from '#domain/framework/target.ts';
import { seeded, shuffled } from '#domain/random.ts';
import { nextTry, type Try } from './due.ts';
import { matchWords, weigh, wordsIn } from './match-words.ts';
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

const matches = (head: QuestionHead, wish: Wish): boolean =>
  (wish.round === undefined || head.rounds.includes(wish.round)) &&
  // What nobody has sorted yet shows no skill, and is of no category.
  (wish.category === undefined || (head.category === wish.category && head.skills.length > 0)) &&
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

/** Where a question has less than this part of the weight that the best one has of the typed words, it is left out. */
const leastOfBest = 0.6;

/** Questions that fit a wish; `share` is what part of the typed words the best of them have, 1 where none was typed. */
export type Choice = { offered: Offered[]; share: number };

/**
 * The questions that fit a wish, in the order to practice them: due ones, the longest due first; new ones that show a
 * gap, the largest gap first; other new ones; those that come back later. Among equals those at the level aimed at come
 * first, and then the day draws, so the same record gives the same list all day and another tomorrow.
 * Where words are typed, the order is by how well a question, or what it is also asked as, has them: rare words count
 * for more than common ones, and a short phrase for more than a long case that has the word in passing.
 */
export function findQuestions(
  heads: readonly QuestionHead[],
  wish: Wish,
  { tries, today, gaps, level }: Chooser,
): Choice {
  const words = wordsIn(wish.words ?? '');
  const weights = weigh(heads, words.all);
  const drawn = shuffled(seeded('practice', today), heads)
    .filter((head) => matches(head, wish))
    .map((head) => ({ head, match: matchWords(head, words, weights) }));
  const best = drawn.reduce((so, { match }) => Math.max(so, match.has), 0);
  if (words.all.length > 0 && best === 0) return { offered: [], share: 0 };
  const found = drawn
    .filter(({ match }) => match.has >= leastOfBest * best)
    .map(({ head, match }) => ({
      match,
      offered: { head, standing: standingOf(head, tries.get(head.id) ?? [], today, gaps) },
    }))
    .filter(({ offered: { standing } }) => wish.isDue !== true || standing.because === 'due')
    .toSorted(
      (one, other) =>
        other.match.fit - one.match.fit ||
        other.match.own - one.match.own ||
        order[one.offered.standing.because] - order[other.offered.standing.because] ||
        rankOf(one.offered, gaps).localeCompare(rankOf(other.offered, gaps), 'en') ||
        distanceFrom(level, one.offered.head) - distanceFrom(level, other.offered.head),
    );
  const most = found.reduce((so, { match }) => Math.max(so, match.count), 0);
  return {
    offered: found.map(({ offered }) => offered),
    share: words.all.length === 0 ? 1 : most / words.telling.length,
  };
}

/** The questions of `findQuestions`, without what part of the typed words they have. */
export const chooseQuestions = (heads: readonly QuestionHead[], wish: Wish, chooser: Chooser): Offered[] =>
  findQuestions(heads, wish, chooser).offered;

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
): Offered[] {
  const offered = chooseQuestions(heads, { round }, chooser);
  const drawn: Offered[] = [];
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
    if (next) drawn.push(next);
  }
  return drawn;
}
