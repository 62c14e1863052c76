import { describe, expect, it } from 'vitest';
import { anchorOf } from '#domain/library/article.ts';
import { contrastsOf } from '#domain/library/contrast.ts';
import { questionsOf } from '#domain/library/faq.ts';
import { readLibrary } from '#platform/library-files.ts';
import { addressesIn, knownAddresses } from './addresses.ts';
import { findAlike } from './shingles.ts';

const read = readLibrary('content');
if (read.state === 'mistakes') throw new Error(read.mistakes.join('\n'));
const library = read.content;
const pairs = library.contrasts.flatMap(contrastsOf);
const questions = library.faq.flatMap(questionsOf);

/** All text under an entry, without its ids and addresses. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .filter(([key]) => !['id', 'to', 'url', 'skills', 'keywords', 'sources', 'updated'].includes(key))
    .map(([, inner]) => textOf(inner))
    .join(' ');
}

const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length;

const repeated = (names: readonly string[]): string[] => names.filter((name, at) => names.indexOf(name) !== at);

const praise =
  /\b(?:excellent|outstanding|superb|impressive|exceptional|world-class|perfectly|rockstar|ninja|game-changer|cutting-edge|synergy|seamless(?:ly)?|robust|delve|leverag(?:e|es|ed|ing)|unlock(?:s|ing)?|empower(?:s|ed|ing)?|passionate|dynamic|rewarding|crucial|pivotal|invaluable)\b/iu;

const pay = /[$€£]\s?\d|\b\d[\d,.]*\s?(?:USD|EUR|GBP|dollars|euros)\b/u;

/** Whether a text reports something that others say or found, or gives a figure that one could look up. */
const reports = (text: string): boolean =>
  /\b(?:authors?|surveys?|stud(?:y|ies)|researchers?|interview with)\b|\b(?:our|these|the|of the|two|one) documents?\b|\d\s?(?:%|percent)|\$\s?\d/iu.test(
    text,
  );

