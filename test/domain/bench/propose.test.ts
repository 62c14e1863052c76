import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { doubtsAbout } from '#domain/bench/defend.ts';
import { factsOf } from '#domain/bench/known-facts.ts';
import { metricKinds, metricsFor } from '#domain/bench/metrics.ts';
import { draftFrom, proposePatterns } from '#domain/bench/propose.ts';
import { analyzeBullet } from '#domain/bullets/analyze.ts';
import { patternFileSchema } from '#domain/resume/pattern.ts';
import { readPatterns } from '#domain/resume/served-pattern.ts';

const folder = 'content/bullet-patterns';
const patterns = readdirSync(folder).flatMap((file) =>
  Object.entries(patternFileSchema.parse(parse(readFileSync(`${folder}/${file}`, 'utf8')))).map(([id, pattern]) => ({
    ...pattern,
    id,
  })),
);
const proposed = (text: string) => proposePatterns(analyzeBullet(text), patterns);

const bullets = [
  ...patterns.flatMap(({ weak, strong }) => [weak, strong]),
  'Negotiated a $2.4M contract with the sole supplier in March 2023',
  'Led 6 nurses through a new discharge process',
  'Helped.',
  '',
];

describe('Patterns for a bullet', () => {
  it('are sixty or more', () => {
    expect(patterns.length).toBeGreaterThanOrEqual(60);
  });

  it('are found again by their own weak example, nine times of ten among the first three', () => {
    const lost = patterns.filter(({ id, weak }) => !proposed(weak).some(({ pattern }) => pattern.id === id));
    expect(lost.length, lost.map(({ id }) => id).join(' ')).toBeLessThanOrEqual(patterns.length / 10);
  });

  it('are filled with words of the bullet only', () => {
    for (const bullet of bullets)
      for (const { pattern, pieces } of proposed(bullet)) {
        const foreign = pieces.filter(
          ({ kind, text }) => !(kind === 'own' ? bullet : pattern.shape).toLowerCase().includes(text.toLowerCase()),
        );
        expect(foreign).toEqual([]);
      }
  });

  it('fill what is beyond doubt and leave the rest open', () => {
    const [first] = proposePatterns(
      analyzeBullet('Renegotiated the contract for 12 vendors in March 2023'),
      patterns.filter(({ id }) => id.includes('renegotiated') || id.includes('contract')),
      1,
    );
    expect(draftFrom(first?.pieces ?? [])).toMatch(/\[/u);
  });

  it('come through the file that the site serves, and a damaged file is none', () => {
    expect(readPatterns(JSON.stringify(patterns))).toHaveLength(patterns.length);
    for (const text of ['', '{}', '[{"id":1}]', 'null']) expect(readPatterns(text)).toBeNull();
  });
});

describe('What a bullet says', () => {
  it('is listed once each, with what it counts', () => {
    const facts = factsOf(
      analyzeBullet('Cut the run from 9 days to 4 by ranking 212 unstable tests with five teams in Jenkins'),
    );
    expect(facts).toEqual(['9 days to 4', '212 unstable tests', 'five teams', 'Jenkins']);
  });

  it('points at the measures to ask about first', () => {
    const measures = metricsFor(analyzeBullet('Managed risks and dependencies across teams'));
    expect(measures).toHaveLength(metricKinds.length);
    expect(measures.slice(0, 3).map(({ kind }) => kind)).toEqual([
      'dependencies-closed',
      'teams-aligned',
      'risk-closed',
    ]);
  });

  it('is doubted number by number, and the same each time', () => {
    const analysis = analyzeBullet('Cut release time by 40% with Jenkins and three teams');
    const doubts = doubtsAbout(analysis);
    expect(doubts).toContainEqual({ kind: 'number-source', about: '40%' });
    expect(doubts).toContainEqual({ kind: 'technology', about: 'Jenkins' });
    expect(doubts).toContainEqual({ kind: 'partners', about: '' });
    expect(doubtsAbout(analysis)).toEqual(doubts);
    expect(doubtsAbout(analyzeBullet('Worked as part of a team')).map(({ kind }) => kind)).toContain('shared');
  });
});
