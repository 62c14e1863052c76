import { describe, expect, it } from 'vitest';
import { edit } from '#domain/artifacts/edits.ts';
import { kindNames, type KindName } from '#domain/artifacts/kinds.ts';
import { isChecked, lint } from '#domain/artifacts/lint.ts';
import { pathOfPlace, textAt } from '#domain/artifacts/place.ts';
import type { Edits } from '#domain/artifacts/rule.ts';
import { rulesOf } from '#domain/artifacts/rules.ts';
import { anyKindRules } from '#domain/artifacts/rules/any-kind.ts';
import { exampleTruth } from './example-truth.ts';
import { exampleOf } from './good.ts';

type Case = { code: string; kind: KindName; fails: Edits; at: string; words?: string; passes?: Edits };
const cases: Case[] = [
  ...anyKindRules.map((rule) => ({ ...rule, kind: rule.example })),
  ...kindNames.flatMap((kind) => rulesOf(kind).map((rule) => ({ ...rule, kind }))),
];
const findingsOf = ({ code, kind }: Case, edits: Edits) => {
  const document = edit(exampleOf(kind), edits);
  const findings = lint(kind, document, { truth: exampleTruth(kind) }).filter((finding) => finding.code === code);
  for (const { where } of findings)
    if (where.words) expect(textAt(document, where).slice(where.words.start, where.words.end)).toBe(where.words.text);
  return findings.map(({ where }) => ({ at: pathOfPlace(where), words: where.words?.text }));
};

describe('the rules for documents', () => {
  it.each(cases)('$code finds its failing example at its place', (one) => {
    expect(findingsOf(one, one.fails)).toContainEqual({ at: one.at, words: one.words });
  });

  it.each(cases)('$code finds nothing in its passing example', (one) => {
    expect(findingsOf(one, one.passes ?? {})).toEqual([]);
  });

  it.each(kindNames)('the good %s passes, and no rule has anything against it', (kind) => {
    const findings = lint(kind, exampleOf(kind));
    expect(findings.filter(({ type }) => type !== 'celebratory')).toEqual([]);
    expect(isChecked(findings)).toBe(true);
  });

  it.each(kindNames)('the good %s dates by month or day, where a season would leave one guessing', (kind) => {
    const cells = JSON.stringify(exampleOf(kind)).split('"');
    const seasons = cells.filter((cell) => /\b(?:spring|summer|autumn|winter)\b/iu.test(cell));
    expect(
      seasons.filter((cell) => !/\b(?:20\d\d-\d\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/u.test(cell)),
    ).toEqual([]);
  });

  it('gives every rule a code of its own', () => {
    expect(new Set(cases.map(({ code }) => code)).size).toBe(cases.length);
    expect(cases.filter(({ code }) => !/^CP(?:-[A-Z]+){2,}$/u.test(code))).toEqual([]);
  });
});
