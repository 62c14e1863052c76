import { wordsOf } from '#domain/bullets/text.ts';
import type { SkillId } from '#domain/framework/ids.ts';
import { neutralWords } from '#domain/guard/plain-words.ts';
import { rootOf } from '#domain/guard/root.ts';
import { wordSet } from '#domain/lexicon/words.ts';
import type { Story } from '#domain/record/interview.ts';
import { categories } from './ids.ts';
import { countHaving, rootsOf } from './open-points.ts';
import type { StoryPart } from './parts.ts';
import type { Category, QuestionHead } from './served.ts';
import { tellStory } from './stories.ts';

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

/** A question to say a story aloud for, with what speaks for it: words that the story has of one of its wordings, and skills that both show. */
export type Offer = { head: QuestionHead; words: string[]; wording: string; skills: SkillId[]; score: number };

/** One wording of a question, with its words by their roots, each as it is written there. */
type Wording = { text: string; words: ReadonlyMap<string, string> };

const wordingOf = (text: string): Wording => {
  const roots = rootsOf(text);
  const written = wordsOf(text).map(({ lower }) => [rootOf(lower), lower] as const);
  return { text, words: new Map(written.filter(([root]) => roots.has(root))) };
};

/** A question with its wordings read, worked out once. */
const wordings = new WeakMap<QuestionHead, readonly Wording[]>();

function wordingsOf(head: QuestionHead): readonly Wording[] {
  const known = wordings.get(head);
  if (known) return known;
  const read = [head.question, ...head.alsoAskedAs].map(wordingOf);
  wordings.set(head, read);
  return read;
}

/**
 * Words of a wording of usual length and of the shortest that is not favored for it; words that must meet to be a reason; the share of questions above which a word is in too
 * many to be one; how much more a word weighs that the story is about, being in its title or said again. Editorial.
 */
const usual = { words: 12, shortest: 8, enough: 2, everywhere: 0.08, about: 2 } as const;

/** Words that any story of work has, whatever it is about. */
const anyStory = wordSet(`
happen happened stop stopped notice noticed met meet agreed agree hold held hands job list
already always never still again even also soon later earlier before after since until while during yet enough rather almost nearly
said say told tell asked ask knew know thought think felt feel saw see heard hear found find came come left leave let wanted want
day days week weeks month months year years morning evening hour hours minute minutes today tomorrow friday monday time times last first next
two three four five six seven eight nine ten half once twice both each every other another same different
good bad right wrong big small long short new old live right whole whom whose somebody someone nobody nothing everything everyone people person
`);

const isTelling = (word: string): boolean => !anyStory.has(word) && !neutralWords.has(word);

/** The words of a story by their roots, each with how much it is what the story is about: 2 in the title or said again, else 1. */
function readStory(story: Pick<Story, 'title' | StoryPart>): ReadonlyMap<string, number> {
  const inTitle = rootsOf(story.title);
  const counts = new Map<string, number>();
  for (const { lower } of wordsOf(tellStory(story))) counts.set(rootOf(lower), (counts.get(rootOf(lower)) ?? 0) + 1);
  const all = [...rootsOf(`${story.title} ${tellStory(story)}`)];
  return new Map(
    all.map((root) => [root, inTitle.has(root) || (counts.get(root) ?? 0) > 1 ? usual.about : 1] as const),
  );
}

/** The wording of a question that a story fits best: its words in common, the heaviest first, and their weight. */
function fitOf(head: QuestionHead, weightOf: (root: string) => number) {
  const fits = wordingsOf(head).map(({ text, words }) => {
    const shared = [...words]
      .filter(([root, word]) => isTelling(word) && weightOf(root) > 0)
      .toSorted(([a], [b]) => weightOf(b) - weightOf(a));
    const weight = shared.reduce((sum, [root]) => sum + weightOf(root), 0);
    return {
      wording: text,
      words: shared.map(([, word]) => word),
      fit: weight / (0.5 + (0.5 * Math.max(words.size, usual.shortest)) / usual.words),
    };
  });
  const best = fits.toSorted((a, b) => b.fit - a.fit)[0];
  return best && best.words.length >= usual.enough ? best : { wording: head.question, words: [], fit: 0 };
}

/**
 * Questions to practice a story with, the best first: by the words that the story has in common with them, each the
 * heavier the fewer questions have it, and by the skills that both show. Behavioral ones come first; hypothetical ones, which a
 * story can back, fill up. A question with neither enough words nor its main skill in common is not offered.
 */
export function questionsFor(
  story: Pick<Story, 'skills' | 'title' | StoryPart>,
  heads: readonly QuestionHead[],
  most: number,
): Offer[] {
  const said = readStory(story);
  const having = countHaving(heads.map((head) => wordingsOf(head).flatMap(({ words }) => [...words.keys()])));
  const rarest = Math.log(1 + heads.length);
  const weightOf = (root: string): number => {
    const count = having.get(root) ?? 0;
    const isEverywhere = count > Math.max(2, heads.length * usual.everywhere);
    return isEverywhere || count === 0 ? 0 : ((said.get(root) ?? 0) * Math.log(1 + heads.length / count)) / rarest;
  };
  const offers = heads
    .filter(({ format }) => format === 'behavioral' || format === 'hypothetical')
    .map((head): Offer => {
      const { words, wording, fit } = fitOf(head, weightOf);
      const skills = head.skills.filter((skill) => story.skills.includes(skill));
      return { head, words, wording, skills, score: fit + (answers(story, head) ? 1 : 0) + 0.4 * skills.length };
    })
    .filter(({ head, words }) => words.length > 0 || (head.format === 'behavioral' && answers(story, head)));
  const ofFormat = (format: QuestionHead['format']): Offer[] =>
    offers.filter(({ head }) => head.format === format).toSorted((a, b) => b.score - a.score);
  return [...ofFormat('behavioral'), ...ofFormat('hypothetical')].slice(0, most);
}
