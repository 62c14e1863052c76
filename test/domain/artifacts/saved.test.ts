import { expect, it } from 'vitest';
import { kindNames } from '#domain/artifacts/kinds.ts';
import { assemble, rowsToKeep } from '#domain/artifacts/saved.ts';
import { documentRowSchema, keptKinds } from '#domain/record/document.ts';
import { exampleOf } from './good.ts';

it.each(kindNames)('a %s is the same after it was taken apart into rows', (kind) => {
  const document = exampleOf(kind);
  const rows = rowsToKeep(document).map(({ cells, ...row }, index) =>
    documentRowSchema.parse({ ...cells, ...row, id: `row-${index}`, document: 'doc' }),
  );
  expect(assemble(kind, 'doc', rows.toReversed()).document).toEqual(document);
});

it('every kind that has rules can be kept', () => {
  expect(new Set(keptKinds)).toEqual(new Set(kindNames));
});

it.each([{ trigger: 'x' }, { 'cell:': 'x' }, { 'cell:trigger': 5 }, { 'cell:a.b': 'x' }])(
  'refuses a row with %j',
  (extra) => {
    const row = { id: 'a', document: 'b', table: '', place: 0 };
    expect(documentRowSchema.safeParse(row).success).toBe(true);
    expect(documentRowSchema.safeParse({ ...row, ...extra }).success).toBe(false);
  },
);
