import { describe, expect, test } from 'vitest';
import { conflicts, sameSpelling } from '#domain/ledger/conflicts.ts';
import type { Evidence } from '#domain/record/evidence.ts';
import { artifact, bullet, story } from './pieces.ts';

const number = (text: string, about = 'regression run') => ({ kind: 'number', text, about }) as const;

describe('conflicts', () => {
  test('lists a number that differs between items about the same thing', () => {
    const found = conflicts([
      artifact({ claims: [number('6 hours')] }),
      bullet({ claims: [number('4 hours', ' Regression  Run ')] }),
    ]);
    expect(found).toEqual([
      {
        about: 'regression run',
        sides: [
          {
            id: 'register',
            kind: 'artifact',
            title: 'Risk register of the label printer migration',
            numbers: ['6 hours'],
          },
          { id: 'bullet', kind: 'bullet', title: 'Bullet', numbers: ['4 hours'] },
        ],
      },
    ]);
  });
  test('leaves out items that agree with every other', () => {
    const found = conflicts([
      artifact({ claims: [number('9 h'), number('4 h')] }),
      bullet({ claims: [number('9 h')] }),
      story({ claims: [number('3 h')] }),
    ]);
    expect(found[0]?.sides.map((side) => side.id)).toEqual(['register', 'bullet', 'story']);
    expect(
      conflicts([artifact({ claims: [number('9 h'), number('4 h')] }), bullet({ claims: [number('9 h')] })]),
    ).toEqual([]);
  });
  test.each<[string, Evidence[]]>([
    [
      'the same number in another spelling',
      [artifact({ claims: [number('1,200 users')] }), bullet({ claims: [number('1.2k users')] })],
    ],
    [
      'different things',
      [artifact({ claims: [number('6 hours')] }), bullet({ claims: [number('4 hours', 'triage')] })],
    ],
    [
      'a claim that does not say what it is about',
      [artifact({ claims: [number('6 hours', '')] }), bullet({ claims: [number('4 hours', '')] })],
    ],
    [
      'a retracted item',
      [artifact({ claims: [number('6 hours')] }), bullet({ state: 'retracted', claims: [number('4 hours')] })],
    ],
    ['two numbers of one item', [artifact({ claims: [number('6 hours'), number('4 hours')] })]],
  ])('sees none in %s', (_, evidence) => {
    expect(conflicts(evidence)).toEqual([]);
  });
});

describe('the spelling of a number', () => {
  test.each([
    ['1,200', '1.2k'],
    ['$1.2M', '$ 1,200,000'],
    ['20 %', '20 percent'],
    ['20%', '20 per cent'],
    ['3 million users', '3,000,000 users'],
    ['−4 %', '-4%'],
  ])('is one for %s and %s', (a, b) => {
    expect(sameSpelling(a)).toBe(sameSpelling(b));
  });
  test.each([
    ['9 days', '9 weeks'],
    ['20 %', '20'],
    ['5 m', '5'],
    ['1.5', '15'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(sameSpelling(a)).not.toBe(sameSpelling(b));
  });
});
