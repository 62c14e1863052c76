import type { Story } from '#domain/record/interview.ts';
import { categories } from './ids.ts';
import type { Category, QuestionHead } from './served.ts';

/** How far stories reach in one category: its questions that ask for a story, those that each story could answer, and those that none could. */
export type Reach = { category: Category; questions: number; by: ReadonlyMap<string, number>; open: number };

const answers = (story: Pick<Story, 'skills'>, { skills }: QuestionHead): boolean =>
  skills[0] !== undefined && story.skills.includes(skills[0]);

/**
 * Stories by category. Only behavioral questions ask for a story; a story could answer one where it shows the main skill
 * of the question. Categories that ask for none are left out.
 */
export function reachOf(stories: readonly Pick<Story, 'id' | 'skills'>[], heads: readonly QuestionHead[]): Reach[] {
  return categories.flatMap((category) => {
    const asking = heads.filter((head) => head.category === category && head.format === 'behavioral');
    if (asking.length === 0) return [];
    const by = new Map(
      stories.map((story) => [story.id, asking.filter((head) => answers(story, head)).length] as const),
    );
    const open = asking.filter((head) => !stories.some((story) => answers(story, head))).length;
    return [{ category, questions: asking.length, by, open }];
  });
}

/** Questions to practice a story with: behavioral ones whose main skill it shows, first those whose other skills it shows as well. */
export function questionsFor(
  story: Pick<Story, 'skills'>,
  heads: readonly QuestionHead[],
  most: number,
): QuestionHead[] {
  const shared = (head: QuestionHead): number => head.skills.filter((skill) => story.skills.includes(skill)).length;
  return heads
    .filter((head) => head.format === 'behavioral' && answers(story, head))
    .toSorted((a, b) => shared(b) - shared(a))
    .slice(0, most);
}
