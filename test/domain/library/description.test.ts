import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describePage, descriptionLength } from '#domain/library/description.ts';

const sentence = (length: number): string => `${'A'.padEnd(length - 1, 'b')}.`;

describe('the description of a page', () => {
  it('is the whole text where there is room', () => {
    const text = 'Power decides, and a building may wait years for it. Then the racks arrive.';
    expect(describePage(` ${text}\n`, undefined)).toBe(text);
  });

  it('is as many whole sentences from the first as there is room for', () => {
    expect(describePage([80, 79, 20].map(sentence).join(' '), undefined)).toBe([80, 79].map(sentence).join(' '));
    expect(describePage([80, 80, 20].map(sentence).join(' '), undefined)).toBe(sentence(80));
  });

  it('does not end at an abbreviation', () => {
    const text = `${'Customers of the U.S. Navy buy it'.padEnd(70, 'y')}. ${sentence(120)}`;
    expect(describePage(text, undefined)).toBe(`${'Customers of the U.S. Navy buy it'.padEnd(70, 'y')}.`);
  });

  it('is the author’s own where there is one', () => {
    expect(describePage(sentence(70), sentence(90))).toBe(sentence(90));
  });

  it.each([
    ['the first sentence is too long', sentence(161)],
    ['the sentences that fit are too short', `${sentence(14)} ${sentence(160)}`],
  ])('is asked of the author where %s', (_, text) => {
    expect(() => describePage(text, undefined)).toThrow('needs a description of its own');
    expect(describePage(text, sentence(60))).toBe(sentence(60));
  });

  it('begins the text and has a length that is shown whole, whatever is written', () => {
    assert(
      property(string({ minLength: 0, maxLength: 400, unit: 'grapheme' }), (text) => {
        let description: string;
        try {
          description = describePage(text, undefined);
        } catch {
          return true;
        }
        const { least, most } = descriptionLength;
        return text.trim().startsWith(description) && description.length >= least && description.length <= most;
      }),
    );
  });
});
