import type { Matter } from '#domain/decision/matter.ts';
import type { SavedDecision, SavedScore } from '#domain/record/decision.ts';

const madeAt = '2026-03-02T09:00:00.000Z';

type Draft = {
  decision?: Partial<SavedDecision>;
  alternatives?: readonly string[];
  criteria?: Readonly<Record<string, number | null>>;
  scores?: readonly [alternative: string, criterion: string, low: number, high: number, rest?: Partial<SavedScore>][];
};

/** A saved decision whose names are its ids; criteria come with their swing points. */
export function matterOf({ decision = {}, alternatives = [], criteria = {}, scores = [] }: Draft): Matter {
  const own = { decision: 'd' };
  return {
    decision: {
      id: 'd',
      question: 'Is it TPM?',
      method: 'swing',
      order: [],
      judgments: [],
      locks: [],
      weightsOpen: true,
      acceptable: null,
      answer: '',
      uncertainty: '',
      test: '',
      chosen: '',
      confidence: null,
      decidedAt: '',
      reviewOn: '',
      review: '',
      startedAt: madeAt,
      ...decision,
    },
    alternatives: alternatives.map((id) => ({
      ...own,
      id,
      name: id,
      role: '',
      company: 'any',
      vetoes: [],
      ruledOut: false,
      why: '',
    })),
    criteria: Object.entries(criteria).map(([id, points]) => ({
      ...own,
      id,
      library: '',
      name: id,
      worst: 'none',
      middle: '',
      best: 'all',
      points,
    })),
    scores: scores.map(([alternative, criterion, low, high, rest = {}]) => ({
      ...own,
      id: `${alternative}-${criterion}`,
      alternative,
      criterion,
      low,
      high,
      note: '',
      evidence: [],
      from: 'own',
      scoredAt: madeAt,
      ...rest,
    })),
  };
}

/** A lock of weights by criterion, such as `{ pay: 0.6, calm: 0.4 }`. */
export const lockOf = (weights: Readonly<Record<string, number>>, at = madeAt, why = '') => ({
  at,
  why,
  weights: Object.entries(weights).map(([criterion, weight]) => ({ criterion, name: criterion, weight })),
});
