import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBrief } from '#domain/exercises/brief.ts';

describe('a brief', () => {
  it('is paragraphs, and lists where every line is numbered, which keep their numbers', () => {
    expect(readBrief('\nThe date moved.\nNobody said so.\n\n9. Who knew?\n10. Since when?\n \nOne page.\n')).toEqual([
      { shape: 'paragraph', text: 'The date moved.\nNobody said so.' },
      {
        shape: 'list',
        lines: [
          { number: 9, text: 'Who knew?' },
          { number: 10, text: 'Since when?' },
        ],
      },
      { shape: 'paragraph', text: 'One page.' },
    ]);
  });

  it.each([
    ['a line alone that begins with a number', '2027. That is the year.'],
    ['one numbered line alone', '3. Ask.'],
    ['a line without a number among numbered ones', '1. Ask.\nThen wait.\n2. Write.'],
    ['a decimal number', '1.5 days went by.\n2.5 days are left.'],
  ])('leaves %s a paragraph', (_, text) => {
    expect(readBrief(text)).toEqual([{ shape: 'paragraph', text }]);
  });

  it('has no part where nothing is written', () => {
    expect(readBrief(' \n\n ')).toEqual([]);
  });

  it('loses no word, whatever is written', () => {
    const line = fc.constantFrom('1. ', '22. ', 'Ask. ', '  ', 'x', '<b>', '3.', '\n', '\n\n');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.join('\n');
        const told = readBrief(text).map((part) =>
          part.shape === 'paragraph' ? part.text : part.lines.map((one) => `${one.number}. ${one.text}`).join('\n'),
        );
        expect(told.join(' ').replaceAll(/\s+/gu, '')).toBe(text.replaceAll(/\s+/gu, ''));
      }),
    );
  });
});
