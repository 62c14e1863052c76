import { getCollection, getEntry } from 'astro:content';
import type { DocumentAccuracy } from '#domain/artifacts/accuracy.ts';
import type { DocumentOfKind, KindName } from '#domain/artifacts/kinds.ts';
import { type StartingPoints, templateOf } from '#domain/artifacts/prompts.ts';
import { readMarkdown } from '#domain/artifacts/markdown.ts';
import type { AnswerAccuracy } from '#domain/interview/answer-accuracy.ts';
import type { BulletAccuracy } from '#domain/bullets/accuracy.ts';
import type { Exercise } from '#domain/exercises/exercise.ts';
import { type Background } from '#domain/framework/background.ts';
import type { RedFlag } from '#domain/framework/red-flag.ts';
import { severities } from '#domain/framework/severity.ts';
import { bySkill } from '#domain/framework/ids.ts';
import { type Skill, type SkillId, skillIdSchema, skillIds } from '#domain/framework/skill.ts';
import {
  companyStageSchema,
  companyStages,
  focusIdSchema,
  focusIds,
  type Framework,
  type FullFramework,
  targetLevels,
  targetLevelSchema,
  weightPresetSchema,
  weightPresets,
} from '#domain/framework/target.ts';
import { categories } from '#domain/interview/ids.ts';
import type { ConceptDrawing } from '#domain/interview/concept-drawing.ts';
import type { ConceptPath } from '#domain/interview/concept-path.ts';
import { type Concept, conceptFields } from '#domain/interview/concept.ts';
import type { Question } from '#domain/interview/question.ts';
import type { Content } from '#domain/recall/curriculum.ts';
import type { Fact } from '#domain/recall/fact.ts';
import type { Category } from '#domain/interview/served.ts';
import type { Pattern } from '#domain/resume/served-pattern.ts';
import { phraseGroups, type PhraseSituation } from '#domain/library/phrase.ts';
import { articleSections, type Article } from '#domain/library/article.ts';
import type { Career } from '#domain/library/career.ts';
import { certificationGroups, type Certification } from '#domain/library/certification.ts';
import type { ContrastTheme } from '#domain/library/contrast.ts';
import type { FaqTopic } from '#domain/library/faq.ts';
import type { Term } from '#domain/library/glossary.ts';
import type { Guide } from '#domain/library/guide.ts';
import type { Industry } from '#domain/library/industry.ts';
import { readingKinds, type Reading } from '#domain/library/reading.ts';
import { criterionGroups } from '#domain/library/criterion-groups.ts';
import type { QuestionToAsk } from '#domain/interview/question-to-ask.ts';
import type { Criterion, Role } from '#domain/library/role.ts';
import type { Moves } from '#domain/plan/ninety-days.ts';
import type { ReferenceArtifact } from '#domain/mentoring/calibration.ts';
import { assembleProgram, type Program, type ProgramId, programIds } from '#domain/programs/program.ts';
import { findLooseEnds } from '#domain/programs/references.ts';
import type { DayInPack, PracticeLinks } from '#domain/simulator/day.ts';
import { findDayLooseEnds } from '#domain/simulator/references.ts';
import type { Truth } from '#domain/programs/truth.ts';

/** The skills in framework order. Fails the build when one is missing. */
export async function skills(): Promise<Skill[]> {
  const entries = await getCollection('skills');
  return skillIds.map((id) => {
    const entry = entries.find((candidate) => candidate.id === id);
    if (!entry) throw new Error(`content/skills/${id}.yaml is missing`);
    return { ...entry.data, id: skillIdSchema.parse(entry.id) };
  });
}

/** Bars, weights and shifts, each with its reason and source. */
export async function framework(): Promise<FullFramework> {
  const pick = <I extends string, T>(
    ids: readonly I[],
    folder: string,
    entries: readonly { id: string; data: T }[],
    parse: (id: string) => I,
  ): Record<I, T & { id: I }> => {
    const found = ids.map((id) => {
      const entry = entries.find((candidate) => candidate.id === id);
      if (!entry) throw new Error(`content/${folder}/${id}.yaml is missing`);
      return [id, { ...entry.data, id: parse(entry.id) }] as const;
    });
    // Every id has been found, which fromEntries cannot say.
    return Object.fromEntries(found) as Record<I, T & { id: I }>;
  };
  return {
    levels: pick(targetLevels, 'levels', await getCollection('levels'), (id) => targetLevelSchema.parse(id)),
    focuses: pick(focusIds, 'focuses', await getCollection('focuses'), (id) => focusIdSchema.parse(id)),
    companies: pick(companyStages, 'companies', await getCollection('companies'), (id) => companyStageSchema.parse(id)),
    weights: pick(weightPresets, 'weights', await getCollection('weights'), (id) => weightPresetSchema.parse(id)),
  };
}

