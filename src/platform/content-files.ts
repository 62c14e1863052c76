import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import * as z from 'zod/mini';
import { slug } from '#domain/documented.ts';
import { type Concept, conceptFields, conceptFileSchema } from '#domain/interview/concept.ts';
import { expectationOf, oneLine, pathOf } from '#domain/expectation.ts';
import { exerciseSchema, type Exercise } from '#domain/exercises/exercise.ts';
import { referenceSchema, type Reference } from '#domain/mentoring/reference.ts';
import { backgroundSchema, type Background } from '#domain/framework/background.ts';
import { crosswalkSchema, type Crosswalk } from '#domain/framework/crosswalk.ts';
import { redFlagSchema, type RedFlag } from '#domain/framework/red-flag.ts';
import { skillIds, skillSchema, type Skill } from '#domain/framework/skill.ts';
import {
  companySchema,
  companyStages,
  focusIds,
  focusSchema,
  levelSchema,
  targetLevels,
  weightPresets,
  weightsSchema,
  type FullFramework,
} from '#domain/framework/target.ts';
import { criterionFileSchema, type Criterion } from '#domain/library/role.ts';
import { phraseSituationSchema, type PhraseSituation } from '#domain/library/phrase.ts';

/** A folder of content/: the schema of an entry and, where the set is closed, the ids it must have. */
type Collection<S, Id extends string> = { folder: string; schema: S; ids: readonly Id[] | null };

/** What was read, or every mistake in one line each: file, field, expectation. */
export type ContentRead<T> = { state: 'read'; content: T } | { state: 'mistakes'; mistakes: string[] };

const firstLine = (text: string): string => text.split('\n')[0] ?? text;

/** Parses one YAML file with a schema. `shown` is how messages name the file. */
export function readYaml<S extends z.core.$ZodType>(path: string, shown: string, schema: S): ContentRead<z.infer<S>> {
  const document = parseDocument(readFileSync(path, 'utf8'));
  const [broken] = document.errors;
  if (broken)
    return {
      state: 'mistakes',
      mistakes: [`${shown}: expected YAML: ${firstLine(broken.message).replace(/:$/u, '')}`],
    };
  const result = z.safeParse(schema, document.toJS());
  if (result.success) return { state: 'read', content: result.data };
  const mistakes = result.error.issues.map(
    (issue) => `${shown}: ${pathOf(issue.path) || 'the file'}: expected ${expectationOf(issue)}`,
  );
  return { state: 'mistakes', mistakes };
}

/** What is wrong with a file's name, as far as the collection says. */
function checkName(ids: readonly string[] | null, file: string): string | null {
  if (!file.endsWith('.yaml')) return 'the ending .yaml';
  const id = file.slice(0, -'.yaml'.length);
  if (ids === null) return z.safeParse(slug, id).success ? null : 'lowercase words joined by hyphens';
  return ids.includes(id) ? null : `one of ${ids.join(', ')}`;
}

/** Names of the files in a folder, sorted; none where there is no such folder. */
export function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    return [];
  }
}

function checkNames<Id extends string>({ folder, ids }: Collection<unknown, Id>, files: readonly string[]): string[] {
  const missing = (ids ?? [])
    .filter((id) => !files.includes(`${id}.yaml`))
    .map((id) => `content/${folder}/${id}.yaml: the file: expected to be there`);
  const misnamed = files.flatMap((file) => {
    const expected = checkName(ids, file);
    return expected === null ? [] : [`content/${folder}/${oneLine(file)}: file name: expected ${expected}`];
  });
  return [...missing, ...misnamed];
}

/** Reads one collection under `root`, its entries in the order of the ids or of the file names. The id of an entry is its file's name. */
export function readCollection<S extends z.core.$ZodObject, Id extends string>(
  root: string,
  collection: Collection<S, Id>,
): ContentRead<(z.infer<S> & { id: Id })[]> {
  const { folder, schema } = collection;
  const files = filesIn(join(root, folder));
  const mistakes = checkNames(collection, files);
  const entries: (z.infer<S> & { id: Id })[] = [];
  for (const file of files.filter((each) => each.endsWith('.yaml'))) {
    const read = readYaml(join(root, folder, file), `content/${folder}/${oneLine(file)}`, schema);
    // The file was parsed with this collection's schema; a name outside its ids is a mistake, and then nothing is returned.
    if (read.state === 'read') entries.push({ ...read.content, id: file.slice(0, -'.yaml'.length) as Id });
    else mistakes.push(...read.mistakes);
  }
  if (mistakes.length > 0) return { state: 'mistakes', mistakes };
  const order = collection.ids ?? [];
  return { state: 'read', content: entries.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id)) };
}

/** The skills, in framework order. */
export const readSkills = (root: string): ContentRead<Skill[]> =>
  readCollection(root, { folder: 'skills', schema: skillSchema, ids: skillIds });

