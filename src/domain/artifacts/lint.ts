import { isBlank } from './filled-rows.ts';
import type { AnyDocument } from './kind.ts';
import type { DocumentOfKind, KindName } from './kinds.ts';
import { inSection } from './place.ts';
import { answered, isAtPrompt } from './prompts.ts';
import { type Context, type Finding, type Match, severities } from './rule.ts';
import { rulesOf } from './rules.ts';
import { anyKindRules, placeholderCode } from './rules/any-kind.ts';

type Published = Pick<Finding, 'code' | 'severity' | 'type' | 'message' | 'why' | 'fix'>;

/** The rule that looks whether anything is there at all. */
export const emptyRule: Published = {
  code: 'CP-DOC-EMPTY',
  severity: 'error',
  type: 'essential',
  message: 'Nothing is written yet.',
  why: 'There is nothing to check.',
  fix: 'Begin with the first field, or take the example to see a finished one.',
};

const found = ({ code, severity, type, message, why, fix }: Published, match: Match): Finding => ({
  code,
  severity,
  type,
  where: match.where,
  message: match.message ?? message,
  why,
  fix: match.fix ?? fix,
});

const isEmptyDocument = (document: AnyDocument): boolean =>
  Object.values(document).every((part) => (typeof part === 'string' ? part.trim() === '' : part.every(isBlank)));

/**
 * Everything that the rules find in a document, the most severe first and in the order of the rules within one severity.
 * The same document always gives the same findings. A prompt of a template is no content: the rules see an empty place, and
 * one of them says that it is unanswered.
 */
export function lint<K extends KindName>(kind: K, document: DocumentOfKind<K>, context: Context = {}): Finding[] {
  const parts: AnyDocument = document;
  if (isEmptyDocument(parts)) return [found(emptyRule, { where: inSection('title') })];
  const read = answered(parts);
  const findings = [
    ...anyKindRules.flatMap((rule) =>
      rule.find(rule.code === placeholderCode ? parts : read, kind).map((match) => found(rule, match)),
    ),
    ...rulesOf(kind).flatMap((rule) => rule.find(read, context).map((match) => found(rule, match))),
  ].filter(({ code, where }) => code === placeholderCode || !isAtPrompt(parts, where));
  return findings.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

/** Whether a document passes: the rules find no error in it, and nothing essential is missing. */
export const isChecked = (findings: readonly Finding[]): boolean =>
  findings.every(({ severity, type }) => severity !== 'error' && type !== 'essential');
