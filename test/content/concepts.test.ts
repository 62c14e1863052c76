import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import {
  type Concept,
  conceptFields,
  conceptFileSchema,
  exercisesUsing,
  relateBothWays,
} from '#domain/interview/concept.ts';

const files = readdirSync('content/concepts').map((file) => ({
  field: file.replace('.yaml', ''),
  concepts: z.parse(conceptFileSchema, parse(readFileSync(`content/concepts/${file}`, 'utf8'))),
}));
const concepts = files.flatMap(({ concepts: held }) =>
  Object.entries(held).map(([id, concept]): Concept => ({ ...concept, id })),
);

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, place) => values.indexOf(value) !== place);

/** Runs of this many words are compared, and two texts may share at most this part of the shorter one's. */
const shingle = { words: 4, most: 0.1 } as const;

const shinglesOf = (text: string): Set<string> => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(0, 1 - shingle.words).map((_, at) => words.slice(at, at + shingle.words).join(' ')));
};

function likeness(one: Set<string>, other: Set<string>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  return [...small].filter((run) => large.has(run)).length / Math.max(1, small.size);
}

function findAlike(textOf: (concept: Concept) => string): string[] {
  const read = concepts.map((concept) => ({ id: concept.id, runs: shinglesOf(textOf(concept)) }));
  return read.flatMap((one, place) =>
    read
      .slice(place + 1)
      .filter((other) => likeness(one.runs, other.runs) > shingle.most)
      .map((other) => `${one.id} and ${other.id}`),
  );
}

/** Words that praise and say nothing. */
const filler =
  /\b(?:seamless(?:ly)?|robust|cutting-edge|best-in-class|world-class|crucial|leverag\w+|state-of-the-art|game-chang\w+|powerful|holistic|synerg\w+)\b/iu;

/** Terms that articles about the role take for granted, as a reader would look them up. */
const expected =
  'API, database, server, client-side, server-side, UI, tech stack, SaaS, SDLC, technical debt, load balancing, latency, ' +
  'networking, deployment, continuous delivery, migration, integration, SLA, SLO, incident response, telemetry, ' +
  'performance, reliability, scalability, Agile, Scrum, Waterfall, sprint, velocity, DevOps, code, cloud computing, AWS, ' +
  'Azure, data center, security, privacy, compliance, machine learning, artificial intelligence, algorithm, hardware, ' +
  'mobile, testing, CRM, platform, infrastructure, frontend, backend, analytics';

const namesOf = ({ name, keywords, field }: Concept): string =>
  ` ${[name, ...keywords, field]
    .join(' ')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, ' ')} `;

describe('the technical primer', () => {
  it('holds at least 120 concepts, eight or more in each of the twelve fields', () => {
    expect(concepts.length).toBeGreaterThanOrEqual(120);
    for (const field of conceptFields)
      expect(concepts.filter((concept) => concept.field === field).length, field).toBeGreaterThanOrEqual(8);
  });

  it.each(expected.split(', '))('can be asked for %s', (term) => {
    const words = ` ${term.toLowerCase().replaceAll(/[^a-z0-9]+/gu, ' ')} `;
    expect(concepts.filter((concept) => namesOf(concept).includes(words)).length).toBeGreaterThan(0);
  });

  it('uses every id and every name once and keeps each concept in the file of its field', () => {
    expect(repeated(concepts.map(({ id }) => id))).toEqual([]);
    expect(repeated(concepts.map(({ name }) => name.toLowerCase()))).toEqual([]);
    const misplaced = files.flatMap(({ field, concepts: held }) =>
      Object.entries(held).flatMap(([id, concept]) => (concept.field === field ? [] : [`${field}: ${id}`])),
    );
    expect(misplaced).toEqual([]);
    expect(files.filter(({ field }) => !conceptFields.some((known) => known === field))).toEqual([]);
  });

  it('relates concepts that exist, each to others and to none twice', () => {
    const ids = new Set(concepts.map(({ id }) => id));
    const wrong = concepts.flatMap(({ id, related }) => [
      ...related.filter((other) => !ids.has(other) || other === id).map((other) => `${id}: ${other}`),
      ...repeated(related).map((other) => `${id}: ${other} twice`),
    ]);
    expect(wrong).toEqual([]);
  });

  it('has no two concepts that say nearly the same, in any of their parts', () => {
    for (const part of ['plain', 'precise', 'why', 'goesWrong', 'toExecutive'] as const)
      expect(
        findAlike((concept) => concept[part]),
        part,
      ).toEqual([]);
    expect(findAlike(({ ask }) => ask.join(' '))).toEqual([]);
  });

  it('asks each question of an engineer and of memory once', () => {
    expect(concepts.flatMap(({ id, ask }) => ask.filter((one) => !one.endsWith('?')).map(() => id))).toEqual([]);
    expect(repeated(concepts.flatMap(({ ask }) => ask))).toEqual([]);
    expect(repeated(concepts.flatMap(({ recall }) => recall.map(({ ask }) => ask)))).toEqual([]);
  });

  it('answers what is to be remembered in one breath', () => {
    const long = concepts.filter(({ recall }) => recall.some(({ answer }) => answer.split(/\s+/u).length > 20));
    expect(long.map(({ id }) => id)).toEqual([]);
  });

  it('explains plainly in fewer words than the whole takes, and praises nothing', () => {
    const wordy = concepts.filter(({ plain }) => plain.split(/\s+/u).length > 45);
    expect(wordy.map(({ id }) => id)).toEqual([]);
    expect(concepts.filter((concept) => filler.test(JSON.stringify(concept))).map(({ id }) => id)).toEqual([]);
  });
});

describe('what stands beside a concept', () => {
  it('is what it names and what names it, each once', () => {
    const beside = relateBothWays(concepts);
    const oneSided = concepts.flatMap(({ id }) =>
      beside(id)
        .filter((other) => !beside(other.id).some((back) => back.id === id))
        .map((other) => `${id}: ${other.id}`),
    );
    expect(oneSided).toEqual([]);
    expect(concepts.filter(({ id }) => repeated(beside(id).map((other) => other.id)).length > 0)).toEqual([]);
    expect(beside('cache').map(({ id }) => id)).toEqual(expect.arrayContaining(['latency', 'database']));
    expect(beside('latency').map(({ id }) => id)).toContain('cache');
  });

  it('is at most four exercises of the questions that use it, the most often named first', () => {
    const asked = (exercises: string[], concepts = ['dns']) => ({ concepts, exercises });
    const beside = exercisesUsing([asked(['b', 'a']), asked(['b']), asked(['c', 'd', 'e']), asked(['z'], ['tls'])]);
    expect(beside('dns')).toEqual(['b', 'a', 'c', 'd']);
    expect(beside('http')).toEqual([]);
  });
});
