import type { SkillId } from '#domain/framework/ids.ts';
import type { TargetLevel } from '#domain/framework/target.ts';
import type { categories, formats, rounds } from './ids.ts';

export type Category = (typeof categories)[number];
export type Format = (typeof formats)[number];
export type Round = (typeof rounds)[number];

/** The step that an answer reached on the anchors of its question; 3 is a hire. */
export type Step = 1 | 2 | 3 | 4;

/** What a list of questions needs: nothing that helps to answer one. `wordings` counts the question and its variants. */
export type QuestionHead = {
  id: string;
  question: string;
  /** The same question as other interviewers say it. */
  alsoAskedAs: readonly string[];
  category: Category;
  topic: string;
  skills: readonly SkillId[];
  rounds: readonly Round[];
  /** The level whose bar the anchors state. */
  level: TargetLevel;
  /** All levels at which it is asked, the first its own. */
  levels: readonly TargetLevel[];
  format: Format;
  minutes: number;
  wordings: number;
};

/** A place on this site, by its name. */
export type Link = { name: string; href: string };

/** Another wording of a question, with what of its data is its own. */
type Wording = {
  ask: string;
  reference?: string | undefined;
  rubric?: { readonly [S in Step]?: string | undefined } | undefined;
  barAt?: FullQuestion['barAt'] | undefined;
  followUps?: FullQuestion['followUps'] | undefined;
  traps?: FullQuestion['traps'] | undefined;
  moves?: FullQuestion['moves'] | undefined;
};

/** A question with everything that is shown after the answer. */
export type FullQuestion = {
  id: string;
  question: string;
  /** The level whose bar the anchors state; null where they are general ones. */
  level: TargetLevel | null;
  format: Format;
  probes: string;
  followUps: readonly { ask: string; tests: string }[];
  traps: readonly string[];
  moves: readonly string[];
  rubric: Readonly<Record<Step, string>>;
  barAt: { readonly [L in TargetLevel]?: string | undefined };
  variants: readonly Wording[];
  reference?: string | undefined;
  plain?: string | undefined;
  precise?: string | undefined;
  misconception?: string | undefined;
  /** What helps with it elsewhere on the site: exercises that build what it asks, concepts that it uses, phrases to say it. */
  exercises: readonly Link[];
  concepts: readonly Link[];
  phrases: readonly Link[];
};

/** A wording of a question: 0 is the question itself, 1 and on its variants; past the last it starts over. */
export function wordingOf({ question, variants }: Pick<FullQuestion, 'question' | 'variants'>, place: number): string {
  const all = [question, ...variants.map(({ ask }) => ask)];
  return all[place % all.length] ?? question;
}
