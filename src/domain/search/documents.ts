import type { Exercise } from '#domain/exercises/exercise.ts';
import type { Background } from '#domain/framework/background.ts';
import type { RedFlag } from '#domain/framework/red-flag.ts';
import type { Skill } from '#domain/framework/skill.ts';
import type { Company, Focus, Level } from '#domain/framework/target.ts';
import type { Concept } from '#domain/interview/concept.ts';
import type { Question } from '#domain/interview/question.ts';
import { phrasesOf, type PhraseSituation } from '#domain/library/phrase.ts';
import type { Role } from '#domain/library/role.ts';
import type { Program } from '#domain/programs/program.ts';
import { type SearchDocument, shorten } from './document.ts';
import { libraryDocuments, type SearchLibrary } from './library-documents.ts';

/** A page that is no content entry, such as a tool; its words come from the caller. */
export type SearchPage = Omit<SearchDocument, 'kind'>;

/** The questions of one category, as they are searched. */
export type SearchQuestions = { category: string; name: string; questions: Readonly<Record<string, Question>> };

/** What is searched as the second part. */
export type SearchFurther = SearchLibrary & { questions: readonly SearchQuestions[] };

/** Everything that can be found at once, by collection. */
export type SearchContent = {
  skills: readonly Skill[];
  levels: readonly Level[];
  focuses: readonly Focus[];
  companies: readonly Company[];
  backgrounds: readonly Background[];
  redFlags: readonly RedFlag[];
  phraseSituations: readonly PhraseSituation[];
  concepts: readonly Concept[];
  roles: readonly Role[];
  programs: readonly Program[];
  exercises: readonly Exercise[];
  pages: readonly SearchPage[];
};

const skillDocument = (skill: Skill): SearchDocument => ({
  id: skill.id,
  kind: 'skill',
  title: skill.name,
  keywords: [...skill.keywords, ...skill.artifacts.map(({ name }) => name)],
  text: shorten(skill.definition),
  url: `/skills/${skill.id}/`,
  skills: [skill.id],
});

const levelDocument = (level: Level): SearchDocument => ({
  id: level.id,
  kind: 'level',
  title: level.name,
  keywords: level.titles,
  text: shorten(level.scope),
  url: `/levels/#${level.id}`,
  levels: [level.id],
});

const focusDocument = (focus: Focus): SearchDocument => ({
  id: focus.id,
  kind: 'focus',
  title: focus.name,
  keywords: [],
  text: shorten(focus.summary),
  url: `/levels/#focus-${focus.id}`,
});

const companyDocument = (company: Company): SearchDocument => ({
  id: company.id,
  kind: 'company',
  title: company.name,
  keywords: [],
  text: shorten(company.summary),
  url: `/levels/#company-${company.id}`,
});

const backgroundDocument = (background: Background): SearchDocument => ({
  id: background.id,
  kind: 'background',
  title: background.name,
  keywords: [...background.titles, ...background.keywords],
  text: shorten(background.summary),
  url: `/backgrounds/${background.id}/`,
});

const redFlagDocument = (flag: RedFlag): SearchDocument => ({
  id: flag.id,
  kind: 'red-flag',
  title: flag.name,
  keywords: flag.keywords,
  text: shorten(flag.question),
  url: `/red-flags/#${flag.id}`,
  skills: flag.skills,
});

const situationDocuments = (situation: PhraseSituation): SearchDocument[] => {
  const page = `/phrases/${situation.id}/`;
  return [
    {
      id: situation.id,
      kind: 'phrase',
      title: situation.name,
      keywords: [],
      text: shorten(situation.lead),
      url: page,
    },
    ...phrasesOf(situation).map((phrase): SearchDocument => ({
      id: phrase.id,
      kind: 'phrase',
      title: phrase.name,
      keywords: [...phrase.keywords, situation.name],
      text: shorten(`${phrase.to}: ${phrase.say}`),
      url: `${page}#${phrase.id}`,
      skills: phrase.skills,
    })),
  ];
};

const conceptDocument = (concept: Concept): SearchDocument => ({
  id: concept.id,
  kind: 'concept',
  title: concept.name,
  keywords: concept.keywords,
  text: shorten(concept.plain),
  url: `/concepts/${concept.field}/#${concept.id}`,
});

/** Words of a question that stand as its title; its page has the rest. */
const questionTitle = 16;

const questionDocument = (
  { category, name }: Pick<SearchQuestions, 'category' | 'name'>,
  id: string,
  question: Question,
): SearchDocument => ({
  id,
  kind: 'question',
  title: shorten(question.question, questionTitle),
  keywords: [question.topic, name, ...question.alsoAskedAs],
  // What it probes is held back until somebody has answered.
  text: shorten(question.question),
  url: `/questions/${category}/#${id}`,
  skills: question.skills,
  levels: [question.level],
  rounds: question.rounds,
});

const roleDocument = (role: Role): SearchDocument => ({
  id: role.id,
  kind: 'role',
  title: role.name,
  keywords: [...role.alsoCalled, ...role.keywords],
  text: shorten(role.summary),
  url: `/roles/${role.id}/`,
  skills: role.skills,
});

/** What a pack tells everybody; its truth is not at hand here, and its news after the as-of day is left out. */
const programDocument = (program: Program): SearchDocument => ({
  id: program.id,
  kind: 'program',
  title: program.name,
  keywords: [
    program.kind,
    ...program.keywords,
    ...[program.systems, program.vendors, program.teams].flatMap((parts) =>
      Object.values(parts).map(({ name }) => name),
    ),
  ],
  text: shorten(program.summary),
  url: `/programs/${program.id}/`,
});

const exerciseDocument = (exercise: Exercise): SearchDocument => ({
  id: exercise.id,
  kind: 'exercise',
  title: exercise.name,
  keywords: exercise.keywords,
  text: shorten(exercise.artifact),
  url: `/exercises/${exercise.id}/`,
  skills: exercise.skills,
});

const pageDocument = (page: SearchPage): SearchDocument => ({ ...page, kind: 'tool', text: shorten(page.text) });

/** Keywords that differ only in capitals are one. */
const withoutRepeats = (document: SearchDocument): SearchDocument => ({
  ...document,
  keywords: [...new Map(document.keywords.map((keyword) => [keyword.toLowerCase(), keyword] as const)).values()],
});

/** The questions of the bank and the library: more than everything else, so that they are a part of their own. */
export const furtherDocuments = (further: SearchFurther): SearchDocument[] =>
  [
    ...further.questions.flatMap((category) =>
      Object.entries(category.questions).map(([id, question]) => questionDocument(category, id, question)),
    ),
    ...libraryDocuments(further),
  ].map(withoutRepeats);

/** The findable places of all content but the questions and the library: a new collection is one line here and one function above. */
export function searchDocuments(content: SearchContent): SearchDocument[] {
  return [
    ...content.skills.map(skillDocument),
    ...content.levels.map(levelDocument),
    ...content.focuses.map(focusDocument),
    ...content.companies.map(companyDocument),
    ...content.backgrounds.map(backgroundDocument),
    ...content.redFlags.map(redFlagDocument),
    ...content.phraseSituations.flatMap(situationDocuments),
    ...content.concepts.map(conceptDocument),
    ...content.roles.map(roleDocument),
    ...content.programs.map(programDocument),
    ...content.exercises.map(exerciseDocument),
    ...content.pages.map(pageDocument),
  ].map(withoutRepeats);
}
