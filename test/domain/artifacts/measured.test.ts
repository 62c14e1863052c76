import { describe, expect, it } from 'vitest';
import { measure, readPublished, readSuite } from '#bin/eval-documents.ts';
import { isChecked, lint } from '#domain/artifacts/lint.ts';
import { kindNames } from '#domain/artifacts/kinds.ts';
import { exampleOf } from './good.ts';

const suite = readSuite();

describe('the rules on documents with known faults', () => {
  it('are as often right as is published', () => {
    const published = readPublished();
    expect(published).toEqual(measure(suite, published?.measured ?? ''));
  });

  it('find nine of ten known faults, and are right in nineteen of twenty findings', () => {
    const { all, clean } = measure(suite, '');
    expect(all.documents - clean).toBeGreaterThanOrEqual(20);
    expect(all.recall).toBeGreaterThanOrEqual(0.9);
    expect(all.precision).toBeGreaterThanOrEqual(0.95);
  });

  it('look at every kind', () => {
    expect(new Set(suite.map(({ kind }) => kind))).toEqual(new Set(kindNames));
  });

  it.each(kindNames)('let the weak %s not pass', (kind) => {
    expect(isChecked(lint(kind, exampleOf(kind, 'weak')))).toBe(false);
  });
});
