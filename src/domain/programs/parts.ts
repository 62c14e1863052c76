import * as z from 'zod/mini';
import { readDay } from '#domain/day.ts';
import { documented, line, paragraph } from '#domain/documented.ts';

/** The fictional programs. */
export const programIds = [
  'payments-ledger',
  'passkeys',
  'health-data',
  'device-launch',
  'ml-feature',
  'cloud-cost',
] as const;
export type ProgramId = (typeof programIds)[number];

/** An id inside a pack: lowercase words joined by hyphens, at most 32 characters. */
export const partId = z
  .string()
  .check(z.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u, 'Lowercase words joined by hyphens'), z.maxLength(32));

/** A moment that stands for a day, as the day; everything else as it is. */
const withoutTime = (value: unknown): string =>
  value instanceof Date ? value.toISOString().slice(0, 10) : String(value);

/**
 * YYYY-MM-DD. The site's YAML reader makes a moment of an unquoted day, the command line's a text; both become a text.
 * A check that overwrites, since a transform is awaited by the site, and what is awaited comes last in its list.
 */
export const day = z
  .custom<string>((value: unknown) => typeof value === 'string' || value instanceof Date, 'A day such as 2027-03-08')
  .check(
    z.overwrite(withoutTime),
    z.refine((text) => readDay(text) !== undefined, 'A day such as 2027-03-08'),
  );

/** YYYY-MM. */
export const month = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/u, 'A month such as 2027-03'));

/** Money in thousands of the program's currency, to a tenth. */
export const amount = z.number().check(z.multipleOf(0.1));

/** Time away: both days count. */
export const absence = z.strictObject({
  from: documented(day, 'First day away'),
  to: documented(day, 'Last day away'),
  why: documented(line(80), 'Leave, training, jury duty'),
});

/** A day off and what it is. */
export const dayOff = z.strictObject({ day, name: line(60) });

/** What is pointed at: the part's kind and its id, such as metric:late-postings. */
export const place = z
  .string()
  .check(
    z.regex(
      /^(?:activity|constraint|freeze|line|metric|milestone|news|requirement|stakeholder|system|team|vendor):[a-z][a-z0-9-]*$/u,
      'A kind and an id, such as metric:late-postings',
    ),
  );

/** A chosen few of a pack's parts, by id, with at least `least` of them. */
export const byId = <S extends z.core.$ZodType>(schema: S, least = 1) =>
  z.record(partId, schema).check(z.refine((parts) => Object.keys(parts).length >= least, `At least ${least} entries`));

export const paragraphs = (least: number) => z.array(paragraph).check(z.minLength(least));
