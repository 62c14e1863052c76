import type { SkillId } from '#domain/framework/ids.ts';
import { readBullet } from './reading.ts';
import type { BulletContext, Match, Reading, Rule, Severity } from './rule.ts';
import { type RuleCode, ruleSetVersion, rules } from './rules.ts';
import { skillsIn } from './skills.ts';
import type { Span } from './text.ts';

/** What a rule found in a bullet; start and end are UTF-16 offsets, end exclusive. */
export type Finding = Span & {
  code: RuleCode;
  severity: Severity;
  weight: number;
  message: string;
  fix: string;
  reason: string;
};

/** What a bullet shows, whatever its score. */
export type BulletFeatures = {
  startsWithStrongActionVerb: boolean;
  hasQuantifiedOutcome: boolean;
  hasScopeNumber: boolean;
  namesSpecificTechnology: boolean;
  passiveOrDutyPhrase: boolean;
  firstPersonPronoun: boolean;
  skills: SkillId[];
};

/** A stretch to highlight for what it shows. */
export type FeatureSpan = Span & { kind: 'verb' | 'outcome' | 'scope' | 'technology' };

/** One line of the sum that makes a score. */
export type ScorePart = { label: string; points: number; code?: RuleCode };

export type BulletAnalysis = {
  text: string;
  /** 0 to 100: the parts of `sum` added up, never below 0. */
  score: number;
  sum: ScorePart[];
  findings: Finding[];
  features: BulletFeatures;
  spans: FeatureSpan[];
  ruleSetVersion: string;
};

/** Points of a bullet with one measured number and no finding. */
export const startPoints = 94;
/** Points for each further number that measures a result or a size, and how many of them count. */
export const furtherNumber = { points: 2, most: 3 } as const;

const findingOf = (rule: Rule & { code: RuleCode }, match: Match): Finding => ({
  code: rule.code,
  severity: rule.severity,
  weight: rule.weight,
  start: match.start,
  end: match.end,
  message: match.message ?? rule.message,
  fix: match.fix ?? rule.fix,
  reason: rule.why,
});

const inOrder = (one: Span, other: Span): number => one.start - other.start || one.end - other.end;

const distinct = (matches: readonly Match[]): Match[] =>
  matches.filter(
    (match, index) =>
      match.end > match.start &&
      !matches.slice(0, index).some(({ start, end }) => start <= match.start && match.end <= end),
  );

const scoreParts = (reading: Reading, found: ReadonlyMap<RuleCode, number>): ScorePart[] => {
  const measured = reading.quantities.filter(({ outcome, scope }) => outcome || scope).length;
  const further = Math.min(Math.max(measured - 1, 0), furtherNumber.most);
  return [
    { label: 'Start', points: startPoints },
    ...(further > 0 ? [{ label: 'Further numbers', points: further * furtherNumber.points }] : []),
    ...rules.flatMap((rule) => {
      const times = Math.min(found.get(rule.code) ?? 0, rule.upTo ?? 1);
      return times === 0 ? [] : [{ label: rule.name, points: -rule.weight * times, code: rule.code }];
    }),
  ];
};

const featuresOf = (reading: Reading): BulletFeatures => ({
  startsWithStrongActionVerb: reading.opening.kind === 'strong',
  hasQuantifiedOutcome: reading.quantities.some(({ outcome }) => outcome),
  hasScopeNumber: reading.quantities.some(({ scope }) => scope),
  namesSpecificTechnology: reading.technologies.length > 0,
  passiveOrDutyPhrase: reading.duty.length + reading.passive.length > 0,
  firstPersonPronoun: reading.firstPerson.length > 0,
  skills: skillsIn(reading),
});

const spansIn = ({ opening, quantities, technologies }: Reading): FeatureSpan[] =>
  [
    ...(opening.kind === 'strong' ? [{ kind: 'verb' as const, start: opening.start, end: opening.end }] : []),
    ...quantities.flatMap(({ start, end, outcome, scope }) =>
      outcome || scope ? [{ kind: outcome ? ('outcome' as const) : ('scope' as const), start, end }] : [],
    ),
    ...technologies.map(({ start, end }) => ({ kind: 'technology' as const, start, end })),
  ].toSorted(inOrder);

/** Checks one bullet by the published rules; the same text and rule set always give the same answer. */
export const analyzeBullet = (text: string, context: BulletContext = {}): BulletAnalysis => {
  const reading = readBullet(text, context);
  const isEmpty = text.trim() === '';
  const found = new Map<RuleCode, number>();
  const findings = rules.flatMap((rule) => {
    const matches = distinct(rule.find(reading));
    if (matches.length > 0) found.set(rule.code, matches.length);
    return matches.map((match) => findingOf(rule, match));
  });
  const sum = isEmpty ? [{ label: 'Nothing to read', points: 0 }] : scoreParts(reading, found);
  return {
    text,
    score: Math.max(
      0,
      sum.reduce((total, { points }) => total + points, 0),
    ),
    sum,
    findings: findings.toSorted(inOrder),
    features: featuresOf(reading),
    spans: spansIn(reading),
    ruleSetVersion,
  };
};
