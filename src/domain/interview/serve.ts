import { targetLevels } from '#domain/framework/target.ts';
import type { Question } from './question.ts';
import type { FullQuestion, QuestionHead } from './served.ts';

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

/** What a question holds besides its head, and its wording; `linkTo` names a concept by its id. */
export const bodyOf = (
  id: string,
  question: Question,
  linkTo: (concept: string) => FullQuestion['concepts'],
): FullQuestion => {
  const { probes, followUps, traps, moves, rubric, barAt, variants, reference, plain, precise, misconception } =
    question;
  return {
    id,
    question: question.question,
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
    exercises: question.exercises,
    concepts: question.concepts.flatMap(linkTo),
    phrases: question.phrases,
  };
};