/** The red flags, by file name. */
export const readRedFlags = (root: string): ContentRead<RedFlag[]> =>
  readCollection<typeof redFlagSchema, string>(root, { folder: 'red-flags', schema: redFlagSchema, ids: null });

/** The starting points, by file name. */
export const readBackgrounds = (root: string): ContentRead<Background[]> =>
  readCollection<typeof backgroundSchema, string>(root, { folder: 'backgrounds', schema: backgroundSchema, ids: null });

/** The situations of the language bank, by file name. */
export const readPhraseSituations = (root: string): ContentRead<PhraseSituation[]> =>
  readCollection<typeof phraseSituationSchema, string>(root, {
    folder: 'phrases',
    schema: phraseSituationSchema,
    ids: null,
  });

/** The exercises, by file name. */
export const readExercises = (root: string): ContentRead<Exercise[]> =>
  readCollection<typeof exerciseSchema, string>(root, { folder: 'exercises', schema: exerciseSchema, ids: null });

/** The concepts of the technical primer, field by field. */
export function readConcepts(root: string): ContentRead<Concept[]> {
  const reads = conceptFields.map((field) =>
    readYaml(join(root, 'concepts', `${field}.yaml`), `content/concepts/${field}.yaml`, conceptFileSchema),
  );
  const mistakes = reads.flatMap((read) => (read.state === 'mistakes' ? read.mistakes : []));
  if (mistakes.length > 0) return { state: 'mistakes', mistakes };
  const files = reads.flatMap((read) => (read.state === 'read' ? [read.content] : []));
  return {
    state: 'read',
    content: files.flatMap((file) => Object.entries(file).map(([id, concept]) => ({ ...concept, id }))),
  };
}

/** The criteria of the decision matrix, from their one file. */
export function readCriteria(root: string): ContentRead<Criterion[]> {
  const read = readYaml(join(root, 'criteria.yaml'), 'content/criteria.yaml', criterionFileSchema);
  if (read.state === 'mistakes') return read;
  return { state: 'read', content: Object.entries(read.content).map(([id, criterion]) => ({ ...criterion, id })) };
}

/** The rated reference artifacts, by file name. */
export const readReferences = (root: string): ContentRead<Reference[]> =>
  readCollection<typeof referenceSchema, string>(root, { folder: 'calibration', schema: referenceSchema, ids: null });

/** Reads the crosswalk file. */
const readCrosswalk = (root: string): ContentRead<Crosswalk> => {
  const present = filesIn(root).includes('crosswalk.yaml');
  if (!present) return { state: 'mistakes', mistakes: ['content/crosswalk.yaml: the file: expected to be there'] };
  return readYaml(join(root, 'crosswalk.yaml'), 'content/crosswalk.yaml', crosswalkSchema);
};

/** Several reads as one: everything that was read, or all their mistakes. */
export function combine<T extends Record<string, unknown>>(reads: {
  [K in keyof T]: ContentRead<T[K]>;
}): ContentRead<T> {
  const all = Object.entries<ContentRead<unknown>>(reads);
  const mistakes = all.flatMap(([, read]) => (read.state === 'mistakes' ? read.mistakes : []));
  if (mistakes.length > 0) return { state: 'mistakes', mistakes };
  // Every read succeeded, so each key holds the content of its own read.
  return {
    state: 'read',
    content: Object.fromEntries(all.map(([key, read]) => [key, read.state === 'read' ? read.content : null])) as T,
  };
}

const byId = <E extends { id: string }>(entries: readonly E[]): Record<E['id'], E> =>
  // A closed collection was checked to have every id.
  Object.fromEntries(entries.map((entry) => [entry.id, entry])) as Record<E['id'], E>;

/** Reads what `assess` needs: levels, focuses, companies and weights, each by id. */
export function readFramework(root: string): ContentRead<FullFramework> {
  const read = combine({
    levels: readCollection(root, { folder: 'levels', schema: levelSchema, ids: targetLevels }),
    focuses: readCollection(root, { folder: 'focuses', schema: focusSchema, ids: focusIds }),
    companies: readCollection(root, { folder: 'companies', schema: companySchema, ids: companyStages }),
    weights: readCollection(root, { folder: 'weights', schema: weightsSchema, ids: weightPresets }),
  });
  if (read.state === 'mistakes') return read;
  const { levels, focuses, companies, weights } = read.content;
  return {
    state: 'read',
    content: { levels: byId(levels), focuses: byId(focuses), companies: byId(companies), weights: byId(weights) },
  };
}

/** Reads everything that this module knows of content/. */
export const readContent = (root: string) =>
  combine({
    framework: readFramework(root),
    skills: readSkills(root),
    redFlags: readRedFlags(root),
    backgrounds: readBackgrounds(root),
    crosswalk: readCrosswalk(root),
    phraseSituations: readPhraseSituations(root),
  });
