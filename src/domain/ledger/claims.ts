import type { Evidence } from '#domain/record/evidence.ts';

const figures =
  /(?:[$€£]\s?)?\d[\d,.]*(?:\s?(?:%|percent|[kKmMbB]\b|million|billion))?(?:\s+(?<what>\p{L}[\p{L}-]*))?/gu;
/** Longest text that a claim may have; more is not one word of anybody's. */
const longest = 300;

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/u.test(text);

/** The numbers in a text as checkable claims, each about the word after it; claims already known are kept. */
export function claimsIn(text: string, known: Evidence['claims']): Evidence['claims'] {
  const others = known.filter(({ kind }) => kind !== 'number');
  const found = [...text.matchAll(figures)]
    .map((match) => {
      const what = match.groups?.['what'] ?? '';
      const number = match[0].slice(0, match[0].length - what.length).trim();
      return { kind: 'number' as const, text: number.slice(0, longest), about: what.slice(0, longest) };
    })
    .filter((claim) => !isYear(claim.text));
  return [...others, ...found].slice(0, 100);
}
