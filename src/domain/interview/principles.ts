import type { SkillId } from '#domain/framework/ids.ts';
import type { Story } from '#domain/record/interview.ts';
import { coverage } from './open-points.ts';
import { themes, type ThemeId } from './principle-cues.ts';
import type { Category, QuestionHead } from './served.ts';
import { matchStories } from './stories.ts';

/** A principle as it was pasted: its name, and what it says. */
export type Principle = { name: string; says: string };

/** Most principles that are read from one text; nobody publishes more. */
const mostPrinciples = 30;
const longestName = 80;

const unmarked = (line: string): string => line.replace(/^\s*(?:[-*•–—▪◦]|\(?\d{1,2}[.):]|#{1,4})\s+/u, '').trim();

/** “Name: what it says” or “Name. What it says” in one line; else the line is the name. */
function cutLine(line: string): Principle {
  const [, name = '', says = ''] = /^([^:.!?–—]{2,80})(?:[:.!?]|\s[–—-])\s+(\S.*)$/u.exec(line) ?? [];
  return name === ''
    ? { name: line.slice(0, longestName), says: line.length > longestName ? line : '' }
    : { name, says };
}

function cutBlock(block: string): Principle[] {
  const lines = block.split('\n').map(unmarked).filter(Boolean);
  const [first = '', ...rest] = lines;
  if (rest.length === 0) return first === '' ? [] : [cutLine(first)];
  return first.length <= longestName ? [{ name: first, says: rest.join(' ') }] : [cutLine(lines.join(' '))];
}

/**
 * The principles in a pasted text. Where there are empty lines, each block is one, named by its first line;
 * else each line is one. Marks of lists and numbers are left out.
 */
export function splitPrinciples(text: string): Principle[] {
  const plain = text.replaceAll(/\r\n?/gu, '\n').trim();
  const blocks = /\n[ \t]*\n/u.test(plain)
    ? plain.split(/\n[ \t]*\n/u).flatMap(cutBlock)
    : plain.split('\n').map(unmarked).filter(Boolean).map(cutLine);
  return blocks.slice(0, mostPrinciples);
}

/** What a principle is about: the themes whose words stand in it, and those words. */
export type About = {
  theme: ThemeId;
  found: string[];
  skills: readonly SkillId[];
  categories: readonly Category[];
  questions: readonly string[];
};

/** Reads the themes of a principle by the published table; the one with most words first. */
export function themesOf({ name, says }: Principle): About[] {
  // The name says what it is about; the text explains.
  const text = `${name}. ${name}. ${says}`;
  return themes
    .map(({ id, words, skills, categories, questions }) => {
      const all = [...text.matchAll(words)].map(([word]) => word.toLowerCase());
      return { theme: id, found: [...new Set(all)], skills, categories, questions, count: all.length };
    })
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map(({ count: _, ...about }) => about);
}

/** A question that asks for a principle, with why: chosen by hand, the skill and the category in common, its share of the principle’s words. */
export type Asking = {
  head: QuestionHead;
  isChosen: boolean;
  skill: SkillId | null;
  category: Category | null;
  share: number;
};

/** Points of a question for a principle; the whole rule. */
const points = { chosen: 6, mainSkill: 2, category: 1.5, words: 3, toldFormat: 1, secondTheme: 0.5 } as const;

function scoreFor(head: QuestionHead, about: readonly About[], principle: Principle): Asking & { score: number } {
  const share = coverage(head.question, `${principle.name} ${principle.says}`);
  const [main] = head.skills;
  const weight = (place: number): number => (place === 0 ? 1 : points.secondTheme);
  const bySkill = about.findIndex(({ skills }) => main !== undefined && skills.includes(main));
  const byCategory = about.findIndex(({ categories }) => categories.includes(head.category));
  const chosen = about.findIndex(({ questions }) => questions.includes(head.id));
  const score =
    (chosen >= 0 ? points.chosen * weight(chosen) : 0) +
    (bySkill >= 0 ? points.mainSkill * weight(bySkill) : 0) +
    (byCategory >= 0 ? points.category * weight(byCategory) : 0) +
    points.words * share +
    (head.format === 'behavioral' ? points.toldFormat : 0);
  return {
    head,
    isChosen: chosen >= 0,
    skill: bySkill >= 0 && main ? main : null,
    category: byCategory >= 0 ? head.category : null,
    share,
    score,
  };
}

/**
 * Questions that an interviewer could ask for a principle, the best first: 6 points where it was chosen for the theme by hand, 2 for its main skill, 1.5 for its
 * category (half of either where only a weaker theme has it), up to 3 for words in common, 1 where it asks for a story.
 * None where the principle has no known theme. A question in `taken` is left to the principle that has it.
 */
export function questionsAsking(
  principle: Principle,
  heads: readonly QuestionHead[],
  { most, taken = new Set<string>() }: { most: number; taken?: ReadonlySet<string> },
): Asking[] {
  const about = themesOf(principle).slice(0, 2);
  if (about.length === 0) return [];
  return heads
    .filter(({ id, format }) => !taken.has(id) && (format === 'behavioral' || format === 'hypothetical'))
    .map((head) => scoreFor(head, about, principle))
    .filter(({ isChosen, skill, category }) => isChosen || skill !== null || category !== null)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ score: _, ...asking }) => asking);
}

/** A principle with what it asks and what answers it. */
export type Read = {
  principle: Principle;
  about: About[];
  asked: Asking[];
  stories: { story: Story; skills: SkillId[] }[];
};

/** Reads all principles of a text: each with its own questions, no question twice, and the stories that fit it. */
export function readPrinciples(text: string, heads: readonly QuestionHead[], stories: readonly Story[]): Read[] {
  const taken = new Set<string>();
  return splitPrinciples(text).map((principle) => {
    const about = themesOf(principle);
    const asked = questionsAsking(principle, heads, { most: 3, taken });
    for (const { head } of asked) taken.add(head.id);
    const skills = [...new Set(about.slice(0, 2).flatMap((one) => one.skills))];
    const fitting = matchStories({ asked: `${principle.name} ${principle.says}`, skills }, stories).slice(0, 3);
    return {
      principle,
      about,
      asked,
      stories: fitting.map(({ story, skills: shared }) => ({ story, skills: shared })),
    };
  });
}

/** Principles of a text three by three, as the rounds in which their first questions are practiced. */
export function roundsOf(read: readonly Read[]): Read[][] {
  const askable = read.filter(({ asked }) => asked.length > 0);
  return Array.from({ length: Math.ceil(askable.length / 3) }, (_, place) => askable.slice(place * 3, place * 3 + 3));
}
