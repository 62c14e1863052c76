/** What sort of thing a rewrite may not add, raise or lose. */
export type ViolationKind =
  | 'number'
  | 'date'
  | 'technology'
  | 'name'
  | 'title'
  | 'strength'
  | 'credit'
  | 'qualifier'
  | 'stage'
  | 'scope'
  | 'outcome'
  | 'term'
  | 'negation'
  | 'causality'
  | 'frequency'
  | 'unreadable'
  | 'unjudged';

const kinds = {
  'number-unknown': 'number',
  'number-moved': 'number',
  'number-raised': 'number',
  'date-unknown': 'date',
  'technology-unknown': 'technology',
  'name-unknown': 'name',
  'title-unknown': 'title',
  'strength-raised': 'strength',
  'help-lost': 'strength',
  'emphasis-added': 'strength',
  'credit-taken': 'credit',
  'qualifier-lost': 'qualifier',
  'detail-lost': 'qualifier',
  'stage-raised': 'stage',
  'scope-widened': 'scope',
  'outcome-unknown': 'outcome',
  'term-unknown': 'term',
  'negation-lost': 'negation',
  'negation-added': 'negation',
  'cause-raised': 'causality',
  'frequency-raised': 'frequency',
  'unreadable-text': 'unreadable',
  'unknown-word': 'unjudged',
} as const satisfies Record<string, ViolationKind>;

/** Why something was removed; every reason has its sentence in words/en/guard.ts. */
export type Reason = keyof typeof kinds;

/** The kind that a reason belongs to. */
export const kindOf = (reason: Reason): ViolationKind => kinds[reason];

/**
 * A stretch of the rewrite that the person's own words do not carry; start and end are UTF-16 offsets of the rewrite.
 * For what was lost, the text stands in `before`, and start equals end where the rewrite has no place for it.
 */
export type Violation = { kind: ViolationKind; reason: Reason; text: string; start: number; end: number };

/** A finding of one check, in offsets of the folded rewrite. */
export type Mark = { reason: Reason; text: string; start: number; end: number };