const eachValue = <K extends string, A, B>(values: Record<K, A>, change: (value: A) => B): Record<K, B> =>
  // The keys stay the same, which fromEntries cannot say.
  Object.fromEntries(Object.entries<A>(values).map(([key, value]) => [key, change(value)])) as Record<K, B>;

/** The framework without its prose: what an island needs to compute a score. */
export async function slimFramework(): Promise<Framework> {
  const full = await framework();
  return {
    levels: eachValue(full.levels, ({ name, bars }) => ({
      name,
      bars: eachValue(bars, ({ target, floor }) => (floor === undefined ? { target } : { target, floor })),
    })),
    focuses: eachValue(full.focuses, ({ name, barShift, weightFactor }) => ({ name, barShift, weightFactor })),
    companies: eachValue(full.companies, ({ name, weightFactor }) => ({ name, weightFactor })),
    weights: eachValue(full.weights, ({ name, weights }) => ({
      name,
      weights: eachValue(weights, ({ weight }) => ({ weight })),
    })),
  };
}

/** Red flags, the most severe first, then by name. */
export async function redFlags(): Promise<RedFlag[]> {
  const entries = await getCollection('redFlags');
  return entries
    .map(({ id, data }) => ({ ...data, id }))
    .toSorted(
      (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || a.name.localeCompare(b.name, 'en'),
    );
}

/** Starting points by name. */
export async function backgrounds(): Promise<Background[]> {
  const entries = await getCollection('backgrounds');
  return entries.map(({ id, data }) => ({ ...data, id })).toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** Situations of the language bank, group by group, then by name. */
export async function phraseSituations(): Promise<PhraseSituation[]> {
  const entries = await getCollection('phrases');
  return entries
    .map(({ id, data }) => ({ ...data, id }))
    .toSorted(
      (a, b) => phraseGroups.indexOf(a.group) - phraseGroups.indexOf(b.group) || a.name.localeCompare(b.name, 'en'),
    );
}

/** How often the bullet rules are right, as last measured. Fails the build when it was never measured. */
export async function bulletAccuracy(): Promise<BulletAccuracy> {
  const entries = await getCollection('accuracy');
  const entry = entries.find(({ id }) => id === 'bullets');
  if (!entry) throw new Error('content/accuracy/bullets.json is missing: npm run eval -- FOLDER --publish SET');
  return entry.data;
}

/** How often the answer rules are right, as last measured. Fails the build when it was never measured. */
export async function answerAccuracy(): Promise<AnswerAccuracy> {
  const [entry] = await getCollection('answerAccuracy');
  if (!entry) throw new Error('content/accuracy/answers.json is missing: npm run eval:answers -- --publish');
  return entry.data;
}

/** How often the document rules are right, as last measured. Fails the build when it was never measured. */
export async function documentAccuracy(): Promise<DocumentAccuracy> {
  const [entry] = await getCollection('documentAccuracy');
  if (!entry) throw new Error('content/accuracy/documents.json is missing: npm run eval:documents -- --publish');
  return entry.data;
}

/** Our good or weak example of a kind of document. Fails the build when it is missing or cannot be read. */
export async function documentExample<K extends KindName>(kind: K, which: 'good' | 'weak'): Promise<DocumentOfKind<K>> {
  const entry = (await getCollection('artifacts')).find(({ id }) => id === `${kind}/${which}`);
  const read = readMarkdown(kind, entry?.body ?? '');
  if (!entry || read.state === 'refused') throw new Error(`content/artifacts/${kind}/${which}.md cannot be read`);
  return read.document;
}

/** What a document of a kind can begin with: a template that asks for each part, and our good example. */
export async function startingPoints<K extends KindName>(kind: K): Promise<StartingPoints<K>> {
  const entry = (await getCollection('artifacts')).find(({ id }) => id === `${kind}/template`);
  const typical = entry ? readMarkdown(kind, entry.body ?? '') : undefined;
  if (typical?.state === 'refused')
    throw new Error(`content/artifacts/${kind}/template.md, line ${typical.line}: ${typical.message}`);
  return { template: templateOf(kind, typical?.document), good: await documentExample(kind, 'good') };
}

/** Roles, the TPM first, then by name. */
export async function roles(): Promise<Role[]> {
  const entries = (await getCollection('roles')).map(({ id, data }) => ({ ...data, id }));
  const isOther = ({ id }: Role) => Number(id !== 'technical-program-manager');
  return entries.toSorted((a, b) => isOther(a) - isOther(b) || a.name.localeCompare(b.name, 'en'));
}

/** Criteria of the decision matrix, by group, then by name. */
export async function criteria(): Promise<Criterion[]> {
  const entries = (await getCollection('criteria')).map(({ id, data }) => ({ ...data, id }));
  return entries.toSorted(
    (a, b) => criterionGroups.indexOf(a.group) - criterionGroups.indexOf(b.group) || a.name.localeCompare(b.name, 'en'),
  );
}

/** Bullet patterns, in the order of their files. */
export async function bulletPatterns(): Promise<Pattern[]> {
  const files = (await getCollection('bulletPatterns')).toSorted((a, b) => a.id.localeCompare(b.id, 'en'));
  return files.flatMap(({ data }) => Object.entries(data).map(([id, pattern]) => ({ ...pattern, id })));
}

/** The program packs that are written, in the order of their ids, without their truth. Fails the build at an id that names nothing. */
export async function programs(): Promise<Program[]> {
  const written = new Set((await getCollection('programs')).map(({ id }) => id));
  const packs = await Promise.all(programIds.filter((id) => written.has(id)).map(readProgram));
  for (const program of packs) {
    const [loose] = findLooseEnds(program, await programTruth(program.id));
    if (loose)
      throw new Error(`content/programs/${program.id}/${loose.file}.yaml: ${loose.path}: expected ${loose.expected}`);
  }
  return packs;
}

async function readProgram(id: ProgramId): Promise<Program> {
  const [program, people, systems, plan, money, metrics, news] = await Promise.all([
    getEntry('programs', id),
    getEntry('programPeople', id),
    getEntry('programSystems', id),
    getEntry('programPlans', id),
    getEntry('programMoney', id),
    getEntry('programMetrics', id),
    getEntry('programNews', id),
  ]);
  if (!program || !people || !systems || !plan || !money || !metrics || !news)
    throw new Error(`content/programs/${id} lacks one of its files`);
  return assembleProgram(id, {
    program: program.data,
    people: people.data,
    systems: systems.data,
    plan: plan.data,
    money: money.data,
    metrics: metrics.data,
    news: news.data,
  });
}

/** What a pack hides until something is handed in; no page may hold it. */
export async function programTruth(id: ProgramId): Promise<Truth> {
  const entry = await getEntry('programTruths', id);
  if (!entry) throw new Error(`content/programs/${id}/truth.yaml is missing`);
  return entry.data;
}

/** Exercises by main skill, then the short ones first. */
export async function exercises(): Promise<Exercise[]> {
  const entries = await getCollection('exercises');
  const rank = ({ skills: [main] }: Exercise) => (main ? skillIds.indexOf(main) : skillIds.length);
  return entries
    .map(({ id, data }) => ({ ...data, id }))
    .toSorted((a, b) => rank(a) - rank(b) || a.minutes - b.minutes || a.id.localeCompare(b.id, 'en'));
}

/** The question bank, category by category in the order of the taxonomy; a category that is not written has none. */
export async function questions(): Promise<
  { category: Category; name: string; updated: string; questions: Record<string, Question> }[]
> {
  const [files, topics] = [await getCollection('questions'), await getCollection('questionTopics')];
  return categories.map((category) => {
    const topic = topics.find(({ id }) => id === category)?.data;
    if (!topic) throw new Error(`content/question-topics.yaml: ${category} is missing`);
    return {
      category,
      name: topic.name,
      updated: topic.updated,
      questions: files.find(({ id }) => id === category)?.data ?? {},
    };
  });
}

/** Questions that a candidate can ask, in the order of their file. */
export async function questionsToAsk(): Promise<QuestionToAsk[]> {
  const entries = await getCollection('questionsToAsk');
  return entries.map(({ id, data }) => ({ id, ...data }));
}

/** What to start, volunteer for and ask for in the present job, by skill. Fails the build when a skill has none. */
export async function ninetyDays(): Promise<Record<SkillId, Moves>> {
  const entries = await getCollection('ninetyDays');
  return bySkill((skill) => {
    const entry = entries.find(({ id }) => id === skill);
    if (!entry) throw new Error(`content/ninety-days.yaml: ${skill}: expected to be there`);
    return entry.data;
  });
}

/** Reference artifacts with their ratings, by id. Fails the build where one does not fit its exercise. */
export async function references(): Promise<ReferenceArtifact[]> {
  const all = await exercises();
  const entries = await getCollection('calibration');
  return entries
    .toSorted((a, b) => a.id.localeCompare(b.id, 'en'))
    .map(({ id, data: { exercise: of, example, ratings } }) => {
      const exercise = all.find((one) => one.id === of);
      const text = exercise?.examples?.[example];
      if (!exercise || text === undefined || ratings.length !== exercise.rubric.length)
        throw new Error(`content/calibration/${id}.yaml does not fit an example of content/exercises/${of}.yaml`);
      const rows = exercise.rubric.map((row, at) => ({
        ...row,
        step: ratings[at]?.step ?? 1,
        reason: ratings[at]?.reason ?? '',
      }));
      return { id, name: exercise.name, brief: exercise.brief, text, rows };
    });
}

/** The concepts of the technical primer, field by field, each field in the order of its file. Fails the build when a field is missing. */
export async function concepts(): Promise<Concept[]> {
  const files = await getCollection('concepts');
  return conceptFields.flatMap((field) => {
    const file = files.find(({ id }) => id === field);
    if (!file) throw new Error(`content/concepts/${field}.yaml is missing`);
    return Object.entries(file.data).map(([id, concept]) => ({ ...concept, id }));
  });
}

/** The drawings of concepts, by the concept’s id. Fails the build where there is no such concept. */
export async function conceptDrawings(): Promise<Map<string, ConceptDrawing>> {
  const known = new Set((await concepts()).map(({ id }) => id));
  const [file] = await getCollection('conceptDrawings');
  if (!file) throw new Error('content/concept-drawings.yaml is missing');
  const loose = Object.keys(file.data).find((id) => !known.has(id));
  if (loose !== undefined) throw new Error(`content/concept-drawings.yaml: ${loose} is no concept`);
  return new Map(Object.entries(file.data).map(([id, drawing]) => [id, { ...drawing, id }]));
}

/** The numbers to have at hand, in the order of their file. */
export async function facts(): Promise<Fact[]> {
  const [file] = await getCollection('facts');
  if (!file) throw new Error('content/arithmetic.yaml is missing');
  return Object.entries(file.data).map(([id, fact]) => ({ ...fact, id }));
}

/** All that recall cards are made from. */
export async function curriculum(): Promise<Content> {
  const bank = (await questions()).flatMap(({ questions }) => Object.entries(questions));
  return { concepts: await concepts(), questions: bank, facts: await facts() };
}

/** Guided paths by name. Fails the build where a step names no concept. */
export async function conceptPaths(): Promise<ConceptPath[]> {
  const known = new Set((await concepts()).map(({ id }) => id));
  const paths = (await getCollection('conceptPaths')).map(({ id, data }) => ({ ...data, id }));
  for (const { id, steps } of paths) {
    const loose = steps.find(({ concept }) => !known.has(concept));
    if (loose) throw new Error(`content/concept-paths/${id}.yaml: ${loose.concept} is no concept`);
  }
  return paths.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The days of the simulator, the short one first, then by date. Fails the build when one names what its pack does not have. */
export async function days(): Promise<DayInPack[]> {
  const packs = await programs();
  const entries = await getCollection('days');
  const links = await practiceLinks();
  return entries
    .map(({ id, data }) => {
      const day = { ...data, id };
      const program = packs.find((each) => each.id === day.program);
      const [loose] = program ? findDayLooseEnds(day, program) : [];
      if (!program || loose) throw new Error(`content/days/${id}.yaml: ${loose?.path}: expected ${loose?.expected}`);
      const named = Object.values(day.events).flatMap(({ practice = {} }) =>
        Object.entries(practice).flatMap(([kind, ids]) => (ids ?? []).map((each) => `${kind}:${each}`)),
      );
      const practiced = named.map((place) => {
        const link = links[place];
        if (!link) throw new Error(`content/days/${id}.yaml: practice: expected something there is, not ${place}`);
        return [place, link] as const;
      });
      const ofSkills = Object.entries(links).filter(([place]) => place.startsWith('skills:'));
      return { day, program, links: Object.fromEntries([...ofSkills, ...practiced]) };
    })
    .toSorted(
      (a, b) =>
        Number(b.day.taster ?? false) - Number(a.day.taster ?? false) || a.day.date.localeCompare(b.day.date, 'en'),
    );
}

/** Where skills, exercises, questions and concepts are found, by `kind:id`. */
async function practiceLinks(): Promise<PracticeLinks> {
  return Object.fromEntries([
    ...(await skills()).map(({ id, name }) => [`skills:${id}`, { name, href: `/skills/${id}/` }] as const),
    ...(await exercises()).map(({ id, name }) => [`exercises:${id}`, { name, href: `/exercises/${id}/` }] as const),
    ...(await concepts()).map(
      ({ id, name, field }) => [`concepts:${id}`, { name, href: `/concepts/${field}/#${id}` }] as const,
    ),
    ...(await questions()).flatMap((category) =>
      Object.entries(category.questions).map(
        ([id, { question }]) => [`questions:${id}`, { name: question, href: `/practice/#q=${id}` }] as const,
      ),
    ),
  ]);
}

const withId = <T>({ id, data }: { id: string; data: T }): T & { id: string } => ({ ...data, id });
const byOrder = (a: { order: number }, b: { order: number }): number => a.order - b.order;
const byName = <K extends string>(key: K) => {
  return (a: Record<K, string>, b: Record<K, string>): number => a[key].localeCompare(b[key], 'en');
};

/** The library's articles, section by section, in their order. */
export async function articles(): Promise<Article[]> {
  const all = (await getCollection('articles')).map(withId).toSorted(byOrder);
  return articleSections.flatMap((section) => all.filter((article) => article.section === section));
}

/** Industries by name. */
export const industries = async (): Promise<Industry[]> =>
  (await getCollection('industries')).map(withId).toSorted(byName('name'));

/** Certifications, group by group, then by their short name. */
export async function certifications(): Promise<Certification[]> {
  const all = (await getCollection('certifications')).map(withId).toSorted(byName('short'));
  return certificationGroups.flatMap((group) => all.filter((one) => one.group === group));
}

/** Weak against strong, theme by theme. */
export const contrastThemes = async (): Promise<ContrastTheme[]> =>
  (await getCollection('contrasts')).map(withId).toSorted(byOrder);

/** Questions people ask, topic by topic. */
export const faqTopics = async (): Promise<FaqTopic[]> => (await getCollection('faq')).map(withId).toSorted(byOrder);

/** Guides by situation, in their order. */
export const guides = async (): Promise<Guide[]> => (await getCollection('guides')).map(withId).toSorted(byOrder);

/** Words of the trade, by the alphabet. */
export const glossary = async (): Promise<Term[]> =>
  (await getCollection('glossary')).map(withId).toSorted(byName('term'));

/** What is worth reading, by kind, then by title. */
export async function reading(): Promise<Reading[]> {
  const all = (await getCollection('reading')).map(withId).toSorted(byName('title'));
  return readingKinds.flatMap((kind) => all.filter((one) => one.kind === kind));
}

/** Tracks and stages, what speeds a career up, and public ladders. Fails the build when they are missing. */
export async function career(): Promise<Career> {
  const [entry] = await getCollection('careerStages');
  if (!entry) throw new Error('content/career-stages.yaml is missing');
  return entry.data;
}
