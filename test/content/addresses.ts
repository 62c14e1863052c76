import { readdirSync } from 'node:fs';
import { kindNames } from '#domain/artifacts/kinds.ts';
import { skillIds } from '#domain/framework/ids.ts';
import { conceptFields } from '#domain/interview/concept.ts';
import { categories } from '#domain/interview/ids.ts';
import { anchorOf } from '#domain/library/article.ts';
import { contrastsOf } from '#domain/library/contrast.ts';
import { questionsOf } from '#domain/library/faq.ts';
import { programIds } from '#domain/programs/program.ts';
import { readConcepts, readPhraseSituations } from '#platform/content-files.ts';
import type { Library } from '#platform/library-files.ts';

const stems = (folder: string): string[] =>
  readdirSync(`content/${folder}`).map((file) => file.replace(/\.yaml$/u, ''));

/** Pages whose address has no part from content. */
const fixedPages = (): string[] =>
  readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro') && !file.includes('['))
    .map((file) => `/${file.replace(/(?:^|\/)index\.astro$|\.astro$/u, '')}/`.replace('//', '/'));

/** Every page's address; where its anchors come from content, they are listed, else null. */
export function knownAddresses(library: Library): Map<string, Set<string> | null> {
  const [concepts, situations] = [readConcepts('content'), readPhraseSituations('content')];
  if (concepts.state === 'mistakes' || situations.state === 'mistakes') throw new Error('unreadable content');
  const under = (folder: string, ids: readonly string[]) =>
    ids.map((id): [string, null] => [`/${folder}/${id}/`, null]);
  return new Map<string, Set<string> | null>([
    ...fixedPages().map((page): [string, null] => [page, null]),
    ...under('skills', skillIds),
    ...under('programs', programIds),
    ...under('questions', categories),
    ...under('workshop', kindNames),
    ...under('how-documents-are-checked', kindNames),
    ...['roles', 'backgrounds', 'exercises', 'industries', 'guides'].flatMap((name) => under(name, stems(name))),
    ...library.articles.map(({ id, sections }): [string, Set<string>] => [
      `/library/${id}/`,
      new Set(sections.map(({ heading }) => anchorOf(heading))),
    ]),
    ...situations.content.map(({ id, phrases }): [string, Set<string>] => [
      `/phrases/${id}/`,
      new Set(Object.keys(phrases)),
    ]),
    ...conceptFields.map((field): [string, Set<string>] => [
      `/concepts/${field}/`,
      new Set(concepts.content.filter((one) => one.field === field).map(({ id }) => id)),
    ]),
    ['/red-flags/', new Set(stems('red-flags'))],
    ['/certifications/', new Set(library.certifications.map(({ id }) => id))],
    ['/glossary/', new Set(library.glossary.map(({ id }) => id))],
    ['/reading/', new Set(library.reading.map(({ id }) => id))],
    // The old place of an answer is kept on the index for bookmarks; our own links lead to the answer.
    ['/faq/', new Set(library.faq.map(({ id }) => id))],
    ...library.faq.map((topic): [string, Set<string>] => [
      `/faq/${topic.id}/`,
      new Set(questionsOf(topic).map(({ id }) => id)),
    ]),
    [
      '/contrasts/',
      new Set(library.contrasts.flatMap((theme) => [theme.id, ...contrastsOf(theme).map(({ id }) => id)])),
    ],
    [
      '/careers/',
      new Set(['linear', 'catalysts', ...Object.keys(library.career.stages), ...Object.keys(library.career.catalysts)]),
    ],
  ]);
}

/** Every address that stands under a key `to` anywhere in it, with the path to it. */
export function addressesIn(value: unknown, path = ''): { path: string; to: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'to' && typeof inner === 'string' && inner.startsWith('/')
      ? [{ path, to: inner }]
      : addressesIn(inner, `${path}/${key}`),
  );
}
