import * as z from 'zod/mini';

const text = z.optional(z.string());
const texts = z.optional(z.array(z.string()));
/** A list of entries; what else stands in an entry is left alone. */
const list = <S extends z.core.$ZodLooseShape>(shape: S) => z.optional(z.array(z.looseObject(shape)));
const time = { startDate: text, endDate: text };

/** The parts of a JSON Resume document (jsonresume.org, schema 1.x) that are read; every field may be missing. */
const jsonResumeSchema = z.looseObject({
  $schema: text,
  basics: z.optional(
    z.looseObject({
      name: text,
      label: text,
      email: text,
      phone: text,
      url: text,
      summary: text,
      location: z.optional(
        z.looseObject({ address: text, city: text, region: text, postalCode: text, countryCode: text }),
      ),
      profiles: list({ network: text, username: text, url: text }),
      /** Contact lines that have no field of their own. */
      other: texts,
    }),
  ),
  work: list({
    name: text,
    company: text,
    position: text,
    location: text,
    description: text,
    summary: text,
    highlights: texts,
    ...time,
  }),
  volunteer: list({ organization: text, position: text, summary: text, highlights: texts, ...time }),
  education: list({ institution: text, area: text, studyType: text, score: text, courses: texts, ...time }),
  projects: list({
    name: text,
    description: text,
    highlights: texts,
    keywords: texts,
    roles: texts,
    entity: text,
    type: text,
    ...time,
  }),
  skills: list({ name: text, level: text, keywords: texts }),
  certificates: list({ name: text, issuer: text, date: text, url: text }),
  awards: list({ title: text, awarder: text, date: text, summary: text }),
  publications: list({ name: text, publisher: text, releaseDate: text, url: text, summary: text }),
  languages: list({ language: text, fluency: text }),
  interests: list({ name: text, keywords: texts }),
  references: list({ name: text, reference: text }),
});
export type JsonResume = z.infer<typeof jsonResumeSchema>;

/** Sections that only a document of this format has; one of them makes it one. */
const marks = ['basics', 'work', 'volunteer', 'education', 'projects', 'skills', 'certificates', 'awards'] as const;

/** Reads a value as a JSON Resume; null where it is none. */
export function readJsonResume(value: unknown): JsonResume | null {
  const parsed = z.safeParse(jsonResumeSchema, value);
  return parsed.success && marks.some((mark) => parsed.data[mark] !== undefined) ? parsed.data : null;
}

/** The kind under which a section that the format does not know is kept among its projects. */
export const sectionType = 'section';
