import * as z from 'zod/mini';
import { documented, line, paragraph, source } from '#domain/documented.ts';
import { updatedDay } from '#domain/library/address.ts';
import { severities } from './severity.ts';
import { skillIdSchema } from './skill.ts';

/** content/red-flags: something that could make the role a poor fit. It informs; only the person makes one a veto. */
export const redFlagSchema = z.strictObject({
  name: documented(line(80), 'The flag, in plain words'),
  about: documented(
    z.enum(['self', 'role', 'team']),
    'About oneself, about the role as such, or about a particular team or posting',
  ),
  severity: documented(z.enum(severities), 'stop, fixable or watch'),
  question: documented(
    paragraph,
    'The question to ask oneself that reveals it; answered yes, partly or no, where yes means the flag is there',
  ),
  whyItMatters: documented(paragraph, 'What it does to a program and to the person'),
  looksLike: documented(paragraph, 'A concrete situation in which it shows'),
  mitigation: documented(paragraph, 'What makes it smaller, and how long that takes'),
  settledBy: documented(paragraph, 'What evidence or small test would settle whether it is real'),
  notThis: documented(paragraph, 'What is often mistaken for it and is no reason to stay away'),
  skills: documented(z.array(skillIdSchema), 'Skills it touches'),
  updated: documented(updatedDay, 'Day of the last change that a reader would notice'),
  keywords: documented(z.array(line(60)).check(z.minLength(2)), 'Search words'),
  sources: documented(z.array(source), 'Where facts from outside come from'),
});
export type RedFlag = z.infer<typeof redFlagSchema> & { id: string };
