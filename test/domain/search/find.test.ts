import { describe, expect, it } from 'vitest';
import { type Answer, type Narrowing, search } from '#domain/search/find.ts';
import { ownDocuments } from '#domain/search/own.ts';
import { buildIndex } from '#domain/search/search-index.ts';
import type { SearchDocument } from '#domain/search/document.ts';
import { place } from './bank.ts';

const titles = (documents: SearchDocument[], query: string, limit = 10) =>
  search([buildIndex(documents)], query, { limit }).hits.map(({ document }) => document.title);

const shelf = [
  place('Risk management', { keywords: ['RAID log'], text: 'Seeing what could stop the program before it does.' }),
  place('Communication', { text: 'Telling a risk to those who decide, early.' }),
  place('Launch readiness', { keywords: ['go/no-go'], text: 'A checklist with an owner for each row.' }),
  place('Vendor management', { keywords: ['SLA'], text: 'What was bought, at what price.' }),
  place('Résumé guide', { text: 'What a first scan finds.' }),
];

describe('a search', () => {
  it('finds a word that is not finished', () => {
    expect(titles(shelf, 'com')).toEqual(['Communication']);
  });

  it('puts a title before a text', () => {
    expect(titles(shelf, 'risk')).toEqual(['Risk management', 'Communication']);
  });

  it('puts a title that says nothing else before a longer one', () => {
    const much = { keywords: ['risk', 'risks'], text: 'Risk upon risk, and a risk of risks.' };
    const documents = [place('Risk register review', much), place('Risk owner', much), place('Risk')];
    expect(titles(documents, 'ris')).toEqual(['Risk', 'Risk owner', 'Risk register review']);
  });

  it('finds other words for the same thing by keyword', () => {
    expect(titles(shelf, 'raid')).toEqual(['Risk management']);
  });

  it('takes accents, capitals and compounds as they come', () => {
    expect(titles(shelf, 'RESUME')).toEqual(['Résumé guide']);
    expect(titles(shelf, 'résumé')).toEqual(['Résumé guide']);
    expect(titles(shelf, 'gonogo')).toEqual(['Launch readiness']);
    expect(titles(shelf, 'no-go')).toContain('Launch readiness');
  });

  it('takes a plural for its singular', () => {
    expect(titles(shelf, 'vendors')).toEqual(['Vendor management']);
  });

  it('forgives one typing error, in a finished word and in its beginning', () => {
    expect(titles(shelf, 'lanuch')).toEqual(['Launch readiness']);
    expect(titles(shelf, 'comunic')).toEqual(['Communication']);
  });

  it('forgives nothing in a word of three letters', () => {
    expect(titles(shelf, 'rsk')).toEqual([]);
  });

  it('puts what is misspelled after what is written as typed', () => {
    const documents = [
      place('Change'),
      ...Array.from({ length: 9 }, (_, copy) => place(`Entry ${copy}`, { text: 'a chance' })),
    ];
    const { hits, complete } = search([buildIndex(documents)], 'chance');
    expect(hits).toHaveLength(10);
    expect(hits[9]?.document.title).toBe('Change');
    expect(complete).toBe(9);
  });

  it('lets no misspelling take the place of a tenth hit', () => {
    const documents = [
      place('Change'),
      ...Array.from({ length: 10 }, (_, copy) => place(`Entry ${copy}`, { text: 'a chance' })),
    ];
    expect(titles(documents, 'chance')).not.toContain('Change');
  });

  it('knows which places hold every word', () => {
    const { hits, complete } = search([buildIndex(shelf)], 'risk decide');
    expect(complete).toBe(1);
    expect(hits.map((hit) => [hit.document.title, hit.complete])).toEqual([
      ['Communication', true],
      ['Risk management', false],
    ]);
  });

  it('does not ask for function words beside others', () => {
    const { hits, complete } = search([buildIndex(shelf)], 'how to manage the vendor');
    expect(complete).toBe(1);
    expect(hits[0]?.document.title).toBe('Vendor management');
    expect(hits[0]?.terms).toEqual(new Set(['management', 'vendor']));
  });

  it('finds a title made of function words', () => {
    expect(titles([...shelf, place('Who are you')], 'who are')[0]).toBe('Who are you');
  });

  it('finds nothing for nothing', () => {
    expect(search([buildIndex(shelf)], ' ?! ')).toMatchObject({ hits: [], complete: 0 });
    expect(search([buildIndex([])], 'risk')).toMatchObject({ hits: [], complete: 0 });
  });

  it('answers words that are names inside the language', () => {
    const documents = [place('The constructor', { text: 'toString and __proto__ and hasOwnProperty' })];
    expect(titles(documents, 'constructor')).toEqual(['The constructor']);
    expect(titles(documents, '__proto__ hasOwn')).toEqual(['The constructor']);
  });

  it('reads no more than a title’s worth of a pasted page', () => {
    const page = Array.from({ length: 5000 }, (_, word) => `word${word}`).join(' ');
    expect(search([buildIndex(shelf)], `risk ${page}`).hits.length).toBeGreaterThan(0);
  });

  it('gives as many hits as asked', () => {
    expect(titles(shelf, 'management', 1)).toHaveLength(1);
  });
});

