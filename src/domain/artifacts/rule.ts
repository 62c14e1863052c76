import type { DocumentOfKind, KindName } from './kinds.ts';
import type { Place } from './place.ts';
import type { Truth } from './truth.ts';

/** How much a finding matters: an error stops a document from passing, a warning costs, a note could be better. */
export const severities = ['error', 'warning', 'note'] as const;
type Severity = (typeof severities)[number];

/**
 * What a finding asks: `essential` without it the document does not do its work, `actionable` there is a better way,
 * `informative` worth knowing, `celebratory` done well.
 */
export const findingTypes = ['essential', 'actionable', 'informative', 'celebratory'] as const;
type FindingType = (typeof findingTypes)[number];

/** Something that a rule found at a place of a document. */
export type Finding = {
  code: string;
  severity: Severity;
  type: FindingType;
  where: Place;
  message: string;
  why: string;
  fix: string;
};

/** What is known beside the document: the truth of the program pack that it is about. */
export type Context = { truth?: Truth };

/** One place that a rule finds; its words replace the rule's own where they say more. */
export type Match = { where: Place; message?: string; fix?: string };

/** Values to write into a document by their paths, such as `risks.0.trigger`; a whole table by its id. */
export type Edits = Readonly<Record<string, string | readonly Record<string, string>[]>>;

/**
 * A published rule for one kind of document. Its examples are edits of the good document of that kind: `fails` makes
 * it find something at `at` (at the words `words`), `passes` comes near and does not; without `passes` the good document
 * itself is the passing example.
 */
export type Rule<D> = {
  /** Stable; never reused for another meaning. */
  code: string;
  severity: Severity;
  type: FindingType;
  message: string;
  why: string;
  fix: string;
  find: (document: D, context: Context) => Match[];
  fails: Edits;
  at: string;
  words?: string;
  passes?: Edits;
};

export type RulesOf<K extends KindName> = readonly Rule<DocumentOfKind<K>>[];
