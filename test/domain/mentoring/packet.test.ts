import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestUnpacked, longestLink, writeLink } from '#domain/mentoring/link.ts';
import { readPacket, writePacket } from '#domain/mentoring/packet.ts';
import { deflate, inflate } from '#platform/deflate.ts';
import { linkTo, openFragment } from '#platform/packet-links.ts';
import { anyEvent, assigned, story, submitted } from './events.ts';

const page = 'https://critical-path.example/open/';

/** A fragment as version 1 wrote it in November 2026. Never edited: links in old mail must open. */
const firstVersion =
  '#p1.fY6xTsQwEER_xZraPjkpkHAXKiiBVCCKPXsvsZLYkW3uOEX5d5QcBaKg2GZ2dt9bcIppogIDm3zxlkY1U-nVxKHE5EMHiTOn7GOAqST4zKFkmPcF3sHg4WIf_0zTPEPCUub_9rd3O7nW9Z2qKqXrVt8brY2uDlrrN0gMPmwUytl3ARLH6K4wC_iLk_U7YaJZOZ45OA7Wc4bETR4GT4GzaI6U6Cfl7eKVJvHC170aYtmilgYWpWcxsus4HSAxxjg0m17bs4iXwEnEk2Cyvdg6kHCf_Mu-qrGuH-s3';

const link = (...events: Parameters<typeof writePacket>[0][number][]) => linkTo(page, events);

describe('a packet', () => {
  it('holds any events, and gives them back as they were', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { minLength: 1, maxLength: 8 }), (events) => {
        expect(readPacket(writePacket(events))).toEqual({ state: 'read', events, exercises: [] });
      }),
    );
  });

  const changed = (change: (packet: { version: unknown; events: Record<string, unknown>[] }) => void): string => {
    const packet = JSON.parse(writePacket([assigned]));
    change(packet);
    return JSON.stringify(packet);
  };
  const refusals: readonly (readonly [string, string, string])[] = [
    ['is no JSON', '{"format"', 'not-json'],
    ['is another file', '{"format":"critical-path-record"}', 'not-a-packet'],
    ['is a list', '[]', 'not-a-packet'],
    ['is nothing', 'null', 'not-a-packet'],
    ['is of a later version', changed((packet) => (packet.version = 2)), 'newer-version'],
    ['is of no version', changed((packet) => (packet.version = 'x')), 'wrong-value'],
    ['has no events', changed((packet) => (packet.events = [])), 'wrong-value'],
    ['has a field of its own', changed((packet) => Object.assign(packet, { more: 1 })), 'wrong-value'],
    ['has an event of no kind', changed((packet) => (packet.events[0]!['kind'] = 'toString')), 'wrong-value'],
    ['has an event with more', changed((packet) => (packet.events[0]!['more'] = 1)), 'wrong-value'],
    ['has a body of another kind', changed((packet) => (packet.events[0]!['kind'] = 'submit')), 'wrong-value'],
    [
      'has half a character',
      changed((packet) => Object.assign(packet.events[0]!['body'] as object, { note: '\ud800' })),
      'wrong-value',
    ],
    ['reaches for the prototype', writePacket([assigned]).replace('"note"', '"__proto__"'), 'forbidden-key'],
    ['reaches for the constructor', writePacket([assigned]).replace('"note"', '"constructor"'), 'forbidden-key'],
    ['is nested a million deep', '['.repeat(1_000_000), 'too-deep'],
    ['is nested 17 deep', `${'['.repeat(17)}${']'.repeat(17)}`, 'too-deep'],
    ['is too large', ' '.repeat(4_000_001), 'too-large'],
    [
      'has too many events',
      JSON.stringify({ format: 'critical-path-mentoring', version: 1, events: Array(1001).fill(assigned) }),
      'too-many-events',
    ],
  ];
  it.each(refusals)('is refused where it %s', (_, text, reason) => {
    expect(readPacket(text)).toMatchObject({ state: 'refused', reason });
    expect(({} as Record<string, unknown>)['note']).toBeUndefined();
  });

  it('that was changed in any of 10,000 ways is read or refused, and pollutes nothing', () => {
    const whole = writePacket(story);
    const pieces = fc.oneof(
      fc.constantFrom(
        '"__proto__":{"x":1},',
        '"constructor":{"prototype":{}},',
        '[[[[',
        '}',
        '"',
        '\u0000',
        '9e999',
        '\ud800',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    fc.assert(
      fc.property(
        fc.nat({ max: whole.length }),
        fc.nat({ max: 40 }),
        fc.array(pieces, { maxLength: 2 }),
        (at, gone, put) => {
          const text = whole.slice(0, at) + put.join('') + whole.slice(at + gone);
          const read = readPacket(text);
          expect(['read', 'refused']).toContain(read.state);
          expect(Object.keys(Object.prototype)).toEqual([]);
        },
      ),
      { numRuns: 10_000 },
    );
  });

  it('says where a value does not fit and what was expected there', () => {
    const text = changed((packet) => Object.assign(packet.events[0]!['body'] as object, { due: 'Friday' }));
    expect(readPacket(text)).toMatchObject({ where: expect.stringMatching(/^events\[0\]\.body\.due: a day/u) });
  });
});

