import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { readPublishedAnswers } from '#bin/eval-answers.ts';
import { pathOf } from '#domain/expectation.ts';
import { backgroundSchema } from '#domain/framework/background.ts';
import { redFlagSchema } from '#domain/framework/red-flag.ts';
import { skillSchema } from '#domain/framework/skill.ts';
import { companySchema, focusSchema, levelSchema, weightsSchema } from '#domain/framework/target.ts';
import { conceptSchema } from '#domain/interview/concept.ts';
import { exerciseSchema } from '#domain/exercises/exercise.ts';
import { questionToAskSchema } from '#domain/interview/question-to-ask.ts';
import { questionFileSchema, questionSchema, wordingSchema } from '#domain/interview/question.ts';
import { articleSchema } from '#domain/library/article.ts';
import { careerSchema, catalystSchema, ladderSchema, stageSchema } from '#domain/library/career.ts';
import { certificationSchema } from '#domain/library/certification.ts';
import { contrastThemeSchema } from '#domain/library/contrast.ts';
import { faqTopicSchema } from '#domain/library/faq.ts';
import { termSchema } from '#domain/library/glossary.ts';
import { guideSchema } from '#domain/library/guide.ts';
import { industrySchema } from '#domain/library/industry.ts';
import { readingSchema } from '#domain/library/reading.ts';
import { phraseSituationSchema } from '#domain/library/phrase.ts';
import { conceptDrawingSchema } from '#domain/interview/concept-drawing.ts';
import { conceptPathSchema } from '#domain/interview/concept-path.ts';
import { numberSchema } from '#domain/recall/fact.ts';
import { criterionFileSchema, criterionSchema, roleSchema } from '#domain/library/role.ts';
import { metricSchema, newsSchema } from '#domain/programs/course.ts';
import { budgetLineSchema, moneySchema, vendorSchema } from '#domain/programs/money.ts';
import { overviewSchema, requirementSchema } from '#domain/programs/overview.ts';
import { peopleSchema, stakeholderSchema, systemSchema, teamSchema } from '#domain/programs/people.ts';
import { activitySchema, freezeSchema, milestoneSchema, planSchema } from '#domain/programs/plan.ts';
import { contradictionSchema, plantedRiskSchema, truthSchema, varianceSchema } from '#domain/programs/truth.ts';
import {
  choiceSchema,
  consequenceSchema,
  daySchema,
  eventSchema,
  factSchema,
  lookUpSchema,
} from '#domain/simulator/day.ts';
import { conditionSchema } from '#domain/simulator/effect.ts';
import { patternFileSchema, patternSchema } from '#domain/resume/pattern.ts';

const readme = readFileSync('content/README.md', 'utf8');

/** The schemas in the order in which the README has their tables. */
const explained: [string, z.ZodMiniObject][] = [
  ['skill', skillSchema],
  ['red flag', redFlagSchema],
  ['starting point', backgroundSchema],
  ['situation', phraseSituationSchema],
  ['phrase', phraseSituationSchema.shape.phrases.def.valueType],
  ['question', questionSchema],
  ['wording', wordingSchema],
  ['question to ask', questionToAskSchema],
  ['concept', conceptSchema],
  ['drawing', conceptDrawingSchema],
  ['guided path', conceptPathSchema],
  ['number', numberSchema],
  ['exercise', exerciseSchema],
  ['bullet pattern', patternSchema],
  ['role', roleSchema],
  ['article', articleSchema],
  ['industry', industrySchema],
  ['certification', certificationSchema],
  ['theme of contrasts', contrastThemeSchema],
  ['contrast', contrastThemeSchema.shape.contrasts.def.valueType],
  ['topic of the FAQ', faqTopicSchema],
  ['question of the FAQ', faqTopicSchema.shape.questions.def.valueType],
  ['guide', guideSchema],
  ['word of the glossary', termSchema],
  ['piece of reading', readingSchema],
  ['list of career stages', careerSchema],
  ['stage', stageSchema],
  ['experience', catalystSchema],
  ['public ladder', ladderSchema],
  ['criterion', criterionSchema],
  ['level', levelSchema],
  ['focus', focusSchema],
  ['company', companySchema],
  ['weights', weightsSchema],
  ['program', overviewSchema],
  ['requirement', requirementSchema],
  ['list of people', peopleSchema],
  ['team', teamSchema],
  ['stakeholder', stakeholderSchema],
  ['system', systemSchema],
  ['plan', planSchema],
  ['activity', activitySchema],
  ['freeze', freezeSchema],
  ['milestone', milestoneSchema],
  ['budget', moneySchema],
  ['budget line', budgetLineSchema],
  ['vendor', vendorSchema],
  ['metric', metricSchema],
  ['piece of news', newsSchema],
  ['truth', truthSchema],
  ['planted risk', plantedRiskSchema],
  ['contradiction', contradictionSchema],
  ['cause of variance', varianceSchema],
  ['day', daySchema],
  ['fact', factSchema],
  ['event', eventSchema],
  ['something to look up', lookUpSchema],
  ['choice', choiceSchema],
  ['consequence', consequenceSchema],
  ['condition', conditionSchema],
];

