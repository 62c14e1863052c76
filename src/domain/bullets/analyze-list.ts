import { type BulletAnalysis, analyzeBullet } from './analyze.ts';
import { type ListRuleCode, listRules } from './list-rules.ts';
import { readOpening } from './opening.ts';
import { plain } from './plain.ts';
import type { Severity } from './rule.ts';
import { wordsOf } from './text.ts';

/** A bullet with the role that it stands under, where there is one. */
export type ListedBullet = { text: string; role?: string };

/** What was found across bullets: the indexes of those concerned, in order. */
export type ListFinding = {
  code: ListRuleCode;
  severity: Severity;
  bullets: number[];
  message: string;
  fix: string;
  reason: string;
};

export type ListAnalysis = {
  bullets: BulletAnalysis[];
  findings: ListFinding[];
  /** Bullets that could stand in anyone’s résumé: the indexes, in order. */
  generic: number[];
};

type Entry = {
  index: number;
  text: string;
  plain: string;
  role: string;
  base: string | undefined;
  tense: 'past' | 'present' | undefined;
};

const finding = (code: ListRuleCode, bullets: number[], message: string): ListFinding[] => {
  const rule = listRules.find((candidate) => candidate.code === code);
  return rule === undefined || bullets.length === 0
    ? []
    : [{ code, severity: rule.severity, bullets, message, fix: rule.fix, reason: rule.why }];
};

const groupBy = <Key, Value>(values: readonly Value[], keyOf: (value: Value) => Key | undefined): Map<Key, Value[]> => {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  return groups;
};

const repeatedVerbs = (entries: readonly Entry[]): ListFinding[] =>
  [...groupBy(entries, ({ base }) => base)].flatMap(([verb, group]) => {
    const inRow = group.some(
      (entry, at) => at > 0 && entry.index - (group[at - 1]?.index ?? -2) === 1 && entry.role === group[at - 1]?.role,
    );
    return group.length >= 3 || (inRow && group.length === 2)
      ? finding(
          'CP-LIST-VERB-REPEATED',
          group.map(({ index }) => index),
          `${group.length} bullets open with “${verb}”.`,
        )
      : [];
  });

const mixedTenses = (entries: readonly Entry[]): ListFinding[] =>
  [...groupBy(entries, ({ role }) => role)].flatMap(([role, group]) => {
    const present = group.filter(({ tense }) => tense === 'present');
    const past = group.filter(({ tense }) => tense === 'past');
    const fewer = present.length <= past.length ? present : past;
    const of = role === '' ? '' : ` of “${role}”`;
    return present.length > 0 && past.length > 0
      ? finding(
          'CP-LIST-TENSE-MIXED',
          fewer.map(({ index }) => index),
          `${past.length} bullets${of} are in the past tense and ${present.length} in the present.`,
        )
      : [];
  });

const dateForms: readonly RegExp[] = [
  /\b(?:0?[1-9]|1[0-2])\/(?:19|20)?\d\d\b/u,
  /\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.? (?:19|20)\d\d\b/u,
  /\b(?:January|February|March|April|June|July|August|September|October|November|December) (?:19|20)\d\d\b/u,
  /\b(?:19|20)\d\d-(?:0[1-9]|1[0-2])\b/u,
];
const numberForms: readonly (readonly RegExp[])[] = [
  [/\b\d+(?:\.\d+)?\s?[Kk]\b/u, /\b\d{1,3},\d{3}\b(?!,\d{3})/u],
  [/\d\s?MM\b/u, /\d\s?M\b/u, /\d\s?million\b/iu],
  [/\d\s?%/u, /\d\s?(?:percent|per cent)\b/iu],
];

const mixedForms = (
  entries: readonly Entry[],
  forms: readonly RegExp[],
  code: ListRuleCode,
  what: string,
): ListFinding[] => {
  const uses = forms
    .map((form) => entries.filter(({ plain: text }) => form.test(text)).map(({ index }) => index))
    .filter((indexes) => indexes.length > 0);
  if (uses.length < 2) return [];
  const most = uses.toSorted((one, other) => other.length - one.length)[0];
  const rest = uses.filter((indexes) => indexes !== most).flat();
  return finding(
    code,
    [...new Set(rest)].toSorted((one, other) => one - other),
    `${what} are written in ${uses.length} ways.`,
  );
};

const wordsKey = (text: string): Set<string> =>
  new Set(
    wordsOf(text)
      .map(({ lower }) => lower)
      .filter((word) => word.length > 3),
  );

/** Bullets that share at least four fifths of their longer words with an earlier one. */
const duplicates = (entries: readonly Entry[]): ListFinding[] => {
  const keys = entries.slice(0, 400).map(({ plain: text }) => wordsKey(text));
  return keys.flatMap((key, index) => {
    const twin = keys.slice(0, index).findIndex((other) => {
      const both = [...key].filter((word) => other.has(word)).length;
      return key.size > 2 && both / Math.max(key.size, other.size) >= 0.8;
    });
    return twin < 0 ? [] : finding('CP-LIST-DUPLICATE', [twin, index], 'Two bullets say nearly the same.');
  });
};

const isGeneric = ({ features, text }: BulletAnalysis): boolean =>
  !features.hasQuantifiedOutcome &&
  !features.hasScopeNumber &&
  !features.namesSpecificTechnology &&
  !/(?<=[\p{Ll},] )\p{Lu}\p{Ll}+/u.test(text);

/** Share of generic bullets from which a résumé of at least three bullets is called generic; editorial. */
const genericFrom = 0.5;

/** Checks every bullet by itself and then all of them together. */
export const analyzeBullets = (list: readonly ListedBullet[]): ListAnalysis => {
  const expanded = list.flatMap(({ text }) =>
    [...text.matchAll(/\((?<acronym>\p{Lu}[\p{Lu}\p{N}&]+)\)/gu)].map((match) => match.groups?.['acronym'] ?? ''),
  );
  const bullets = list.map(({ text }) => analyzeBullet(text, { expanded }));
  const entries = list.map(({ text, role = '' }, index): Entry => {
    const opening = readOpening(plain(text));
    const isDeed = opening.kind === 'strong';
    return {
      index,
      text,
      plain: plain(text),
      role,
      base: isDeed ? opening.base : undefined,
      tense: isDeed ? opening.tense : undefined,
    };
  });
  const generic = bullets.flatMap((bullet, index) => (isGeneric(bullet) ? [index] : []));
  const genericShare = bullets.length === 0 ? 0 : generic.length / bullets.length;
  return {
    bullets,
    generic,
    findings: [
      ...repeatedVerbs(entries),
      ...mixedTenses(entries),
      ...mixedForms(entries, dateForms, 'CP-LIST-DATE-FORMAT', 'Dates'),
      ...numberForms.flatMap((forms) => mixedForms(entries, forms, 'CP-LIST-NUMBER-FORMAT', 'Numbers')),
      ...duplicates(entries),
      ...(bullets.length >= 3 && genericShare >= genericFrom
        ? finding(
            'CP-LIST-GENERIC',
            generic,
            `${generic.length} of ${bullets.length} bullets could stand in anyone’s résumé.`,
          )
        : []),
    ],
  };
};
