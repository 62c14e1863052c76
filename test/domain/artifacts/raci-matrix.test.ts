import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draft } from '#domain/artifacts/draft.ts';
import { readMarkdown, writeMarkdown } from '#domain/artifacts/markdown.ts';
import { letters, lettersAt, matrixOf, rolesOf, withLetters } from '#domain/artifacts/raci-matrix.ts';
import { exampleOf } from './good.ts';

const pilot = draft('raci', {
  roles: 'Ruth',
  activities: [
    { activity: 'Freeze', responsible: 'Noor, Lin', accountable: 'noor ', consulted: '', informed: 'Ines' },
    { activity: 'Switch', responsible: 'Lin', accountable: 'Ines', consulted: 'Noor', informed: '' },
  ],
});

describe('the letter matrix of a RACI', () => {
  it('has a column for everybody who takes part, and the letters of each', () => {
    expect(matrixOf(pilot)).toEqual({
      head: ['Activity', 'Ruth', 'Noor', 'Lin', 'Ines'],
      rows: [
        ['Freeze', '', 'R A', 'R', 'I'],
        ['Switch', '', 'C', 'R', 'A'],
      ],
    });
  });

  it('holds exactly the letters that are set for one person, and leaves the others theirs', () => {
    const wanted = fc.subarray([...letters]);
    fc.assert(
      fc.property(fc.constantFrom(...rolesOf(pilot), 'Somebody new'), fc.nat(1), wanted, (role, at, chosen) => {
        const row = pilot.activities[at];
        if (!row) throw new Error('There is no such row');
        const changed = { ...row, ...withLetters(row, role, chosen) };
        expect(lettersAt(changed, role)).toEqual(letters.filter((letter) => chosen.includes(letter)));
        for (const other of rolesOf(pilot).filter((name) => name !== role))
          expect(lettersAt(changed, other)).toEqual(lettersAt(row, other));
      }),
    );
  });

  it('changes no column of a row whose letters stay', () => {
    const [row] = pilot.activities;
    expect(row && withLetters(row, 'Lin', ['R'])).toEqual({});
  });

  it('stands in the Markdown beside the table, and reading it back changes nothing', () => {
    const text = writeMarkdown('raci', exampleOf('raci'));
    expect(text).toContain('## Matrix');
    expect(readMarkdown('raci', text)).toEqual({ state: 'read', document: exampleOf('raci') });
  });

  it('has no column for the prompt of a template, and takes the place of one', () => {
    const [row] = draft('raci', {
      activities: [{ activity: 'Freeze', responsible: '[Example: Noor, Lin]' }],
    }).activities;
    if (!row) throw new Error('There is no such row');
    const template = draft('raci', { roles: '[Who takes part, by name?]', activities: [row] });
    expect(rolesOf(template)).toEqual([]);
    expect(writeMarkdown('raci', template)).not.toContain('## Matrix');
    expect(withLetters(row, 'Ruth', ['R'])).toEqual({ responsible: 'Ruth' });
  });

  it('is read where it is all that there is, and says which line has another letter', () => {
    const matrix = (mark: string) =>
      `# RACI\n\n- Title: Pilot\n\n## Matrix\n\n| Activity | Noor | Lin |\n| --- | --- | --- |\n| Freeze | R/A | ${mark} |\n`;
    const read = readMarkdown('raci', matrix('c'));
    expect(read.state === 'read' && read.document.activities).toEqual([
      { activity: 'Freeze', responsible: 'Noor', accountable: 'Noor', consulted: 'Lin', informed: '' },
    ]);
    expect(readMarkdown('raci', matrix('X'))).toEqual({
      state: 'refused',
      line: 9,
      message: 'expected R, A, C or I, not “X”',
    });
  });
});
