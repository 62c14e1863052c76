import { join } from 'node:path';
import * as z from 'zod/mini';
import { conceptPathSchema, type ConceptPath } from '#domain/interview/concept-path.ts';
import { categories } from '#domain/interview/ids.ts';
import { categoryTopicsSchema, questionFileSchema } from '#domain/interview/question.ts';
import { roleSchema, type Role } from '#domain/library/role.ts';
import type { SearchQuestions } from '#domain/search/documents.ts';
import { type ContentRead, readCollection, readYaml } from './content-files.ts';

/** The roles, by file name. */
export const readRoles = (root: string): ContentRead<Role[]> =>
  readCollection<typeof roleSchema, string>(root, { folder: 'roles', schema: roleSchema, ids: null });

/** The guided paths through the concepts, by file name. */
export const readPaths = (root: string): ContentRead<ConceptPath[]> =>
  readCollection<typeof conceptPathSchema, string>(root, {
    folder: 'concept-paths',
    schema: conceptPathSchema,
    ids: null,
  });

/** The questions of the bank, category by category. */
export function readQuestions(root: string): ContentRead<SearchQuestions[]> {
  const topics = readYaml(
    join(root, 'question-topics.yaml'),
    'content/question-topics.yaml',
    z.record(z.enum(categories), categoryTopicsSchema),
  );
  if (topics.state === 'mistakes') return topics;
  const reads = categories.map((category) => ({
    category,
    read: readYaml(
      join(root, 'questions', `${category}.yaml`),
      `content/questions/${category}.yaml`,
      questionFileSchema,
    ),
  }));
  const mistakes = reads.flatMap(({ read }) => (read.state === 'mistakes' ? read.mistakes : []));
  if (mistakes.length > 0) return { state: 'mistakes', mistakes };
  return {
    state: 'read',
    content: reads.flatMap(({ category, read }) =>
      read.state === 'read' ? [{ category, name: topics.content[category].name, questions: read.content }] : [],
    ),
  };
}
