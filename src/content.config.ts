import { questionToAskSchema } from '#domain/interview/question-to-ask.ts';
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { documentAccuracySchema } from '#domain/artifacts/accuracy.ts';
import { exerciseSchema } from '#domain/exercises/exercise.ts';
import { backgroundSchema } from '#domain/framework/background.ts';
import { answerAccuracySchema } from '#domain/interview/answer-accuracy.ts';
import { bulletAccuracySchema } from '#domain/bullets/accuracy.ts';
import { redFlagSchema } from '#domain/framework/red-flag.ts';
import { skillSchema } from '#domain/framework/skill.ts';
import { companySchema, focusSchema, levelSchema, weightsSchema } from '#domain/framework/target.ts';
import { articleSchema } from '#domain/library/article.ts';
import { careerSchema } from '#domain/library/career.ts';
import { certificationSchema } from '#domain/library/certification.ts';
import { contrastThemeSchema } from '#domain/library/contrast.ts';
import { faqTopicSchema } from '#domain/library/faq.ts';
import { termSchema } from '#domain/library/glossary.ts';
import { guideSchema } from '#domain/library/guide.ts';
import { industrySchema } from '#domain/library/industry.ts';
import { phraseSituationSchema } from '#domain/library/phrase.ts';
import { readingSchema } from '#domain/library/reading.ts';
import { conceptPathSchema } from '#domain/interview/concept-path.ts';
import { conceptDrawingFileSchema } from '#domain/interview/concept-drawing.ts';
import { conceptFileSchema } from '#domain/interview/concept.ts';
import { factFileSchema } from '#domain/recall/fact.ts';
import { categoryTopicsSchema, questionFileSchema } from '#domain/interview/question.ts';
import { patternFileSchema } from '#domain/resume/pattern.ts';
import { criterionSchema, roleSchema } from '#domain/library/role.ts';
import { movesSchema } from '#domain/plan/moves.ts';
import { referenceSchema } from '#domain/mentoring/reference.ts';
import { programParts } from '#domain/programs/program.ts';
import { daySchema } from '#domain/simulator/day.ts';
import { truthSchema } from '#domain/programs/truth.ts';

const yaml = (name: string) => glob({ base: `./content/${name}`, pattern: '*.yaml' });

/** One file of every program pack; the id is the pack's. */
const packFile = (name: string) =>
  glob({
    base: './content/programs',
    pattern: `*/${name}.yaml`,
    generateId: ({ entry }) => entry.slice(0, entry.indexOf('/')),
  });

export const collections = {
  skills: defineCollection({ loader: yaml('skills'), schema: skillSchema }),
  levels: defineCollection({ loader: yaml('levels'), schema: levelSchema }),
  focuses: defineCollection({ loader: yaml('focuses'), schema: focusSchema }),
  companies: defineCollection({ loader: yaml('companies'), schema: companySchema }),
  weights: defineCollection({ loader: yaml('weights'), schema: weightsSchema }),
  redFlags: defineCollection({ loader: yaml('red-flags'), schema: redFlagSchema }),
  backgrounds: defineCollection({ loader: yaml('backgrounds'), schema: backgroundSchema }),
  exercises: defineCollection({ loader: yaml('exercises'), schema: exerciseSchema }),
  calibration: defineCollection({ loader: yaml('calibration'), schema: referenceSchema }),
  days: defineCollection({ loader: yaml('days'), schema: daySchema }),
  phrases: defineCollection({ loader: yaml('phrases'), schema: phraseSituationSchema }),
  accuracy: defineCollection({
    loader: glob({ base: './content/accuracy', pattern: 'bullets.json' }),
    schema: bulletAccuracySchema,
  }),
  answerAccuracy: defineCollection({
    loader: glob({ base: './content/accuracy', pattern: 'answers.json' }),
    schema: answerAccuracySchema,
  }),
  documentAccuracy: defineCollection({
    loader: glob({ base: './content/accuracy', pattern: 'documents.json' }),
    schema: documentAccuracySchema,
  }),
  artifacts: defineCollection({ loader: glob({ base: './content/artifacts', pattern: '*/*.md' }) }),
  questions: defineCollection({ loader: yaml('questions'), schema: questionFileSchema }),
  questionTopics: defineCollection({ loader: file('./content/question-topics.yaml'), schema: categoryTopicsSchema }),
  conceptPaths: defineCollection({ loader: yaml('concept-paths'), schema: conceptPathSchema }),
  conceptDrawings: defineCollection({
    loader: glob({ base: './content', pattern: 'concept-drawings.yaml' }),
    schema: conceptDrawingFileSchema,
  }),
  concepts: defineCollection({ loader: yaml('concepts'), schema: conceptFileSchema }),
  facts: defineCollection({ loader: glob({ base: './content', pattern: 'arithmetic.yaml' }), schema: factFileSchema }),
  roles: defineCollection({ loader: yaml('roles'), schema: roleSchema }),
  bulletPatterns: defineCollection({ loader: yaml('bullet-patterns'), schema: patternFileSchema }),
  questionsToAsk: defineCollection({ loader: file('./content/questions-to-ask.yaml'), schema: questionToAskSchema }),
  ninetyDays: defineCollection({ loader: file('./content/ninety-days.yaml'), schema: movesSchema }),
  criteria: defineCollection({ loader: file('./content/criteria.yaml'), schema: criterionSchema }),
  articles: defineCollection({ loader: yaml('articles'), schema: articleSchema }),
  industries: defineCollection({ loader: yaml('industries'), schema: industrySchema }),
  certifications: defineCollection({ loader: yaml('certifications'), schema: certificationSchema }),
  contrasts: defineCollection({ loader: yaml('contrasts'), schema: contrastThemeSchema }),
  faq: defineCollection({ loader: yaml('faq'), schema: faqTopicSchema }),
  guides: defineCollection({ loader: yaml('guides'), schema: guideSchema }),
  glossary: defineCollection({ loader: file('./content/glossary.yaml'), schema: termSchema }),
  reading: defineCollection({ loader: file('./content/reading.yaml'), schema: readingSchema }),
  careerStages: defineCollection({
    loader: glob({ base: './content', pattern: 'career-stages.yaml' }),
    schema: careerSchema,
  }),
  programs: defineCollection({ loader: packFile('program'), schema: programParts.program }),
  programPeople: defineCollection({ loader: packFile('people'), schema: programParts.people }),
  programSystems: defineCollection({ loader: packFile('systems'), schema: programParts.systems }),
  programPlans: defineCollection({ loader: packFile('plan'), schema: programParts.plan }),
  programMoney: defineCollection({ loader: packFile('money'), schema: programParts.money }),
  programMetrics: defineCollection({ loader: packFile('metrics'), schema: programParts.metrics }),
  programNews: defineCollection({ loader: packFile('news'), schema: programParts.news }),
  programTruths: defineCollection({ loader: packFile('truth'), schema: truthSchema }),
};
