import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { skillIds, type SkillId } from '#domain/framework/skill.ts';
import { targetLevels, type TargetLevel } from '#domain/framework/target.ts';
import { categories, rounds } from '#domain/interview/ids.ts';
import type { Round } from '#domain/interview/served.ts';
import { categoryTopicsSchema, questionFileSchema, type Question } from '#domain/interview/question.ts';
import { bodyOf } from '#domain/interview/serve.ts';
import { inWording } from '#domain/interview/wording.ts';
import { readConcepts, readExercises, readPhraseSituations } from '#platform/content-files.ts';
import { phrasesOf } from '#domain/library/phrase.ts';
import { findAlike } from './shingles.ts';

const load = <S extends z.ZodMiniType>(schema: S, path: string): z.infer<S> =>
  z.parse(schema, parse(readFileSync(path, 'utf8')));

const topics = load(z.record(z.enum(categories), categoryTopicsSchema), 'content/question-topics.yaml');
const files = readdirSync('content/questions').map((file) => ({
  category: file.replace('.yaml', ''),
  questions: load(questionFileSchema, `content/questions/${file}`),
}));
const bank = files.flatMap(({ questions }) => Object.entries(questions).map(([id, question]) => ({ ...question, id })));

const idsOf = (wrong: readonly { id: string }[]): string[] => wrong.map(({ id }) => id);

const praise =
  /\b(?:excellent|outstanding|great|superb|impressive|exceptional|world-class|perfectly?|strong communicator|thoughtful|insightful)\b/iu;

const outlineOf = ({ moves, rubric, traps }: Question): string =>
  [...moves, ...traps, rubric[1], rubric[2], rubric[3], rubric[4]].join(' ');

