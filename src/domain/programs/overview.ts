import * as z from 'zod/mini';
import { documented, line, paragraph, source } from '#domain/documented.ts';
import { updatedDay } from '#domain/library/address.ts';
import { ownDescription } from '#domain/library/description.ts';
import { skillIdSchema } from '#domain/framework/skill.ts';
import { byId, day, paragraphs, partId, place } from './parts.ts';

/** Something that somebody wants of the program; two of them may not be possible together. */
export const requirementSchema = z.strictObject({
  text: documented(paragraph, 'The demand in the words of the person who made it, with its number or date'),
  from: documented(partId, 'Who asks for it: a stakeholder’s id'),
  kind: documented(z.enum(['function', 'quality', 'date', 'money', 'compliance']), 'What it is about'),
  priority: documented(z.enum(['must', 'should', 'could']), 'What the one who asks says it is'),
});

const decision = z.strictObject({ day, decision: paragraph, by: partId });
const measure = z.strictObject({ measure: line(80), now: line(80), wanted: line(80) });

/** A regulation, a standard or a manual outside the fiction, and what in the pack rests on it. */
const packSource = z.extend(source, {
  says: documented(paragraph, 'What it says, in our own words'),
  backs: documented(z.array(place).check(z.minLength(1)), 'What in the pack rests on it, as kind:id'),
});

/** program.yaml of a pack: what the program is and what is asked of it. */
export const overviewSchema = z.strictObject({
  name: documented(line(60), 'The program'),
  kind: documented(line(60), 'What kind of program it is, such as Platform migration'),
  updated: documented(updatedDay, 'Day of the last change that a reader would notice'),
  company: documented(paragraph, 'The fictional company: what it sells, how large it is'),
  sentence: documented(paragraph, 'The executive’s sentence that started it, as it was said'),
  sponsor: documented(partId, 'Who said it and pays: a stakeholder’s id'),
  summary: documented(paragraph, 'What the program does and why it is hard, in two or three sentences'),
  description: ownDescription,
  context: documented(paragraphs(4), 'What one has to know: how it works today, what was tried, who depends on it'),
  hoped: documented(
    z.array(measure).check(z.minLength(2)),
    'What people hope for: the measure, its value now and the wanted one',
  ),
  decisions: documented(
    z.array(decision).check(z.minLength(2)),
    'What was decided before you came: the day, the decision and the stakeholder who made it',
  ),
  constraints: documented(byId(paragraph, 3), 'What cannot be moved, by id, each with whose rule it is'),
  requirements: documented(
    byId(requirementSchema, 10),
    'Everything that was asked for, by id, contradictions included',
  ),
  sources: documented(
    z.optional(z.array(packSource).check(z.minLength(1))),
    'Where facts from outside the fiction come from, such as a regulation, and what in the pack rests on each',
  ),
  skills: documented(
    z.array(skillIdSchema).check(z.minLength(3)),
    'Skills that the program asks for most, the first first',
  ),
  keywords: documented(z.array(line(60)).check(z.minLength(3)), 'Search words that name and summary do not hold'),
});
