import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocuments, shorten, textLimit } from '#domain/search/document.ts';
import { search } from '#domain/search/find.ts';
import { buildIndex } from '#domain/search/search-index.ts';
import { contentDocuments } from './bank.ts';

/** Pages that are led to and not looked for. */
const unsought = new Set(['/404/', '/open/']);

/** Addresses of the pages that stand for no content entry. */
function plainPages(): string[] {
  return readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro') && !file.includes('['))
    .map((file) => `/${file.replace(/(?:index)?\.astro$/u, '')}/`.replaceAll('//', '/'))
    .filter((url) => !unsought.has(url));
}

describe('the documents of all content', () => {
  const { first, more } = contentDocuments();
  const documents = [...first, ...more];

  it('hold every skill, level, focus, kind of company, starting point and red flag once', () => {
    const kinds = Map.groupBy(documents, ({ kind }) => kind);
    expect(kinds.get('skill')).toHaveLength(14);
    expect(kinds.get('level')).toHaveLength(4);
    expect(kinds.get('focus')).toHaveLength(6);
    expect(kinds.get('company')).toHaveLength(5);
    expect(kinds.get('background')?.length).toBeGreaterThanOrEqual(14);
    expect(kinds.get('red-flag')?.length).toBeGreaterThanOrEqual(15);
    expect(kinds.get('role')?.length).toBeGreaterThanOrEqual(12);
    expect(kinds.get('question')?.length).toBeGreaterThanOrEqual(300);
    expect(kinds.get('article')?.length).toBeGreaterThanOrEqual(30);
    expect(kinds.get('answer')?.length).toBeGreaterThanOrEqual(60);
    expect(kinds.get('contrast')?.length).toBeGreaterThanOrEqual(40);
    expect(kinds.get('term')?.length).toBeGreaterThanOrEqual(80);
    const names = documents.map(({ kind, id }) => `${kind} ${id}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('lead to one address each, from the root, where a folder ends in a slash', () => {
    const urls = documents.map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
    for (const url of urls) expect(url).toMatch(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/u);
  });

  it('name every page, each found among the first three by its own title', () => {
    const parts = [buildIndex(first), buildIndex(more)];
    const titled = new Map(first.filter(({ kind }) => kind === 'tool').map(({ url, title }) => [url, title]));
    const pages = plainPages();
    expect(pages.filter((url) => !titled.has(url))).toEqual([]);
    const lost = pages.filter((url) => {
      const { hits } = search(parts, titled.get(url) ?? '', {});
      return !hits.slice(0, 3).some(({ document }) => document.url === url);
    });
    expect(lost).toEqual([]);
  });

  it('lead from a question that people ask to its answer on the page of its topic, and from a topic to its page', () => {
    const answer = more.find(({ kind, id }) => kind === 'answer' && id === 'tpm-in-agile');
    expect(answer?.url).toBe('/faq/beside-other-roles/#tpm-in-agile');
    const { hits } = search([buildIndex(first), buildIndex(more)], 'getting in questions and answers', {});
    expect(hits[0]?.document.url).toBe('/faq/getting-in/');
  });

  it.each([
    ['simulator', '/day/'],
    ['decision matrix', '/decide/'],
    ['interview practice', '/practice/'],
    ['résumé', '/resume/'],
    ['scorecard', '/scorecard/'],
  ])('lead from “%s” to %s first', (query, url) => {
    const { hits } = search([buildIndex(first), buildIndex(more)], query, {});
    expect(hits[0]?.document.url).toBe(url);
  });

  it('keep at most forty words of text', () => {
    for (const { text } of documents) expect(text.split(/\s+/u).length).toBeLessThanOrEqual(textLimit);
  });

  it('read back as they were published', () => {
    expect(readDocuments(JSON.stringify(documents))).toEqual(documents);
  });
});

describe('text of a document', () => {
  it('is cut at a word and says so', () => {
    expect(shorten('one two three four', 3)).toBe('one two three…');
    expect(shorten(' one\n two ', 3)).toBe('one two');
  });
});

describe('published documents', () => {
  it.each([
    ['<!doctype html>', 'a page'],
    ['{}', 'no list'],
    ['[{"id":"a"}]', 'fields missing'],
    ['[{"id":"a","kind":"spell","title":"A","keywords":[],"text":"","url":"/"}]', 'an unknown kind'],
    ['[{"id":"a","kind":"skill","title":"A","keywords":[1],"text":"","url":"/"}]', 'a keyword that is no text'],
    ['[{"id":"a","kind":"skill","title":"A","keywords":[],"text":"","url":"/","skills":[2]}]', 'a skill that is no id'],
    ['[null]', 'nothing'],
  ])('%s is refused: %s', (json) => {
    expect(readDocuments(json)).toBeNull();
  });
});
