import type { SkillId } from '#domain/framework/ids.ts';
import type { TargetLevel } from '#domain/framework/target.ts';
import { nextTry, type Try } from './due.ts';
import type { Category, Format, QuestionHead, Round } from './served.ts';

/** What somebody wants to practice; what is left out may be anything. */
export type Wish = {
  round?: Round | undefined;
  category?: Category | undefined;
  skill?: SkillId | undefined;
  level?: TargetLevel | undefined;
  format?: Format | undefined;
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

function matches(head: QuestionHead, wish: Wish): boolean {
  const words = (wish.words ?? '').toLowerCase().split(/\s+/u).filter(Boolean);
  const text = `${head.question} ${head.topic}`.toLowerCase();
  return (
    (wish.round === undefined || head.rounds.includes(wish.round)) &&
    (wish.category === undefined || head.category === wish.category) &&
    (wish.skill === undefined || head.skills.includes(wish.skill)) &&
    (wish.level === undefined || head.levels.includes(wish.level)) &&
    (wish.format === undefined || head.format === wish.format) &&
    words.every((word) => text.includes(word))
  );
}

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

/**
 * The questions that fit a wish, in the order to practice them: due ones, the longest due first; new ones that show a
 * gap, the largest gap first; other new ones; those that come back later. `gaps` are skills, the largest first.
 * Equal ones keep the order of the bank, so the same record always gives the same list.
 */
export function chooseQuestions(
  heads: readonly QuestionHead[],
  wish: Wish,
  { tries, today, gaps }: { tries: ReadonlyMap<string, readonly Try[]>; today: string; gaps: readonly SkillId[] },
): Offered[] {
  return heads
    .filter((head) => matches(head, wish))
    .map((head) => ({ head, standing: standingOf(head, tries.get(head.id) ?? [], today, gaps) }))
    .toSorted(
      (a, b) =>
        order[a.standing.because] - order[b.standing.because] || rankOf(a, gaps).localeCompare(rankOf(b, gaps), 'en'),
    );
}