describe('the library', () => {
  it('has what it promises', () => {
    expect(library.articles.length).toBeGreaterThanOrEqual(30);
    expect(library.guides.length).toBeGreaterThanOrEqual(10);
    expect(library.industries.length).toBeGreaterThanOrEqual(10);
    expect(library.certifications.length).toBeGreaterThanOrEqual(12);
    expect(pairs.length).toBeGreaterThanOrEqual(40);
    expect(questions.length).toBeGreaterThanOrEqual(60);
    expect(library.glossary.length).toBeGreaterThanOrEqual(80);
    expect(library.reading.length).toBeGreaterThanOrEqual(30);
  });

  it('leads only to places that exist', () => {
    const known = knownAddresses(library);
    const broken = addressesIn(library).filter(({ to }) => {
      const [page = '', anchor] = to.split('#');
      const anchors = known.get(page);
      return anchors === undefined || (anchors !== null && anchor !== undefined && !anchors.has(anchor));
    });
    expect(broken.map(({ path, to }) => `${path}: ${to}`)).toEqual([]);
  });

  it('holds no words of praise and no filler', () => {
    const entries = Object.entries(library).flatMap(([kind, entries]) =>
      (Array.isArray(entries) ? entries : [entries]).map((entry) => ({ kind, text: textOf(entry) })),
    );
    expect(entries.flatMap(({ kind, text }) => praise.exec(text)?.[0].concat(' in ', kind) ?? [])).toEqual([]);
  });

  it('names a source under every answer that reports what others say', () => {
    const bare = questions.filter(
      ({ short, more, sources }) => sources.length === 0 && reports(`${short} ${more.join(' ')}`),
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('names a source wherever it says that the field disagrees', () => {
    const disagrees = library.articles.filter(({ sections }) =>
      sections.some(({ blocks }) => blocks.some((block) => 'disagreement' in block)),
    );
    expect(disagrees.filter(({ sources }) => sources.length === 0).map(({ id }) => id)).toEqual([]);
    expect(library.career.sources.length).toBeGreaterThanOrEqual(2);
  });

  it('says in every source of an answer what was read there', () => {
    const silent = questions.filter(({ sources }) => sources.some(({ says }) => says === undefined));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('leads from an answer to every article', () => {
    const linked = new Set(questions.flatMap(({ links }) => links.map(({ to }) => to.split('#')[0])));
    expect(library.articles.filter(({ id }) => !linked.has(`/library/${id}/`)).map(({ id }) => id)).toEqual([]);
  });

  it('says of a certification where its cost is found, and no figure', () => {
    expect(library.certifications.filter((one) => pay.test(textOf(one))).map(({ id }) => id)).toEqual([]);
  });

  it('names for a certification what was read, where and on which day', () => {
    const vague = /\b(?:sources|guides|notes) (?:that )?we read\b/u;
    for (const one of library.certifications) {
      expect(vague.exec(textOf(one))?.[0], one.id).toBeUndefined();
      for (const { title, url, version } of one.sources) {
        expect(url, `${one.id}: ${title}`).toMatch(/^https:/u);
        expect(version, `${one.id}: ${title}`).toMatch(/^Read \w+ \d{1,2}, 20\d\d\b/u);
      }
    }
  });

  it('uses every id once where several files make one page', () => {
    expect(repeated([...library.contrasts, ...pairs].map(({ id }) => id))).toEqual([]);
    expect(repeated([...library.faq, ...questions].map(({ id }) => id))).toEqual([]);
  });

  it('has no two titles, questions or terms that are the same', () => {
    for (const names of [
      library.articles.map(({ title }) => title),
      library.industries.map(({ name }) => name),
      library.certifications.map(({ name }) => name),
      library.guides.map(({ title }) => title),
      library.glossary.map(({ term }) => term),
      library.reading.map(({ title }) => title),
      questions.map(({ question }) => question),
    ])
      expect(repeated(names.map((name) => name.toLowerCase()))).toEqual([]);
  });

  it('gives every article a place of its own and headings that can be linked', () => {
    expect(repeated(library.articles.map(({ section, order }) => `${section} ${order}`))).toEqual([]);
    for (const { id, sections } of library.articles)
      expect(repeated(sections.map(({ heading }) => anchorOf(heading))), id).toEqual([]);
  });

  it('adds the longest chain of a sample program up to the weeks that it names', () => {
    for (const { id, sample } of library.industries) {
      const [chain = '', total = ''] = /^(.*?): (\d+) weeks/su.exec(sample.longestChain)?.slice(1) ?? [];
      const steps = [...chain.matchAll(/\((\d+)\)/gu)].map(([, weeks]) => Number(weeks));
      expect(
        steps.reduce((sum, weeks) => sum + weeks, 0),
        id,
      ).toBe(Number(total));
      for (const weeks of steps)
        expect(
          sample.parts.map((part) => part.weeks),
          id,
        ).toContain(weeks);
    }
  });

  it('is long enough to act on and short enough to read', () => {
    for (const article of library.articles) {
      const words = wordsIn(textOf(article));
      expect(words, article.id).toBeGreaterThanOrEqual(300);
      expect(words, article.id).toBeLessThanOrEqual(2200);
    }
  });

  it('has no two entries of a kind that are nearly the same', () => {
    for (const entries of [
      library.articles,
      library.industries,
      library.certifications,
      library.guides,
      questions,
      library.glossary,
      Object.entries(library.career.stages).map(([id, stage]) => ({ ...stage, id })),
    ])
      expect(findAlike(entries.map((entry) => ({ id: entry.id, text: textOf(entry) })))).toEqual([]);
    expect(
      findAlike(pairs.map(({ id, situation, weak, strong }) => ({ id, text: `${situation} ${weak} ${strong}` }))),
    ).toEqual([]);
  });

  it('shows weak and strong at about the same length, so that length does not give them away', () => {
    const uneven = pairs.filter(({ weak, strong }) => {
      const [shorter = 0, longer = 0] = [wordsIn(weak), wordsIn(strong)].toSorted((a, b) => a - b);
      return longer > shorter * 1.7 + 5;
    });
    expect(uneven.map(({ id }) => id)).toEqual([]);
  });

  it('underlines words of a pair that stand there once', () => {
    const lost = pairs.flatMap(({ id, weak, strong, makesTheDifference: words }) => [
      ...words.weak.filter((phrase) => weak.split(phrase).length !== 2).map((phrase) => `${id}: ${phrase}`),
      ...words.strong.filter((phrase) => strong.split(phrase).length !== 2).map((phrase) => `${id}: ${phrase}`),
    ]);
    expect(lost).toEqual([]);
  });

  it('has a stage on each level of the scorecard at most once a track', () => {
    const stages = Object.values(library.career.stages);
    expect(repeated(stages.flatMap(({ track, level }) => (level ? [`${track} ${level}`] : [])))).toEqual([]);
  });
});

describe('the measure of likeness', () => {
  it('finds a text whose names alone were changed', () => {
    const text = 'Your vendor is two weeks late and the date was promised to customers before you came.';
    expect(
      findAlike([
        { id: 'a', text },
        { id: 'b', text: text.replace('vendor', 'partner') },
      ]),
    ).toEqual(['a and b']);
  });
});
