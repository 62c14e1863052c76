import * as z from 'zod/mini';
import { documented, line, paragraph, source } from '#domain/documented.ts';
import { focusIdSchema, skillIdSchema } from '#domain/framework/ids.ts';
import { programIds } from '#domain/programs/parts.ts';
import { siteLink, updatedDay } from './address.ts';
import { ownDescription } from './description.ts';

const term = z.strictObject({
  term: documented(line(60), 'The word as it is said there'),
  means: documented(paragraph, 'What it means for a plan'),
});

const rule = z.strictObject({
  name: documented(line(120), 'The rule or standard'),
  bites: documented(paragraph, 'What it does to a program: gates, evidence, lead times, who may decide'),
  source: documented(source, 'Where it can be read'),
});

const risk = z.strictObject({
  risk: documented(line(160), 'What happens'),
  earlySign: documented(paragraph, 'How one sees it coming'),
  response: documented(paragraph, 'What is done while it is still cheap'),
});

const sampleProgram = z.strictObject({
  name: documented(line(80), 'The program'),
  situation: documented(paragraph, 'A fictional company, what it wants and why now'),
  parts: documented(
    z
      .array(
        z.strictObject({ team: line(60), delivers: paragraph, weeks: z.int().check(z.minimum(1), z.maximum(104)) }),
      )
      .check(z.minLength(3)),
    'Who delivers what, in how many weeks of work on the calendar',
  ),
  longestChain: documented(paragraph, 'Which parts wait for which, and the sum of the longest chain in weeks'),
  budget: documented(
    z.strictObject({
      currency: line(3),
      lines: z.array(z.strictObject({ name: line(80), thousands: z.int().check(z.minimum(1)) })).check(z.minLength(3)),
      total: z.int().check(z.minimum(1)),
    }),
    'The budget in thousands; the lines add up to the total',
  ),
  whatDecidesIt: documented(
    paragraph,
    'The one thing on which its date or its success depends, and what a TPM does about it',
  ),
});

const asked = z.strictObject({
  question: documented(line(240), 'The question, as one would ask it'),
  listenFor: documented(paragraph, 'What a good and a worrying answer sound like'),
});

/** content/industries: what programs look like in an industry, and whether it is a place for the reader. */
export const industrySchema = z
  .strictObject({
    name: documented(line(60), 'The industry'),
    lead: documented(paragraph, 'What makes programs here unlike others, in two or three sentences'),
    description: ownDescription,
    programs: documented(
      z.array(paragraph).check(z.minLength(3)),
      'Programs that a TPM runs here, each with what is hard',
    ),
    vocabulary: documented(z.array(term).check(z.minLength(6)), 'Words that one has to know in the first week'),
    rules: documented(z.array(rule).check(z.minLength(1)), 'Rules and standards that bite, each with its source'),
    risks: documented(z.array(risk).check(z.minLength(3)), 'Typical risks'),
    sample: documented(sampleProgram, 'A sample program whose figures add up'),
    askInInterview: documented(z.array(asked).check(z.minLength(4)), 'Questions to ask in the interview'),
    thrives: documented(paragraph, 'Who does well here'),
    struggles: documented(paragraph, 'Who does not, and would be happier elsewhere'),
    wayIn: documented(paragraph, 'How people get in without having worked there, and what they underestimate'),
    focuses: documented(
      z.array(focusIdSchema).check(z.minLength(1)),
      'Focuses of the scorecard that fit, the nearest first',
    ),
    skills: documented(z.array(skillIdSchema).check(z.minLength(2)), 'Skills that weigh more here'),
    pack: documented(z.optional(z.enum(programIds)), 'The program pack that is set here'),
    related: documented(z.array(siteLink), 'Pages beside it'),
    updated: documented(updatedDay, 'Day of the last change that a reader would notice'),
    keywords: documented(z.array(line(60)).check(z.minLength(3)), 'Search words that the name does not hold'),
  })
  .check(
    z.check(({ value, issues }) => {
      const { lines, total } = value.sample.budget;
      const sum = lines.reduce((so, { thousands }) => so + thousands, 0);
      if (sum !== total)
        issues.push({
          code: 'custom',
          path: ['sample', 'budget', 'total'],
          input: total,
          message: `${sum}, which is what the lines add up to`,
        });
    }),
  );
export type Industry = z.infer<typeof industrySchema> & { id: string };
