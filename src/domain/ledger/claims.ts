import type { Evidence } from '#domain/record/evidence.ts';

const figures =
  /(?:[$€£]\s?)?\d[\d,.]*(?:\s?(?:%|percent|[kKmMbB]\b|million|billion))?(?:\s+(?<what>\p{L}[\p{L}-]*))?/gu;
const isYear = (text: string): boolean => /^(?:19|20)\d\d$/u.test(text);

/** The numbers in a text as checkable claims, each about the word after it; claims already known are kept. */
export function claimsIn(text: string, known: Evidence['claims']): Evidence['claims'] {
  const others = known.filter(({ kind }) => kind !== 'number');
  const found = [...text.matchAll(figures)]
    .map((match) => {
      const what = match.groups?.['what'] ?? '';
      return { kind: 'number' as const, text: match[0].slice(0, match[0].length - what.length).trim(), about: what };
    })
    .filter((claim) => !isYear(claim.text));
  return [...others, ...found].slice(0, 100);
}
