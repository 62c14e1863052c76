import { describe, expect, it } from 'vitest';
import { analyzeBullet } from '#domain/bullets/analyze.ts';
import { exampleRecord } from '#domain/example-record.ts';
import { sortPosting } from '#domain/posting/sort.ts';
import { infrastructure } from './postings.ts';

const bullet = (id: string, text: string) => ({ id, text, analysis: analyzeBullet(text) });
const { evidence } = exampleRecord('2026-06-01T12:00:00.000Z');

const nameOf = ({ signal: { asks } }: ReturnType<typeof sortPosting>['sorted'][number]): string =>
  asks.kind === 'skill' ? asks.skill : asks.written.join('|');

const sortedBy = (posting: string, bullets: ReturnType<typeof bullet>[], items = evidence) =>
  new Map(sortPosting(posting, bullets, items).sorted.map((one) => [nameOf(one), one] as const));

describe('A posting beside a résumé', () => {
  it('finds what a bullet shows, and names the bullet', () => {
    const found = sortedBy(infrastructure, [
      bullet('plain', 'Wrote the menu of the canteen'),
      bullet('cloud', 'Migrated 40 services to Kubernetes with 6 teams, cutting deploy time from 2 hours to 9 minutes'),
    ]);
    expect(found.get('Kubernetes|Terraform')?.standing).toEqual({ state: 'shown', bullets: ['cloud'] });
    expect(found.get('execution')?.standing).toEqual({ state: 'shown', bullets: ['cloud'] });
  });

  it('offers what the ledger holds and the résumé does not say', () => {
    const { standing } = sortedBy(infrastructure, []).get('dependency-management') ?? {};
    expect(standing?.state).toBe('supported');
  });

  it('takes nothing from evidence that was taken back or is a draft', () => {
    const gone = evidence.map((item, index) => ({
      ...item,
      state: index % 2 ? ('retracted' as const) : ('draft' as const),
    }));
    const states = [...sortedBy(infrastructure, [], gone).values()].map(({ standing }) => standing.state);
    expect(new Set(states)).toEqual(new Set(['gap']));
  });

  it('calls a gap what neither shows', () => {
    expect(sortedBy(infrastructure, [], []).get('Looker')?.standing).toEqual({ state: 'gap' });
  });

  it('keeps must-haves, the work itself and what is welcome apart, must-haves first', () => {
    const { sorted } = sortPosting(infrastructure, [], []);
    const demandOf = (name: string) => sorted.find((one) => nameOf(one) === name)?.signal.demand;
    expect(demandOf('Kubernetes|Terraform')).toBe('must');
    expect(demandOf('dependency-management')).toBe('duty');
    expect(demandOf('Looker')).toBe('nice');
    const demands = sorted.map(({ signal }) => signal.demand);
    expect(demands).toEqual([...demands].toSorted((a, b) => 'must duty nice'.indexOf(a) - 'must duty nice'.indexOf(b)));
  });

  it.each([
    ['Requirements\n- SQL\n- Jenkins is a plus', 'Jenkins', 'nice'],
    ['Nice to have\n- Snowflake\n- Terraform, required for the platform team', 'Snowflake', 'nice'],
    ['Requirements: Kafka and PostgreSQL', 'Kafka', 'must'],
    ['**What you will bring**\n* Experience with Jenkins', 'Jenkins', 'must'],
    ['You must have worked with Kubernetes.', 'Kubernetes', 'must'],
  ])('reads the demand of %j', (posting, name, demand) => {
    expect(sortedBy(posting, []).get(name)?.signal.demand).toBe(demand);
  });

  it('leaves out what the company says about itself and what it pays', () => {
    const names = sortPosting(infrastructure, [], []).sorted.map(nameOf);
    expect(names).not.toContain('Rust');
    expect(names).not.toContain('Tableau');
  });

  it('leaves years, degrees and permits to the person', () => {
    const { open } = sortPosting(`${infrastructure}\nRequirements\n- Bachelor's degree\n- Security clearance`, [], []);
    expect(open.map(({ about }) => about)).toEqual(
      expect.arrayContaining(['years', 'certificate', 'degree', 'permission']),
    );
  });

  it('reads any text without failing, and each thing asked once', () => {
    for (const text of ['', '\n\n', '•', 'x'.repeat(100_000), '- '.repeat(5000), '\u0000\uD800 Kafka'])
      expect(() => sortPosting(text, [], evidence)).not.toThrow();
    const { sorted } = sortPosting('Requirements\n- Kafka\n- Kafka again\n- more kafka: Kafka', [], []);
    expect(sorted.filter((one) => nameOf(one) === 'Kafka')).toHaveLength(1);
  });
});
