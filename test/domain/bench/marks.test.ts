import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layMarks, numberFindings } from '#domain/bench/marks.ts';
import { analyzeBullet } from '#domain/bullets/analyze.ts';

const duty = 'Was responsible for the move of 40 services, working with 6 teams.';
const read = (text: string) => numberFindings(text, analyzeBullet(text).findings);

test('findings are numbered in the order in which their words are read, those about the whole last', () => {
  const findings = read(duty);
  expect(findings.map(({ number }) => number)).toEqual(findings.map((_, index) => index + 1));
  const inText = findings.filter(({ isWhole }) => !isWhole);
  expect(inText.map(({ start }) => start)).toEqual(inText.map(({ start }) => start).toSorted((a, b) => a - b));
  const none = read('Coordinated the weekly design review');
  expect(none.some(({ isWhole }) => isWhole)).toBe(true);
  expect(none.toSorted((a, b) => a.number - b.number).at(-1)?.isWhole).toBe(true);
});

test('the pieces of a marked bullet put together are the bullet, and every number stands once', () => {
  const anyFinding = fc
    .record({
      start: fc.nat(40),
      length: fc.integer({ min: 1, max: 20 }),
      severity: fc.constantFrom('error', 'warning', 'note'),
    })
    .map(({ start, length, severity }) => ({
      code: 'CP-DUTY' as const,
      severity,
      weight: 1,
      start,
      end: start + length,
      message: '',
      fix: '',
      reason: '',
    }));
  fc.assert(
    fc.property(fc.string({ minLength: 60, maxLength: 80 }), fc.array(anyFinding, { maxLength: 6 }), (text, found) => {
      const findings = numberFindings(text, found);
      const pieces = layMarks(text, findings, [{ kind: 'scope', start: 5, end: 9 }]);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      expect(pieces.flatMap(({ ends }) => ends).toSorted((a, b) => a - b)).toEqual(
        findings.map(({ number }) => number),
      );
    }),
  );
});

test('where findings overlap, the gravest decides the stroke', () => {
  const at = { weight: 1, message: '', fix: '', reason: '' };
  const findings = numberFindings('abcdefghij', [
    { ...at, code: 'CP-HEDGE', severity: 'note', start: 1, end: 6 },
    { ...at, code: 'CP-DUTY', severity: 'error', start: 3, end: 5 },
  ]);
  expect(layMarks('abcdefghij', findings).map(({ text, stroke }) => [text, stroke])).toEqual([
    ['a', null],
    ['bc', 'note'],
    ['de', 'error'],
    ['f', 'note'],
    ['ghij', null],
  ]);
});
