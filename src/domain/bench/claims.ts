import type { FeatureSpan } from '#domain/bullets/analyze.ts';
import { claimsIn } from '#domain/ledger/claims.ts';
import type { Evidence } from '#domain/record/evidence.ts';

/** What somebody could check in a bullet: its numbers and the technologies it names, each once. */
export function claimsOf(text: string, spans: readonly FeatureSpan[]): Evidence['claims'] {
  const technologies = spans
    .filter(({ kind }) => kind === 'technology')
    .map(({ start, end }) => ({ kind: 'technology' as const, text: text.slice(start, end), about: '' }));
  const inTechnology = (claim: string) => technologies.some((technology) => technology.text.includes(claim));
  const numbers = claimsIn(text, []).filter((claim) => !inTechnology(claim.text));
  const seen = new Set<string>();
  return [...numbers, ...technologies].filter((claim) => {
    if (seen.has(claim.text)) return false;
    seen.add(claim.text);
    return true;
  });
}
