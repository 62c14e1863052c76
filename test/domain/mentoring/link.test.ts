import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fragmentsIn, readFragment, writeLink } from '#domain/mentoring/link.ts';

const bytes = Uint8Array.from({ length: 300 }, (_, place) => (place * 37) % 256);
const link = writeLink('https://example.org/pair/', bytes) ?? '';
const fragment = link.slice(link.indexOf('#'));

const holds = (text: string): boolean =>
  fragmentsIn(text).some((reading) => {
    const read = readFragment(reading);
    return (
      read.state === 'packed' &&
      read.bytes.length === bytes.length &&
      read.bytes.every((byte, at) => byte === bytes[at])
    );
  });

describe('a link in a pasted text', () => {
  it.each([
    ['alone', link],
    ['in a letter', `Hi Bo, here it is:\n\n${link}\n\nBest, Ana`],
    ['with words after it in its line', `${link} (the feedback)`],
    ['signed right below', `${link}\nAna`],
    ['quoted', `> Hi\n> ${link}\n> Best`],
  ])('is found %s', (_, text) => {
    expect(fragmentsIn(text).length).toBeGreaterThan(0);
    expect(holds(text)).toBe(true);
  });

  it('is found when a mail program cut it, at any width and in a quotation too', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 120 }), fc.constantFrom('\n', '\r\n', '\n> '), (width, between) => {
        const cut = link.replaceAll(new RegExp(`(.{${width}})`, 'gu'), `$1${between}`);
        expect(holds(`See:\n\n${cut}\n\nBest,\nAna`)).toBe(true);
      }),
    );
  });

  it('is read whole first, and is none in other text', () => {
    expect(fragmentsIn(`${fragment}\nAna`)).toEqual([`${fragment}Ana`, fragment]);
    expect(fragmentsIn('Thanks! #p1 is great')).toEqual([]);
    expect(fragmentsIn('')).toEqual([]);
  });
});
