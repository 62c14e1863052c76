import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draft } from '#domain/artifacts/draft.ts';
import { writeMarkdown } from '#domain/artifacts/markdown.ts';
import type { Case } from '#domain/plan/case-file.ts';
import { writeCaseFile } from '#domain/plan/case-html.ts';
import { caseWords } from '#features/plan/case-words.ts';

const caseOf = (text: string): Case => ({
  id: 'a',
  name: text,
  artifact: text,
  work: 'simulated',
  brief: text,
  text,
  links: [text],
  files: [text],
  first: text,
  revision: 2,
  rows: [{ criterion: text, step: 3, says: text, note: text }],
  reviews: [{ by: text, on: '2026-03-06', saw: 'defense', words: text, attests: true }],
  change: text,
  ai: 'some',
  aiWhere: text,
  defended: [{ question: 0, by: text, on: '2026-03-06' }],
});

const shapeOf = (html: string): string[] =>
  [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('*')].map(({ tagName, attributes }) =>
    [tagName, ...[...attributes].map(({ name }) => name)].join(' '),
  );

describe('a case file', () => {
  const plain = shapeOf(writeCaseFile([caseOf('x')], caseWords));

  it('has no script, loads nothing, and allows neither', () => {
    const html = writeCaseFile([caseOf('x')], caseWords);
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|<link|<img|<iframe|href=|src=|url\(/u);
  });

  it('has the same elements and attributes whatever is written in any of its texts', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }).map((text) => `x${text}x`),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '</p><img src=x onerror=alert(1)>',
        '"><svg onload=alert(1)>',
        '</style><script>1</script>',
        '<!--',
        ']]>',
        '&lt;b&gt;',
      ),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        expect(shapeOf(writeCaseFile([caseOf(text)], caseWords))).toEqual(plain);
      }),
      { numRuns: 200 },
    );
  });

  it('draws a workshop document as fields and rows, without empty parts, and whatever is written in them', () => {
    const text = (cell: string) => writeMarkdown('raid', draft('raid', { risks: [{ event: cell, owner: 'Marcus' }] }));
    const drawn = (cell: string) => writeCaseFile([{ ...caseOf('x'), text: `${text(cell)}\n\nBeside it.` }], caseWords);
    const { body } = new DOMParser().parseFromString(drawn('The disk is full again.'), 'text/html');
    expect(body.textContent).not.toMatch(/[|#]|---/u);
    expect([...body.querySelectorAll('h4')].map(({ textContent }) => textContent)).toEqual(['Risks']);
    expect([...body.querySelectorAll('dd')].map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['The disk is full again.', 'Marcus']),
    );
    expect(body.textContent).toContain('Beside it.');
    expect(shapeOf(drawn('</dd><script>alert(1)</script>'))).toEqual(shapeOf(drawn('x')));
  });

  it('says days with their year, as people say them', () => {
    const html = writeCaseFile([caseOf('x')], caseWords);
    const { textContent } = new DOMParser().parseFromString(html, 'text/html').body;
    expect(textContent).toContain('x, who heard the defense, on March 6, 2026: x');
    expect(textContent).toContain('Questions answered live with x on March 6, 2026.');
    expect(textContent).not.toMatch(/\d{4}-\d{2}-\d{2}/u);
  });

  it('draws its brief as paragraphs and as lists that keep their numbers, whatever is written in them', () => {
    const drawn = (told: string) =>
      writeCaseFile(
        [{ ...caseOf('x'), brief: `Find the fault.\n\n3. ${told}\n4. Say who decides.\n\nOne page.` }],
        caseWords,
      );
    const { body } = new DOMParser().parseFromString(drawn('Read the log.'), 'text/html');
    expect([...body.querySelectorAll('ol > li')].map((line) => [line.getAttribute('value'), line.textContent])).toEqual(
      [
        ['3', 'Read the log.'],
        ['4', 'Say who decides.'],
      ],
    );
    expect([...body.querySelectorAll('h3 ~ p')].slice(0, 2).map(({ textContent }) => textContent)).toEqual([
      'Find the fault.',
      'One page.',
    ]);
    expect(shapeOf(drawn('</li><script>alert(1)</script>'))).toEqual(shapeOf(drawn('x')));
  });

  it('says that work was simulated and where AI helped', () => {
    const html = writeCaseFile([caseOf('the first draft')], caseWords);
    const { textContent } = new DOMParser().parseFromString(html, 'text/html').body;
    expect(textContent).toContain('Simulated');
    expect(textContent).toContain('AI helped. the first draft');
  });
});