describe('the question bank', () => {
  it('uses every id once and keeps each question in the file of its category', () => {
    const ids = idsOf(bank);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    expect(
      files.flatMap(({ category, questions }) =>
        Object.entries(questions)
          .filter(([, question]) => question.category !== category)
          .map(([id]) => id),
      ),
    ).toEqual([]);
  });

  it('has at least 300 questions in twenty categories', () => {
    expect(files.map(({ category }) => category).toSorted()).toEqual(categories.toSorted());
    expect(bank.length).toBeGreaterThanOrEqual(300);
  });

  it('serves every skill at every level, in the rounds that ask for all skills, and every round at its levels', () => {
    const asked = (skill: SkillId | null, level: TargetLevel, round: Round | null): number =>
      bank.filter(
        (one) =>
          (skill === null || one.skills.includes(skill)) &&
          (one.level === level || one.barAt[level] !== undefined) &&
          (round === null || one.rounds.includes(round)),
      ).length;
    const bySkill = skillIds.flatMap((skill) =>
      targetLevels.flatMap((level) => [
        asked(skill, level, null) < 5 ? `${skill} at ${level}` : '',
        ...(['hiring-manager', 'program-sense'] as const).map((round) =>
          asked(skill, level, round) === 0 ? `${skill} at ${level} in ${round}` : '',
        ),
      ]),
    );
    // Nobody is screened by a recruiter for the highest level with questions of their own.
    const byRound = rounds.flatMap((round) =>
      targetLevels
        .filter((level) => !(round === 'recruiter' && level === 'principal'))
        .map((level) => (asked(null, level, round) < 5 ? `${round} at ${level}` : '')),
    );
    expect([...bySkill, ...byRound].filter((missing) => missing !== '')).toEqual([]);
  });

  it('asks about topics that are listed, and about every topic of a category that is written', () => {
    const listed = (category: Question['category']) => topics[category].topics;
    expect(idsOf(bank.filter(({ category, topic }) => !listed(category).includes(topic)))).toEqual([]);
    const written = categories.filter((category) => files.some((file) => file.category === category));
    const unserved = written.flatMap((category) =>
      listed(category).filter((topic) => !bank.some((one) => one.category === category && one.topic === topic)),
    );
    expect(unserved).toEqual([]);
  });

  it('has no two questions, outlines or variants that are nearly the same', () => {
    expect(findAlike(bank.map((one) => ({ id: one.id, text: one.question })))).toEqual([]);
    expect(findAlike(bank.map((one) => ({ id: one.id, text: outlineOf(one) })))).toEqual([]);
    expect(
      findAlike(
        bank.flatMap((one) =>
          one.variants.map((variant, place) => ({
            id: `${one.id} variant ${place + 1}`,
            text: typeof variant === 'string' ? variant : variant.ask,
          })),
        ),
      ),
    ).toEqual([]);
  });

  it('asks at its own level, and says how the bar moves at another', () => {
    expect(idsOf(bank.filter(({ level, barAt }) => barAt[level] !== undefined))).toEqual([]);
    expect(idsOf(bank.filter(({ barAt }) => Object.keys(barAt).length === 0))).toEqual([]);
  });

  it('carries the arithmetic of estimations, a solution of designs, and both explanations where one is asked for', () => {
    const withReference = (one: Question) => one.reference !== undefined;
    expect(idsOf(bank.filter((one) => ['estimation', 'design'].includes(one.format) && !withReference(one)))).toEqual(
      [],
    );
    const explained = ({ plain, precise, misconception }: Question) => plain && precise && misconception;
    expect(idsOf(bank.filter((one) => one.format === 'explain' && !explained(one)))).toEqual([]);
  });

  it('gives each wording of an estimation or a design data of its own, so that none shows numbers of the first', () => {
    const links = { exercises: () => [], concepts: () => [], phrases: () => [] };
    const reckoned = bank.filter((one) => ['estimation', 'design'].includes(one.format));
    const borrowed = reckoned.flatMap((one) => {
      const body = bodyOf(one.id, one, links);
      return body.variants.flatMap(({ ask }, place) =>
        Object.entries(inWording(body, ask).ofFirst)
          .filter(([, isOfFirst]) => isOfFirst)
          .map(([what]) => `${what} of ${one.id} variant ${place + 1}`),
      );
    });
    expect(borrowed).toEqual([]);
  });

  it('gives each wording of a design whatever speaks of its subject, in typographic quotes', () => {
    const wordings = bank
      .filter(({ format }) => format === 'design')
      .flatMap(({ id, variants }) => variants.map((variant) => ({ id, variant })));
    const isWhole = (variant: Question['variants'][number]): boolean =>
      typeof variant !== 'string' &&
      [variant.reference, variant.moves, variant.followUps, variant.traps].every((own) => own !== undefined) &&
      ([2, 3, 4] as const).every((step) => variant.rubric?.[step] !== undefined);
    expect(idsOf(wordings.filter(({ variant }) => !isWhole(variant)))).toEqual([]);
    // In JSON a straight double quote within a text has a backslash before it.
    expect(idsOf(wordings.filter(({ variant }) => /'|\\"/u.test(JSON.stringify(variant))))).toEqual([]);
  });

  it('has steps that differ and do not praise', () => {
    const steps = ({ rubric }: Question) => [rubric[1], rubric[2], rubric[3], rubric[4]];
    expect(idsOf(bank.filter((one) => new Set(steps(one)).size < 4))).toEqual([]);
    expect(idsOf(bank.filter((one) => steps(one).some((step) => praise.test(step))))).toEqual([]);
    const ofWordings = ({ variants }: Question) =>
      variants.flatMap((variant) => (typeof variant === 'string' ? [] : Object.values(variant.rubric ?? {})));
    expect(idsOf(bank.filter((one) => ofWordings(one).some((step) => praise.test(step ?? ''))))).toEqual([]);
  });

  it('names the concepts that it uses, wherever something technical is asked, and none of them everywhere', () => {
    const read = readConcepts('content');
    if (read.state === 'mistakes') throw new Error('unreadable content');
    const known = new Set(idsOf(read.content));
    const used = bank.flatMap((one) => one.concepts);
    expect(used.filter((id) => !known.has(id))).toEqual([]);
    expect(idsOf(bank.filter((one) => new Set(one.concepts).size < one.concepts.length))).toEqual([]);
    const technical = new Set(['system-design', 'technical-explanation', 'reliability-launch', 'security-migration']);
    // What a person tells of their own work may use any concept, or none.
    const asked = bank.filter((one) => technical.has(one.category) && one.format !== 'behavioral');
    expect(idsOf(asked.filter((one) => one.concepts.length === 0))).toEqual([]);
    expect([...known].filter((id) => used.filter((each) => each === id).length > 15)).toEqual([]);
    expect(new Set(used).size).toBeGreaterThan(100);
  });

  it('leads only to exercises and phrases that exist', () => {
    const [exercises, situations] = [readExercises('content'), readPhraseSituations('content')];
    if (exercises.state === 'mistakes' || situations.state === 'mistakes') throw new Error('unreadable content');
    const known = {
      exercises: idsOf(exercises.content),
      phrases: idsOf(situations.content.flatMap(phrasesOf)),
    };
    expect(bank.flatMap((one) => one.exercises.filter((id) => !known.exercises.includes(id)))).toEqual([]);
    expect(bank.flatMap((one) => one.phrases.filter((id) => !known.phrases.includes(id)))).toEqual([]);
  });
});
