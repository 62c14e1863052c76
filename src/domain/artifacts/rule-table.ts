import { edit } from './edits.ts';
import type { AnyDocument } from './kind.ts';
import type { KindName } from './kinds.ts';
import { emptyRule } from './lint.ts';
import { namePlace, textAt } from './place.ts';
import type { Edits, Finding } from './rule.ts';
import { rulesOf } from './rules.ts';
import { anyKindRules } from './rules/any-kind.ts';

/** A value of an example: where it stands, and what stands there; of a table, how many rows. */
export type Shown = { where: string; text: string; rows?: number };

/** A rule as it is published, with what trips it and what passes. */
export type PublishedRule = Pick<Finding, 'code' | 'severity' | 'type' | 'message' | 'why' | 'fix'> & {
  fails: Shown[];
  passes: Shown[];
};

/** The values that stand in a document at the paths of edits. */
function shownAt(kind: KindName, document: AnyDocument, edits: Edits): Shown[] {
  return Object.keys(edits).flatMap((path) => {
    const [section = '', row, column] = path.split('.');
    const part = document[section];
    if (part === undefined) return [];
    const place =
      row === undefined ? { section } : { section, row: Number(row), ...(column === undefined ? {} : { column }) };
    const where = namePlace(kind, place);
    return row === undefined && Array.isArray(part)
      ? [{ where, text: '', rows: part.length }]
      : [{ where, text: textAt(document, place) }];
  });
}

type Example = Omit<PublishedRule, 'fails' | 'passes'> & { fails: Edits; passes?: Edits };

function published(
  kind: KindName,
  good: AnyDocument,
  { code, severity, type, message, why, fix, fails, passes }: Example,
): PublishedRule {
  const beside = { ...fails, ...passes };
  return {
    code,
    severity,
    type,
    message,
    why,
    fix,
    fails: shownAt(kind, edit(good, fails), Object.keys(fails).length > 0 ? fails : beside),
    passes: shownAt(kind, edit(good, passes ?? {}), passes ?? fails),
  };
}

/** The published rules of one kind, with examples shown against the good document of that kind. */
export const rulesForKind = (kind: KindName, good: AnyDocument): PublishedRule[] =>
  rulesOf(kind).map((rule) => published(kind, good, rule));

/** The published rules that hold for documents of every kind; `goodOf` is the good document of a kind. */
export const rulesForAll = (goodOf: (kind: KindName) => AnyDocument): PublishedRule[] => [
  { ...emptyRule, fails: [], passes: [] },
  ...anyKindRules.map((rule) => published(rule.example, goodOf(rule.example), rule)),
];