describe('a link', () => {
  it('carries an assignment within 1,000 characters, and opens to the same', async () => {
    const made = await link(assigned);
    expect(made?.length).toBeLessThan(500);
    expect(await openFragment(new URL(made!).hash)).toEqual({ state: 'read', events: [assigned], exercises: [] });
  });

  it('survives line breaks and spaces that mail put into it', async () => {
    const { hash } = new URL((await link(assigned))!);
    expect(await openFragment(`${hash.slice(0, 70)}\r\n ${hash.slice(70, 90)}%0A${hash.slice(90)} `)).toMatchObject({
      state: 'read',
    });
  });

  it('is none where it would be longer', async () => {
    const noise = Array.from({ length: 800 }, (_, at) => String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000))).join(
      '',
    );
    expect(await link({ ...assigned, body: { ...assigned.body, note: noise } })).toBeNull();
    const atMost = Math.floor(((longestLink - page.length - '#p1.'.length) * 3) / 4);
    expect(writeLink(page, new Uint8Array(atMost))?.length).toBeLessThanOrEqual(longestLink);
    expect(writeLink(page, new Uint8Array(atMost + 1))).toBeNull();
  });

  it('of the first version still opens', async () => {
    expect(await openFragment(firstVersion)).toEqual({ state: 'read', events: [assigned], exercises: [] });
  });

  it('stops unpacking a bomb at 64 kB', async () => {
    const bomb = await deflate(' '.repeat(8_000_000));
    expect(bomb.length).toBeLessThan(8000);
    expect(await inflate(bomb, largestUnpacked)).toBeNull();
    expect(await openFragment(new URL(`${page}#p1.${'A'.repeat(10_000)}`).hash)).toMatchObject({
      state: 'refused',
      reason: 'too-large',
    });
  });

  it('with another fragment is none of ours', async () => {
    for (const fragment of ['', '#', '#rubric', 'p1', '#p1'])
      expect(await openFragment(fragment)).toEqual({ state: 'none' });
    expect(await openFragment('#p2.AAAA')).toMatchObject({ state: 'refused', reason: 'newer-version' });
    expect(await openFragment(`#${'x'.repeat(1_000_000)}`)).toMatchObject({ state: 'refused', reason: 'too-large' });
  });

  it('that was damaged in any of 10,000 ways is read as it was or refused, and harms nothing', async () => {
    const { hash } = new URL((await link(assigned, submitted))!);
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.#%=\u0000é';
    const damage = fc.array(
      fc.record({
        at: fc.nat(hash.length),
        what: fc.constantFrom('flip', 'cut', 'insert', 'version'),
        by: fc.constantFrom(...alphabet.split('')),
      }),
      { minLength: 1, maxLength: 4 },
    );
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(damage, async (steps) => {
        const damaged = steps.reduce((text, { at, what, by }) => {
          if (what === 'cut') return text.slice(0, at);
          if (what === 'version') return text.replace(/p\d/u, `p${at}`);
          return text.slice(0, at) + by + text.slice(what === 'flip' ? at + 1 : at);
        }, hash);
        const opened = await openFragment(damaged);
        if (opened.state === 'refused') refused += 1;
        expect(opened).toHaveProperty(opened.state === 'read' ? 'events' : 'state');
      }),
      { numRuns: 10_000 },
    );
    expect(refused).toBeGreaterThan(9000);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('deflate', () => {
  it('brings back any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 400 }), async (text) => {
        expect(await inflate(await deflate(text), largestUnpacked)).toBe(text);
      }),
    );
    expect(await inflate(await deflate(writePacket(story)), largestUnpacked)).toBe(writePacket(story));
  });
});

describe('a link inside a hand-in', () => {
  const schemes = [
    'javascript:',
    'JaVaScRiPt:',
    ' javascript:',
    'java\nscript:',
    'java\tscript:',
    '\u0001javascript:',
    'data:text/html,',
    'vbscript:',
    'blob:',
    'file:///',
  ];
  const rests = [
    'alert(1)',
    '//x%0aalert(1)',
    '<script>alert(1)</script>',
    'void(0)',
    '%61lert(1)',
    '"onmouseover="x',
    "eval('x')",
    ';base64,PHNjcmlwdD4=',
    '/etc/passwd',
    '#',
  ];
  const links = schemes.flatMap((scheme) => rests.map((rest) => scheme + rest));
  it(`is refused where it could run, in ${links.length} ways`, () => {
    expect(links).toHaveLength(100);
    for (const link of links) {
      const text = writePacket([{ ...submitted, body: { ...submitted.body, link } }]);
      expect(readPacket(text), link).toMatchObject({ state: 'refused', reason: 'wrong-value' });
    }
  });
});
