import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readAnswer, readArriving } from '#domain/rewriter/answer.ts';
import { addsMarkup, cleanVariant } from '#domain/rewriter/clean.ts';
import { limits } from '#domain/rewriter/limits.ts';

const answer = (variants: unknown): string => JSON.stringify({ variants });
const read = (...texts: string[]) => ({ state: 'read', texts });
const unusable = { state: 'refused', reason: 'unusable-answer' };

describe('an answer', () => {
  const good = answer(['One.', 'Two.', 'Three.']);

  it.each([
    ['as asked for', good],
    ['in a code fence', `\`\`\`json\n${good}\n\`\`\``],
    ['with a sentence before and after', `Here they are:\n${good}\nGood luck!`],
    ['after thinking aloud', `<think>Maybe {"variants": ["Wrong."]}?</think>${good}`],
    ['on lines', JSON.stringify(JSON.parse(good), null, 2)],
    ['with a byte order mark', `\uFEFF${good}`],
    ['with a field nobody asked for', JSON.stringify({ ...JSON.parse(good), notes: 'n' })],
  ])('%s is read', (_, text) => expect(readAnswer(text)).toEqual(read('One.', 'Two.', 'Three.')));

  it.each([
    ['nothing', ''],
    ['spaces', ' \n'],
    ['a sentence', 'I’m sorry, I can’t help with that.'],
    ['half a JSON', good.slice(0, -6)],
    ['two objects', `${good}${good}`],
    ['a comma too many', '{"variants":["One.",]}'],
    ['single quotation marks', "{'variants':['One.']}"],
    ['a list', '["One."]'],
    ['another field', '{"bullets":["One."]}'],
    ['a text in place of a list', answer('One.')],
    ['objects in place of texts', answer([{ text: 'One.' }])],
    ['no rewrite', answer([])],
    ['an empty rewrite', answer(['One.', ''])],
    ['a rewrite of invisible signs', answer(['\u200b\u202e'])],
    ['a rewrite too long', answer(['x'.repeat(limits.variant + 1)])],
    ['eleven rewrites', answer(Array.from({ length: 11 }, (_, index) => `Rewrite ${index}`))],
    ['a number', answer([7])],
    ['nothing but nesting', '{"variants":'.repeat(1000)],
    ['deep lists', `{"variants":${'['.repeat(9000)}${']'.repeat(9000)}}`],
    ['a prototype', '{"__proto__":{"variants":["One."]}}'],
  ])('of %s is refused', (_, text) => expect(readAnswer(text)).toEqual(unusable));

  it('is refused by size in bytes', () => {
    expect(readAnswer(`${good}${' '.repeat(limits.answer - good.length)}`)).toEqual(read('One.', 'Two.', 'Three.'));
    expect(readAnswer(`${good}${' '.repeat(limits.answer)}`)).toEqual({ state: 'refused', reason: 'too-long' });
    expect(readAnswer('é'.repeat(limits.answer / 2 + 1))).toEqual({ state: 'refused', reason: 'too-long' });
  });

  test('cut off anywhere is never mended into one that can be accepted', () => {
    const texts = fc.array(fc.string({ minLength: 1, maxLength: 60 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(texts, fc.nat(), (variants, at) => {
        const whole = answer(variants);
        expect(readAnswer(whole.slice(0, at % whole.length))).toEqual(unusable);
      }),
      { numRuns: 1000 },
    );
  });

  test('of a thousand damaged bodies is read or refused, without a fault', () => {
    const bodies = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.json(),
      fc.jsonValue().map(answer),
      fc
        .tuple(fc.nat(good.length), fc.constantFrom('"', '{', '}', '[', ']', ',', '\\', '\u0000'))
        .map(([at, put]) => good.slice(0, at) + put + good.slice(at + 1)),
    );
    fc.assert(
      fc.property(bodies, (body) => {
        const result = readAnswer(body);
        const arriving = readArriving();
        for (const piece of body) arriving(piece);
        const texts = result.state === 'read' ? result.texts : [];
        expect(texts.filter((text) => !/^[^\p{Cc}\p{Cf}]{1,600}$/u.test(text))).toEqual([]);
        expect(result).toEqual(result.state === 'read' ? read(...texts) : unusable);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('rewrites that are still arriving', () => {
  test('are the same in whatever pieces they come', () => {
    const texts = fc.array(fc.string({ minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 9 }), (variants, size) => {
        const whole = answer(variants);
        const arriving = readArriving();
        let last: string[] = [];
        for (let at = 0; at < whole.length; at += size) {
          const now = arriving(whole.slice(at, at + size));
          expect(now.slice(0, last.length)).toEqual(last);
          last = now;
        }
        expect(last).toEqual(variants.map(cleanVariant).filter((text) => text !== ''));
      }),
      { numRuns: 500 },
    );
  });

  it('are only those that are whole', () => {
    const arriving = readArriving();
    expect(arriving('{"variants": ["On')).toEqual([]);
    expect(arriving('e \\"two\\"')).toEqual([]);
    expect(arriving('", "Thr')).toEqual(['One "two"']);
  });

  it('cost little however many quotation marks come', () => {
    const arriving = readArriving();
    expect(arriving(`{"variants":["${'\\"'.repeat(10_000)}`)).toEqual([]);
  });
});

describe('a rewrite', () => {
  it.each([
    ['Led\u202e the\u200b move', 'Led the move'],
    ['Led\nthe\u2028move\u0000', 'Led the move'],
    ['• Led the move', 'Led the move'],
    ['2. Led the move', 'Led the move'],
    ['Cut p99 from 2.4 s', 'Cut p99 from 2.4 s'],
    ['\u{e0041}\ud800Led', 'Led'],
  ])('%j becomes %j', (text, clean) => expect(cleanVariant(text)).toBe(clean));

  it.each([
    'Led <b>it</b>',
    'Led it <script>alert(1)</script>',
    'See [this](https://x.example)',
    '**Led** it',
    'Led `it`',
    'Visit www.x.example',
    'ftp://x.example',
    'javascript:alert(1)',
    'data:text/html,x',
    '&lt;b&gt;',
    '<!-- -->',
    '</bullet>',
  ])('with markup or a link is known: %j', (text) => expect(addsMarkup('Led it', text)).toBe(true));

  it.each([
    'Cut latency to <200 ms',
    'Moved the data: 3 systems',
    'R&D budget',
    'AT&T; then others',
    'C++ * 2',
    'Led [number] teams',
  ])('without is known: %j', (text) => expect(addsMarkup('Led it', text)).toBe(false));

  it('may keep the link that the person’s own line has', () => {
    expect(addsMarkup('Wrote https://x.example', 'Wrote and ran https://x.example')).toBe(false);
  });
});
