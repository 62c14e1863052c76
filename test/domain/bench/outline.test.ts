import { describe, expect, test } from 'vitest';
import { standingOf } from '#domain/bench/backed.ts';
import { claimsOf } from '#domain/bench/claims.ts';
import { bulletsOf, expandedIn, linesFor, linesOf, placeAfter } from '#domain/bench/outline.ts';
import { analyzeBullet } from '#domain/bullets/analyze.ts';
import type { LineKind, ResumeLine } from '#domain/record/resume.ts';
import { artifact } from '#test/domain/ledger/pieces.ts';

const line = (id: string, kind: LineKind, place: number, more: Partial<ResumeLine> = {}): ResumeLine => ({
  id,
  resume: 'r',
  place,
  kind,
  text: id,
  draft: '',
  variants: [],
  evidence: '',
  ...more,
});
const lines = [
  line('Experience', 'heading', 1),
  line('QA lead', 'role', 2),
  line('first', 'bullet', 3),
  line('second', 'bullet', 4, { variants: ['Infrastructure'] }),
  line('Talks', 'heading', 5),
  line('third', 'bullet', 6),
];

describe('the outline of a résumé', () => {
  test('reads lines by their place, whatever order they were saved in', () => {
    expect(linesOf(lines.toReversed(), 'r')).toEqual(lines);
    expect(linesOf(lines, 'another')).toEqual([]);
  });

  test('puts each bullet under its section and role, and a heading ends the role', () => {
    expect(bulletsOf(lines).map(({ line: { id }, section, role }) => [id, section, role])).toEqual([
      ['first', 'Experience', 'QA lead'],
      ['second', 'Experience', 'QA lead'],
      ['third', 'Talks', ''],
    ]);
  });

  test('keeps untagged lines in every variant', () => {
    expect(linesFor(lines, 'Data').map(({ id }) => id)).not.toContain('second');
    expect(linesFor(lines, 'Infrastructure')).toHaveLength(6);
    expect(linesFor(lines, '')).toHaveLength(6);
  });

  test('finds a place between two lines, before the first and after the last', () => {
    expect(placeAfter(lines, 'first')).toBe(3.5);
    expect(placeAfter(lines, null)).toBe(0);
    expect(placeAfter(lines, 'third')).toBe(7);
    expect(placeAfter([], null)).toBe(0);
  });

  test('knows the acronyms that are spelled out', () => {
    expect(expandedIn(['Kept the service-level agreement (SLA) for', 'the SLA (twice)'])).toEqual(['SLA']);
  });
});

describe('how a bullet stands in the ledger', () => {
  const base = artifact({ id: 'plan', title: 'Plan' });
  const item = { ...artifact({ id: 'item' }), kind: 'bullet' as const, text: 'first', buildsOn: ['middle'] };
  const middle = artifact({ id: 'middle', buildsOn: ['plan'] });
  const kept = line('first', 'bullet', 1, { evidence: 'item' });

  test('says not kept, kept, another wording, and gone', () => {
    expect(standingOf(line('first', 'bullet', 1), [item]).state).toBe('not-kept');
    expect(standingOf(kept, [item, middle, base]).state).toBe('kept');
    expect(standingOf({ ...kept, text: 'reworded' }, [item, middle, base]).state).toBe('differs');
    expect(standingOf(kept, []).state).toBe('gone');
  });

  test('says that it was taken back, or that something it builds on was, however far down', () => {
    expect(standingOf(kept, [{ ...item, state: 'retracted' }]).state).toBe('retracted');
    expect(standingOf(kept, [item, middle, { ...base, state: 'retracted' }])).toMatchObject({
      state: 'rests-on-retracted',
      retracted: [{ id: 'plan' }],
    });
  });
});

test('claims are the numbers and technologies of a bullet, each once', () => {
  const text = 'Moved 40 services to Kubernetes in 6 weeks, 40 at a time';
  const claims = claimsOf(text, analyzeBullet(text).spans);
  expect(claims.map(({ kind, text: claim }) => `${kind} ${claim}`)).toEqual([
    'number 40',
    'number 6',
    'technology Kubernetes',
  ]);
});