/** Field and explanation of each row, table by table. */
const tables = readme
  .split('| field | what it holds |\n| --- | --- |\n')
  .slice(1)
  .map((rest) =>
    (rest.split('\n\n')[0] ?? '').split('\n').map((row) => /^\| `(\w+)` \| (.+) \|$/u.exec(row)?.slice(1) ?? [row]),
  );

describe('the README for authors', () => {
  it.each(explained.map(([name, schema], place) => ({ name, schema, rows: tables[place] ?? [] })))(
    'explains every field of a $name in the words of its schema',
    ({ schema, rows }) => {
      expect(rows.map(([field]) => field)).toEqual(Object.keys(schema.shape));
      for (const [field = '', words = ''] of rows) {
        const said = words.replace(' (may be left out)', '');
        expect(said).toBe(z.globalRegistry.get(schema.shape[field] ?? schema)?.description ?? said);
        const { type } = schema.shape[field]?._zod.def ?? {};
        expect(words.endsWith('(may be left out)'), field).toBe(type === 'optional' || type === 'default');
      }
    },
  );

  it('has a table for each of them and no other', () => {
    expect(tables).toHaveLength(explained.length);
  });
});

describe('the README of the project', () => {
  const whole = readFileSync('README.md', 'utf8');
  const paragraph = whole.split('\n').find((line) => line.startsWith('**The answer rules are measured.**')) ?? '';
  const published = readPublishedAnswers();
  if (!published) throw new Error('content/accuracy/answers.json is missing: npm run eval:answers -- --publish');
  const {
    sets: { tuned, 'held-out': held },
    first,
    second: { tuned: twice, 'held-out': heldTwice },
  } = published;
  const percent = (some: number, of: number) => `${Math.round((100 * some) / of)}%`;
  const right = ({ right: some, sentences }: { right: number; sentences: number }) => percent(some, sentences);
  const f1 = (name: string) => held.parts.find(({ part }) => part === name)?.f1.toFixed(2);

  it.each([
    `${tuned.answers + held.answers} answers with ${tuned.sentences + held.sentences} sentences`,
    `gave ${right(first.tuned)} of the sentences of one half and ${right(first['held-out'])} of the other`,
    `${right(tuned)} there and ${right(held)} on the half that was held out`,
    `${f1('situation')} for situation, ${f1('task')} task, ${f1('action')} action, ${f1('result')} result, ${f1('reflection')} reflection`,
    `"part missing" reaches ${held.missing.f1.toFixed(2)}`,
    `agree on ${heldTwice.alike} of the ${heldTwice.sentences} held-out sentences (Cohen's kappa ${heldTwice.kappa?.toFixed(2)})`,
    `on ${twice.alike} of the other ${twice.sentences} (${twice.kappa?.toFixed(2)})`,
    `of those ${heldTwice.alike} the rules read ${percent(heldTwice.right, heldTwice.alike)} as both do`,
    `rules' ${right(held)} stands beside a ceiling of ${percent(heldTwice.alike, heldTwice.sentences)}`,
  ])('has the published figures of the answer rules: %s', (said) => {
    expect(paragraph).toContain(said);
  });
});

const faultsOf = (schema: z.ZodMiniType, path: string): string[] => {
  const read = z.safeParse(schema, parse(readFileSync(path, 'utf8')));
  return read.success ? [] : read.error.issues.map((issue) => `${path}: ${pathOf(issue.path)}: ${issue.message}`);
};

const filesOf = (folder: string): string[] => readdirSync(folder).map((file) => join(folder, file));

describe('content that has no reader of its own', () => {
  it.each<[string, z.ZodMiniType, string[]]>([
    ['roles', roleSchema, filesOf('content/roles')],
    ['criteria', criterionFileSchema, ['content/criteria.yaml']],
    ['questions', questionFileSchema, filesOf('content/questions')],
    ['bullet patterns', patternFileSchema, filesOf('content/bullet-patterns')],
  ])('holds %s as their schema says', (_, schema, files) => {
    expect(files.flatMap((file) => faultsOf(schema, file))).toEqual([]);
  });
});
