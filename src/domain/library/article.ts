import * as z from 'zod/mini';
import { documented, line, paragraph, slug, source } from '#domain/documented.ts';
import { skillIdSchema } from '#domain/framework/ids.ts';
import { actsOn, siteLink, updatedDay } from './address.ts';
import { ownDescription } from './description.ts';

/** Sections of the library, in the order in which they are read. */
export const articleSections = ['the-role', 'the-work', 'ways-in', 'paths', 'hiring', 'wellbeing'] as const;

/** Two claims that cannot both be followed, and what we say. */
export const disagreement = z.strictObject({
  oneSide: documented(paragraph, 'What some say, in our own words'),
  otherSide: documented(paragraph, 'What others say, in our own words'),
  whyTheyDiffer: documented(paragraph, 'What each of them has in view, so that both can be right somewhere'),
  weSay: documented(paragraph, 'What we say, and how a reader finds out for their own case'),
});

/** A piece of a section: exactly one of these keys. */
const block = z.union([
  z.strictObject({ text: documented(paragraph, 'A paragraph') }),
  z.strictObject({ list: documented(z.array(paragraph).check(z.minLength(2)), 'Points without an order') }),
  z.strictObject({ steps: documented(z.array(paragraph).check(z.minLength(2)), 'Steps in their order') }),
  z.strictObject({
    table: documented(
      z.strictObject({
        caption: documented(line(120), 'What the table shows'),
        columns: documented(z.array(line(60)).check(z.minLength(2), z.maxLength(5)), 'The heads of its columns'),
        rows: documented(
          z
            .array(z.array(z.string().check(z.maxLength(400))).check(z.minLength(2), z.maxLength(5)))
            .check(z.minLength(2)),
          'Its rows, each with as many cells as there are columns; the first cell names the row',
        ),
      }),
      'A table',
    ),
  }),
  z.strictObject({ example: documented(paragraph, 'A concrete case with fictional names, set apart') }),
  z.strictObject({ disagreement: documented(disagreement, 'Where the field disagrees') }),
  z.strictObject({ links: documented(z.array(siteLink).check(z.minLength(1)), 'Where to go on for this very point') }),
]);

const section = z.strictObject({
  heading: documented(line(100), 'What the section says, in a few words; no two of an article are the same'),
  blocks: documented(z.array(block).check(z.minLength(1)), 'Its pieces in their order'),
});

/** content/articles: an essay about the role, the work, or the way into it. */
export const articleSchema = z
  .strictObject({
    title: documented(line(90), 'The title, as a reader would ask for it'),
    section: documented(z.enum(articleSections), 'The section of the library it stands in'),
    order: documented(z.int().check(z.minimum(1), z.maximum(99)), 'Its place within the section, the first 1'),
    lead: documented(paragraph, 'The answer in two or three sentences, for those who read no further'),
    description: ownDescription,
    sections: documented(z.array(section).check(z.minLength(2)), 'The sections in their order'),
    actsOn: documented(actsOn, 'The tool that turns the reading into doing'),
    skills: documented(z.array(skillIdSchema), 'Skills it is about, the main one first; may be empty'),
    related: documented(z.array(siteLink), 'Pages beside it'),
    updated: documented(updatedDay, 'Day of the last change that a reader would notice'),
    sources: documented(z.array(source), 'Where facts from outside come from'),
    keywords: documented(z.array(line(60)).check(z.minLength(2)), 'Search words that the title does not hold'),
  })
  .check(
    z.check(({ value, issues }) => {
      for (const [at, { blocks }] of value.sections.entries())
        for (const [place, one] of blocks.entries())
          if ('table' in one && one.table.rows.some((row) => row.length !== one.table.columns.length))
            issues.push({
              code: 'custom',
              path: ['sections', at, 'blocks', place, 'table', 'rows'],
              input: one,
              message: 'as many cells in every row as there are columns',
            });
    }),
  );
export type Article = z.infer<typeof articleSchema> & { id: string };

/** The address part under which a heading can be linked. */
export const anchorOf = (heading: string): string =>
  slug.parse(
    heading
      .toLowerCase()
      .normalize('NFKD')
      .replaceAll(/[^a-z0-9]+/gu, '-')
      .replaceAll(/^-|-$/gu, ''),
  );

/** A piece of a section. */
export type ArticleBlock = Article['sections'][number]['blocks'][number];
