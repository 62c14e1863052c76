import { join } from 'node:path';
import { furtherDocuments, searchDocuments, type SearchContent, type SearchFurther } from '#domain/search/documents.ts';
import { search as find } from '#domain/search/find.ts';
import { buildIndex } from '#domain/search/search-index.ts';
import { splitWords } from '#domain/search/words.ts';
import { type ContentRead, readConcepts, readContent, readExercises } from '#platform/content-files.ts';
import { readLibrary } from '#platform/library-files.ts';
import { readPrograms } from '#platform/program-files.ts';
import { readPaths, readQuestions, readRoles } from '#platform/question-files.ts';
import { searchPages } from '#words/en/search-pages.ts';
import type { Io } from './io.ts';

const contentFolder = join(import.meta.dirname, '..', 'content');

/** Everything that can be searched, from the files in content/, or the mistakes in them. */
export function readSearchContent(root = contentFolder): ContentRead<SearchContent & SearchFurther> {
  const read = readContent(root);
  if (read.state === 'mistakes') return read;
  const packs = readPrograms(root);
  if (packs.state === 'mistakes') return packs;
  const exercises = readExercises(root);
  if (exercises.state === 'mistakes') return exercises;
  const concepts = readConcepts(root);
  if (concepts.state === 'mistakes') return concepts;
  const roles = readRoles(root);
  if (roles.state === 'mistakes') return roles;
  const questions = readQuestions(root);
  if (questions.state === 'mistakes') return questions;
  const library = readLibrary(root);
  if (library.state === 'mistakes') return library;
  const paths = readPaths(root);
  if (paths.state === 'mistakes') return paths;
  const { framework, skills, redFlags, backgrounds, phraseSituations } = read.content;
  const [levels, focuses, companies] = [framework.levels, framework.focuses, framework.companies];
  return {
    state: 'read',
    content: {
      skills,
      levels: Object.values(levels),
      focuses: Object.values(focuses),
      companies: Object.values(companies),
      backgrounds,
      redFlags,
      phraseSituations,
      concepts: concepts.content,
      roles: roles.content,
      questions: questions.content,
      ...library.content,
      paths: paths.content,
      programs: packs.content.map(({ program }) => program),
      exercises: exercises.content,
      pages: searchPages,
    },
  };
}

/** Prints the ten best hits for words as JSON. Exit code 0, also where nothing is found; 2 without words; 1 for mistakes in content/. */
export async function search(argv: readonly string[], io: Io): Promise<number> {
  const words = argv.join(' ');
  if (splitWords(words).length === 0) {
    io.error('usage: search "words"\n');
    return 2;
  }
  const read = readSearchContent();
  if (read.state === 'mistakes') {
    io.error(`${read.mistakes.join('\n')}\n`);
    return 1;
  }
  const { content } = read;
  const parts = [searchDocuments(content), furtherDocuments(content)];
  const { hits } = find(parts.map(buildIndex), words);
  const printed = hits.map(({ document: { id, kind, title, url } }) => ({ id, kind, title, url }));
  io.write(`${JSON.stringify(printed, null, 2)}\n`);
  return 0;
}
