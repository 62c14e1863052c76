import type { NamedTechnology } from './technology.ts';
import type { Opening } from './opening.ts';
import type { Quantity } from './quantities.ts';
import type { Span, Word } from './text.ts';

/** How much a finding matters: an error turns a reader away, a warning costs, a note could be better. */
export const severities = ['error', 'warning', 'note'] as const;
export type Severity = (typeof severities)[number];

/** What is known about the résumé around a bullet. */
export type BulletContext = {
  /** Acronyms that are spelled out elsewhere in the same résumé. */
  expanded?: readonly string[];
};

/** A bullet as the engine reads it; offsets are UTF-16 units of `text`. */
export type Reading = {
  text: string;
  /** The text with one kind of dash, quote and space; of the same length. */
  plain: string;
  /** The plain text with phrases that hold only praise blanked out; of the same length. */
  concrete: string;
  words: readonly Word[];
  opening: Opening;
  duty: readonly Span[];
  passive: readonly Span[];
  firstPerson: readonly Span[];
  quantities: readonly Quantity[];
  technologies: readonly NamedTechnology[];
  context: BulletContext;
};

/** One place that a rule finds; its words replace the rule's own where they say more. */
export type Match = Span & { message?: string; fix?: string };

/** A published rule for one bullet. */
export type Rule = {
  /** Stable; never reused for another meaning. */
  code: string;
  name: string;
  severity: Severity;
  /** Points that the rule takes from 100. */
  weight: number;
  /** How many places count at most; one unless said. */
  upTo?: number;
  looksAt: string;
  why: string;
  message: string;
  fix: string;
  find: (reading: Reading) => Match[];
};

export const whole = ({ text }: Reading): Span => ({ start: 0, end: text.length });
