import { raisedClaims } from './act-check.ts';
import { lostDetails } from './detail-check.ts';
import { lostWords } from './loss-check.ts';
import { unknownNumbers } from './number-check.ts';
import { widenedNouns } from './plural-check.ts';
import { kindOf, type Mark, type Violation } from './reason.ts';
import { type Safe, repair } from './repair.ts';
import { unreadable } from './script-check.ts';
import { type Reading, read, type Source, sourceOf } from './source.ts';
import { unknownWords } from './word-check.ts';

/** A word that the guard can neither match nor refuse; it is shown, and not accepted by default. */
type Unjudged = { text: string; start: number; end: number };

export type GuardResult = {
  /** True only where nothing is violated and nothing is unjudged. */
  accepted: boolean;
  violations: Violation[];
  unjudged: Unjudged[];
  /** The rewrite with slots or the original words in place of what failed; it passes the guard itself. */
  safe: string;
};

/** What is longer than any bullet or section is not judged; in UTF-16 units. */
const longestJudged = 40_000;

const inOrder = (one: Mark, other: Mark): number => one.start - other.start || one.end - other.end;

const distinct = (marks: readonly Mark[]): Mark[] => {
  const sorted = marks.toSorted(inOrder);
  return sorted.filter((mark, at) => {
    const last = sorted[at - 1];
    return (
      last === undefined ||
      mark.start !== last.start ||
      mark.end !== last.end ||
      (mark.start === mark.end && mark.text !== last.text)
    );
  });
};

const marksOf = (after: Reading, source: Source): Mark[] => {
  const numbers = after.amounts;
  const isNumber = new Set(
    after.tokens.filter((token) => numbers.some(({ start, end }) => start <= token.start && token.end <= end)),
  );
  return distinct([
    ...unreadable(after, source),
    ...unknownNumbers(after, source),
    ...unknownWords(after, source, (token) => isNumber.has(token)),
    ...raisedClaims(after, source),
    ...widenedNouns(after, source),
    ...lostWords(after, source),
    ...lostDetails(after, source),
  ]);
};

const judge = (written: string, source: Source): { after: Reading; marks: Mark[] } => {
  const after = read(written);
  return { after, marks: after.folded.text === source.before.folded.text ? [] : marksOf(after, source) };
};

const placed = ({ folded, written }: Reading, { reason, text, start, end }: Mark): Violation => {
  if (start === end) return { kind: kindOf(reason), reason, text, start: written.length, end: written.length };
  const [from, to] = [folded.from[start] ?? written.length, folded.to[end - 1] ?? written.length];
  return { kind: kindOf(reason), reason, text: written.slice(from, to), start: from, end: to };
};

/**
 * Compares a rewrite with the person's own words. Every number, technology, name, title and date of `after` must stand
 * in `before` or in the ledger, no claim may be stronger than there, and what cannot be judged is not accepted.
 */
export const guard = (before: string, after: string, ledger: readonly string[] = []): GuardResult => {
  if (after === before) return { accepted: true, violations: [], unjudged: [], safe: after };
  if (after.length > longestJudged)
    return {
      accepted: false,
      violations: [],
      unjudged: [{ text: after.slice(0, 80), start: 0, end: after.length }],
      safe: before,
    };
  const source = sourceOf(before, ledger);
  const { after: reading, marks } = judge(after, source);
  const found = marks.map((mark) => placed(reading, mark));
  const safe: Safe = (text) => judge(text, source).marks.length === 0;
  return {
    accepted: found.length === 0,
    violations: found.filter(({ kind }) => kind !== 'unjudged'),
    unjudged: found.filter(({ kind }) => kind === 'unjudged').map(({ text, start, end }) => ({ text, start, end })),
    safe: found.length === 0 ? after : repair(before, after, found, safe),
  };
};
