import type { Evidence } from '#domain/record/evidence.ts';

/**
 * What the ledger says of real work, as texts whose facts a rewrite may use.
 * Retracted items say nothing any more, and a number of simulated work is none for a résumé.
 */
export const ledgerTexts = (evidence: readonly Evidence[]): string[] =>
  evidence
    .filter(({ state, work }) => state !== 'retracted' && work === 'real')
    .map(({ title, text, role }) => [title, text, role].filter((part) => part.trim() !== '').join('\n'));
