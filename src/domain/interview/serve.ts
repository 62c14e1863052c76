import { targetLevels } from '#domain/framework/target.ts';
import type { Question } from './question.ts';
import type { FullQuestion, Link, QuestionHead } from './served.ts';

/** What a list shows of a question. */
export const headOf = (id: string, question: Question): QuestionHead => ({
  id,
  question: question.question,
  alsoAskedAs: question.alsoAskedAs,
  category: question.category,
  topic: question.topic,
  skills: question.skills,
  rounds: question.rounds,
  level: question.level,
  levels: [question.level, ...targetLevels.filter((level) => level !== question.level && question.barAt[level])],
  format: question.format,
  minutes: question.minutes,
  wordings: 1 + question.variants.length,
});

/** The names and addresses of what questions lead to, by its id; none for an id that names nothing. */
export type LinksOfQuestions = Record<'exercises' | 'concepts' | 'phrases', (id: string) => readonly Link[]>;

/** What a question holds besides its head, and its wording; `links` name what it leads to. */
export const bodyOf = (id: string, question: Question, links: LinksOfQuestions): FullQuestion => {
  const { probes, followUps, traps, moves, rubric, barAt, variants, reference, plain, precise, misconception } =
    question;
  return {
    id,
    question: question.question,
    level: question.level,
    format: question.format,
    probes,
    followUps,
    traps,
    moves,
    rubric,
    barAt,
    variants: variants.map((variant) => (typeof variant === 'string' ? { ask: variant } : variant)),
    ...(reference === undefined ? {} : { reference }),
    ...(plain === undefined ? {} : { plain }),
    ...(precise === undefined ? {} : { precise }),
    ...(misconception === undefined ? {} : { misconception }),
    exercises: question.exercises.flatMap(links.exercises),
    concepts: question.concepts.flatMap(links.concepts),
    phrases: question.phrases.flatMap(links.phrases),
  };
};
