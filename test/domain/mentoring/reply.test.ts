import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { steps } from '#domain/mentoring/event.ts';
import { readReply, writeReply, type Reply } from '#domain/mentoring/reply.ts';
import { submitted } from './events.ts';

const criteria = ['Owners', 'Dates: each edge has two', 'What [Strength] means'];
const reply: Reply = {
  submit: submitted.id,
  by: 'Inès Abara, PMP',
  on: '2026-11-03',
  rows: [
    { row: 0, step: 2 },
    { row: 1, step: 3 },
    { row: 2, step: 4 },
  ],
  strength: 'Every edge has a date, and “done” is said the same way on both sides.',
  essential:
    'Two edges have no owner: the vendor’s API and the freeze. Name a person for each, since nobody chases a team.',
  saw: 'defense',
  attests: true,
};
const text = writeReply(reply, criteria, 'Dependencies of the ledger');

/** Breaks lines where they are longer than a mail program lets them be. */
const wrap = (lines: string, width: number): string =>
  lines
    .split('\n')
    .flatMap((line) => {
      const wrapped: string[] = [];
      let rest = line;
      while (rest.length > width) {
        const cut = rest.lastIndexOf(' ', width);
        if (cut <= 0) break;
        wrapped.push(rest.slice(0, cut));
        rest = rest.slice(cut + 1);
      }
      return [...wrapped, rest];
    })
    .join('\n');

const ways: readonly (readonly [string, (text: string) => string])[] = [
  ['as it is', (sent) => sent],
  ['quoted', (sent) => sent.replaceAll(/^/gmu, '> ')],
  ['quoted three times', (sent) => sent.replaceAll(/^/gmu, '>> > ')],
  ['wrapped at 72', (sent) => wrap(sent, 72)],
  ['wrapped at 40 and quoted', (sent) => wrap(sent, 40).replaceAll(/^/gmu, '> ')],
  ['with DOS line ends', (sent) => sent.replaceAll('\n', '\r\n')],
  ['with straight quotation marks', (sent) => sent.replaceAll(/[“”]/gu, '"').replaceAll('’', "'")],
  ['with other quotation marks', (sent) => sent.replaceAll('“', '«').replaceAll('”', '»')],
  ['with spaces that do not break', (sent) => sent.replaceAll(' ', '\u00a0')],
  ['with marks in bold', (sent) => sent.replaceAll(/(\[[A-Z][^\]]*\])/gu, '**$1**')],
  ['with escaped brackets', (sent) => sent.replaceAll('[', String.raw`\[`).replaceAll(']', String.raw`\]`)],
  ['with empty lines doubled', (sent) => sent.replaceAll('\n', '\n\n')],
  ['in small letters at the code', (sent) => sent.replace(/\[Code\].*/u, (code) => code.toLowerCase())],
  ['between other mail', (sent) => `Hi Sam,\nhere it is.\n\n${sent}\n\n--\nInes\nSent from my phone 0123456789\n`],
  [
    'above an older copy of itself',
    (sent) => `${sent}\n\nOn Tuesday Sam wrote:\n${sent.replaceAll(/^/gmu, '> ').replace('step 2', 'step 1')}`,
  ],
];

describe('a reply by mail', () => {
  it('can be read by a person', () => {
    expect(text).toMatchInlineSnapshot(`
      "Critical Path review of “Dependencies of the ledger”

      Please leave the words in square brackets and the code as they are.

      [Ratings]
      1. Owners: step 2 of 4
      2. Dates: each edge has two: step 3 of 4
      3. What (Strength) means: step 4 of 4

      [Strength]
      Every edge has a date, and “done” is said the same way on both sides.

      [Essential]
      Two edges have no owner: the vendor’s API and the freeze. Name a person for each, since nobody chases a team.

      [Saw] a live defense of it

      [Stands for it] yes

      [From] Inès Abara, PMP, 2026-11-03

      [Code] 0W3GE-1R70W-3GE1R-70W3G-E1R00-C7GNY"
    `);
  });

  it.each(ways)('is read back %s', (_, through) => {
    const read = readReply(through(text));
    expect(read).toMatchObject({ state: 'read', changed: false });
    if (read.state !== 'read') return;
    const plain = (words: string) => words.replaceAll(/[^\p{L}\p{N} ]/gu, '').replaceAll(/\s+/gu, ' ');
    expect({ ...read.reply, strength: plain(read.reply.strength), essential: plain(read.reply.essential) }).toEqual({
      ...reply,
      strength: plain(reply.strength),
      essential: plain(reply.essential),
    });
  });

  it('is read back whatever was written in it', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.constantFrom(
        '[Code] 00000',
        '1. Owners: step 1 of 4',
        'a\n\nb',
        '> quoted',
        '[Essential] x [Saw] y',
        '<b>[From]</b>',
      ),
    );
    const anyReply = fc.record({
      submit: fc.constant(submitted.id),
      by: fc.constantFrom('Ines', 'O’Hara, Jo', 'Ин'),
      on: fc.constant('2026-11-03'),
      rows: fc
        .array(fc.constantFrom(...steps), { minLength: 1, maxLength: 3 })
        .map((list) => list.map((step, row) => ({ row, step }))),
      strength: anyText,
      essential: anyText,
      saw: fc.constantFrom('document' as const, 'defense' as const, 'work' as const),
      attests: fc.boolean(),
    });
    fc.assert(
      fc.property(anyReply, (each) => {
        const read = readReply(wrap(writeReply(each, criteria, 'A'), 60).replaceAll(/^/gmu, '> '));
        expect(read.state === 'read' && { ...read.reply, strength: '', essential: '' }).toEqual({
          ...each,
          strength: '',
          essential: '',
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('says that it was changed on its way', () => {
    expect(readReply(text.replace('step 2 of 4', 'step 4 of 4'))).toMatchObject({ state: 'read', changed: true });
    expect(readReply(text.replace('[Stands for it] yes', '[Stands for it] no'))).toMatchObject({ changed: true });
    expect(readReply(text.replace('no owner', 'an owner'))).toMatchObject({ changed: true });
  });

  it('is refused where it is none, or not all of one', () => {
    expect(readReply('Thanks, looks good to me!')).toEqual({ state: 'refused', reason: 'no-reply' });
    expect(readReply('')).toEqual({ state: 'refused', reason: 'no-reply' });
    expect(readReply(text.slice(0, -10))).toEqual({ state: 'refused', reason: 'cut-off' });
    expect(readReply(text.slice(0, text.indexOf('[Saw]')))).toEqual({ state: 'refused', reason: 'cut-off' });
    expect(readReply(text.replace(/\[Ratings\][^[]*/u, '[Ratings]\n\n'))).toEqual({
      state: 'refused',
      reason: 'no-ratings',
    });
    expect(readReply(text.replace(/\[From\].*/u, '[From] Ines'))).toEqual({ state: 'refused', reason: 'no-name' });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (noise) => {
        expect(['read', 'refused']).toContain(readReply(noise + text.slice(noise.length)).state);
      }),
    );
  });
});