describe('narrowing down', () => {
  const bank = [
    place('Late vendor', { kind: 'question', skills: ['risk-management'], levels: ['mid'], rounds: ['program-sense'] }),
    place('Late partner', { kind: 'question', skills: ['communication'], levels: ['senior'], rounds: ['leadership'] }),
    place('Late news', { kind: 'phrase', skills: ['communication'] }),
    place('Vendor management', { kind: 'skill', skills: ['budget-and-vendors'] }),
  ];
  const parts = [buildIndex(bank.slice(2)), buildIndex(bank.slice(0, 2))];
  const narrowed = (narrowing: Narrowing) => search(parts, 'late', { narrowing });

  it('takes hits from every part, and only what fits every choice', () => {
    const names = ({ hits }: Answer) => hits.map(({ document }) => document.title).toSorted();
    expect(names(narrowed({}))).toEqual(['Late news', 'Late partner', 'Late vendor']);
    expect(names(narrowed({ skill: 'communication' }))).toEqual(['Late news', 'Late partner']);
    expect(names(narrowed({ skill: 'communication', kind: 'question' }))).toEqual(['Late partner']);
    expect(narrowed({ level: 'entry' })).toMatchObject({ hits: [], complete: 0 });
  });

  it('counts each facet under the other choices, so that a choice can be changed', () => {
    const { counts, complete } = narrowed({ kind: 'question', skill: 'communication' });
    expect(complete).toBe(1);
    expect(Object.fromEntries(counts.kind)).toEqual({ question: 1, phrase: 1 });
    expect(Object.fromEntries(counts.skill)).toEqual({ 'risk-management': 1, communication: 1 });
    expect(Object.fromEntries(counts.round)).toEqual({ leadership: 1 });
  });

  it('knows a word that another part has, and takes it for no misspelling', () => {
    const two = [buildIndex([place('Vender')]), buildIndex([place('Vendor')])];
    expect(search(two, 'vendor')).toMatchObject({ complete: 1, hits: [{ document: { title: 'Vendor' } }, {}] });
  });
});

describe('a person’s own stories', () => {
  it('are found by their words and lead to the story', () => {
    const story = {
      id: 'b1',
      title: 'The vendor that was late',
      situation: 'A cut-over in June',
      task: '',
      action: '',
      result: 'The queue fell',
      reflection: '',
      minute: '',
      two: '',
      five: '',
      skills: ['communication' as const],
      evidence: '',
      happenedOn: '',
      from: 'work' as const,
      notSame: [],
      answer: '',
      addedAt: '2026-03-02T09:00:00.000Z',
    };
    const [hit] = search([buildIndex(ownDocuments([story]))], 'queue cut').hits;
    expect(hit?.document).toMatchObject({ kind: 'own-story', url: '/stories/#story=b1', skills: ['communication'] });
  });
});
