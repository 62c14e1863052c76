import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { type BulletAnalysis, analyzeBullet } from '#domain/bullets/analyze.ts';
import { ruleSetVersion } from '#domain/bullets/rules.ts';
import type { SkillId } from '#domain/framework/skill.ts';

const label = z.object({
  id: z.string(),
  text: z.string(),
  starts_with_strong_action_verb: z.boolean(),
  has_quantified_outcome: z.boolean(),
  has_scope_number: z.boolean(),
  names_specific_technology: z.boolean(),
  passive_or_duty_phrase: z.boolean(),
  first_person_pronoun: z.boolean(),
  skills: z.array(z.string()),
  ambiguous: z.array(z.string()),
});
const pair = z.object({ id: z.string(), weak: z.string(), strong: z.string() });
type Label = z.infer<typeof label>;
type Pair = z.infer<typeof pair>;

/** The labeled field of each feature, and the F1 to reach with ambiguous fields left out. */
const fields = [
  { name: 'strong verb', field: 'starts_with_strong_action_verb', feature: 'startsWithStrongActionVerb', target: 0.95 },
  { name: 'outcome', field: 'has_quantified_outcome', feature: 'hasQuantifiedOutcome', target: 0.9 },
  { name: 'scope', field: 'has_scope_number', feature: 'hasScopeNumber', target: 0.88 },
  { name: 'technology', field: 'names_specific_technology', feature: 'namesSpecificTechnology', target: 0.9 },
  { name: 'duty or passive', field: 'passive_or_duty_phrase', feature: 'passiveOrDutyPhrase', target: 0.88 },
  { name: 'first person', field: 'first_person_pronoun', feature: 'firstPersonPronoun', target: 0.99 },
] as const;

/** Our skills in the words of the labels; a skill with no counterpart there is not counted. */
const labelOfSkill: Readonly<Record<SkillId, string | undefined>> = {
  'technical-fluency': 'technical-knowledge',
  'program-planning': 'program-delivery',
  'dependency-management': 'program-delivery',
  execution: 'program-delivery',
  'risk-management': 'risk-management',
  communication: 'communication',
  'stakeholder-management': 'stakeholder-management',
  leadership: 'leadership',
  'strategic-alignment': 'strategic-thinking',
  'budget-and-vendors': 'budget-management',
  'process-improvement': 'process-improvement',
  'metrics-and-data': 'data-analysis',
  'change-management': undefined,
  judgment: undefined,
};

type Verdict = { expected: boolean; found: boolean };
export type Accuracy = { precision: number; recall: number; f1: number; positives: number; n: number };

/** Precision, recall and F1 of the positive class; 1 where there is nothing to find and nothing was found. */
export const accuracyOf = (verdicts: readonly Verdict[]): Accuracy => {
  const count = (expected: boolean, found: boolean): number =>
    verdicts.filter((verdict) => verdict.expected === expected && verdict.found === found).length;
  const [right, extra, missed] = [count(true, true), count(false, true), count(true, false)];
  const share = (part: number, of: number): number => (of === 0 ? 1 : part / of);
  return {
    precision: share(right, right + extra),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + extra + missed),
    positives: right + missed,
    n: verdicts.length,
  };
};

const shown = (value: number): string => value.toFixed(3);
const row = (name: string, { precision, recall, f1, positives, n }: Accuracy, note = ''): string =>
  `${name.padEnd(24)} P ${shown(precision)}  R ${shown(recall)}  F1 ${shown(f1)}  (${positives} of n = ${n})${note}`;

const parseLines = <Schema extends z.ZodMiniType>(text: string, schema: Schema): z.output<Schema>[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => schema.parse(JSON.parse(line)));

type Measured = { label: Label; analysis: BulletAnalysis };
type Section = { lines: string[]; missed: string[] };

const featureSection = (measured: readonly Measured[], withAmbiguous: boolean): Section => {
  const results = fields.map(({ name, field, feature, target }) => {
    const counted = measured.filter((one) => withAmbiguous || !one.label.ambiguous.includes(field));
    const accuracy = accuracyOf(
      counted.map((one) => ({ expected: one.label[field], found: one.analysis.features[feature] })),
    );
    const isMissed = !withAmbiguous && accuracy.f1 < target;
    return {
      line: row(name, accuracy, withAmbiguous ? '' : `  target ${target.toFixed(2)}${isMissed ? '  MISSED' : ''}`),
      missed: isMissed ? [name] : [],
    };
  });
  return { lines: results.map(({ line }) => line), missed: results.flatMap(({ missed }) => missed) };
};

const skillLines = (measured: readonly Measured[]): string[] => {
  const counted = measured.filter((one) => !one.label.ambiguous.includes('skills'));
  const names = [...new Set(Object.values(labelOfSkill))].filter((name) => name !== undefined);
  const verdictsOf = (name: string): Verdict[] =>
    counted.map(({ label: { skills }, analysis }) => ({
      expected: skills.includes(name),
      found: analysis.features.skills.some((skill) => labelOfSkill[skill] === name),
    }));
  return [
    ...names.map((name) => row(name, accuracyOf(verdictsOf(name)))),
    row('all skills', accuracyOf(names.flatMap(verdictsOf))),
  ];
};

const percent = (right: number, of: number): string =>
  of === 0 ? 'none (n = 0)' : `${((100 * right) / of).toFixed(1)} % (${right} of n = ${of})`;
const score = (text: string): number => analyzeBullet(text).score;

/** Longest strong text, as a multiple of the weak one, of a pair that length alone does not settle. */
const closeLength = 1.25;

const pairSection = (pairs: readonly Pair[]): Section => {
  const isRight = ({ weak, strong }: Pair): boolean => score(strong) > score(weak);
  const close = pairs.filter(({ weak, strong }) => strong.length <= closeLength * weak.length);
  const closeRight = close.filter(isRight).length;
  return {
    lines: [
      `engine                   ${percent(pairs.filter(isRight).length, pairs.length)}`,
      `the longer text wins     ${percent(pairs.filter(({ weak, strong }) => strong.length > weak.length).length, pairs.length)}`,
      `close length, engine     ${percent(closeRight, close.length)}  strong at most ${closeLength} × weak; target 85 %`,
      `close length, longer     ${percent(close.filter(({ weak, strong }) => strong.length > weak.length).length, close.length)}`,
    ],
    missed: close.length > 0 && closeRight / close.length < 0.85 ? ['pairs of close length'] : [],
  };
};

const praise = [
  ' with passion and innovative thinking',
  ', leveraging cutting-edge synergies to drive best-in-class results',
  ' in a dynamic, fast-paced environment',
  '; results-driven team player with a proven track record',
  ' and world-class stakeholder management excellence',
];
const names = [
  ' in 2021',
  ' on Python 3.11',
  ' with Office 365',
  ' for Fortune 500 clients',
  ' (v2.4)',
  ' during FY24',
  ' on Windows 95',
  ' for Team 1',
  ' during COVID-19',
];

const gerundOf = (base: string): string => {
  if (/(?:ee|ye|oe)$/u.test(base)) return `${base}ing`;
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  return base.endsWith('e') ? `${base.slice(0, -1)}ing` : `${base}ing`;
};
const irregularGerunds: Readonly<Record<string, string>> = {
  led: 'leading',
  built: 'building',
  ran: 'running',
  drove: 'driving',
  wrote: 'writing',
  oversaw: 'overseeing',
  grew: 'growing',
  cut: 'cutting',
  set: 'setting',
  taught: 'teaching',
  planned: 'planning',
  shipped: 'shipping',
};

/** "Led X" as "Was responsible for leading X"; undefined where the first word is no plain past form. */
const asDuty = (text: string): string | undefined => {
  const [first = '', ...rest] = text.split(' ');
  const gerund =
    irregularGerunds[first.toLowerCase()] ??
    (/^[A-Z][a-z]+ed$/u.test(first) ? gerundOf(`${first.toLowerCase().slice(0, -2)}e`) : undefined);
  return gerund === undefined ? undefined : `Was responsible for ${gerund} ${rest.join(' ')}`;
};

const ascii = (text: string): string =>
  text
    .replaceAll(/[\u2010-\u2015\u2212]/gu, '-')
    .replaceAll(/[\u2018\u2019]/gu, "'")
    .replaceAll(/[\u201C\u201D]/gu, '"')
    .replaceAll('\u00A0', ' ');
const curly = (text: string): string =>
  text.replaceAll('-', '\u2013').replaceAll("'", '\u2019').replaceAll('"', '\u201D');

const withoutSpans = (text: string, spans: readonly { start: number; end: number }[]): string =>
  spans.toReversed().reduce((rest, { start, end }) => `${rest.slice(0, start)}${rest.slice(end)}`, text);

const metamorphicSection = (measured: readonly Measured[]): Section => {
  const numbersOf = ({ analysis }: Measured) =>
    analysis.spans.filter(({ kind }) => kind === 'outcome' || kind === 'scope');
  const checks = [
    {
      name: 'praise appended never raises the score',
      cases: measured.flatMap(({ analysis: { text, score: before } }) =>
        praise.map((words) => score(text.replace(/\.$/u, '') + words) <= before),
      ),
    },
    {
      name: 'a year, version or name is no outcome',
      cases: measured
        .filter(({ analysis }) => !analysis.features.hasQuantifiedOutcome)
        .flatMap(({ analysis: { text } }) =>
          names.map((name) => !analyzeBullet(text.replace(/\.$/u, '') + name).features.hasQuantifiedOutcome),
        ),
    },
    {
      name: 'told as a duty scores lower',
      cases: measured
        .filter(
          ({ analysis }) => analysis.features.startsWithStrongActionVerb && !analysis.features.passiveOrDutyPhrase,
        )
        .flatMap(({ analysis: { text, score: before } }) =>
          [asDuty(text)].flatMap((duty) => (duty === undefined ? [] : [score(duty) < before])),
        ),
    },
    {
      name: 'dashes and quotes do not matter',
      cases: measured.flatMap(({ analysis: { text, score: before } }) => [
        score(ascii(text)) === before,
        score(curly(text)) === before,
      ]),
    },
    {
      name: 'without its numbers scores lower',
      cases: measured
        .filter((one) => numbersOf(one).length > 0)
        .map((one) => score(withoutSpans(one.analysis.text, numbersOf(one))) < one.analysis.score),
    },
    {
      name: 'without its only number scores lower',
      cases: measured
        .filter((one) => numbersOf(one).length === 1)
        .map((one) => score(withoutSpans(one.analysis.text, numbersOf(one))) < one.analysis.score),
    },
  ];
  return {
    lines: checks.map(({ name, cases }) => `${name.padEnd(40)} ${percent(cases.filter(Boolean).length, cases.length)}`),
    missed: checks.filter(({ cases }) => cases.includes(false)).map(({ name }) => name),
  };
};

/** Where a command writes. */
export type EvalOutput = { write: (text: string) => void; error: (text: string) => void };

/**
 * Measures the bullet engine on labeled texts: `evaluate(['path/to/folder'], output)` with labels.jsonl and pairs.jsonl in it.
 * Gives 0 when every target is reached, 1 when one is missed, 2 when the texts cannot be read.
 */
export const evaluate = async (args: readonly string[], output: EvalOutput): Promise<number> => {
  const [folder] = args;
  if (folder === undefined) {
    output.error('Say where the labeled texts are: npm run eval -- FOLDER\n');
    return 2;
  }
  const read = async (file: string): Promise<string | undefined> =>
    readFile(join(folder, file), 'utf8').catch(() => undefined);
  const [labelText, pairText] = await Promise.all([read('labels.jsonl'), read('pairs.jsonl')]);
  if (labelText === undefined || pairText === undefined) {
    output.error(`${folder} has no labels.jsonl and pairs.jsonl that can be read.\n`);
    return 2;
  }
  const measured = parseLines(labelText, label).map((one) => ({ label: one, analysis: analyzeBullet(one.text) }));
  const clear = featureSection(measured, false);
  const pairs = pairSection(parseLines(pairText, pair));
  const metamorphic = metamorphicSection(measured);
  const missed = [...clear.missed, ...pairs.missed, ...metamorphic.missed];
  const lines = [
    `Rule set ${ruleSetVersion}, ${measured.length} labeled bullets`,
    '',
    'Features, ambiguous fields left out',
    ...clear.lines,
    '',
    'Features, ambiguous fields counted',
    ...featureSection(measured, true).lines,
    '',
    'Skills, ambiguous rows left out',
    ...skillLines(measured),
    '',
    'Pairs: the strong text scores higher',
    ...pairs.lines,
    '',
    'What must hold when a text is changed',
    ...metamorphic.lines,
    '',
    missed.length === 0 ? 'Every target is reached.' : `Missed: ${missed.join('; ')}.`,
  ];
  output.write(`${lines.join('\n')}\n`);
  return missed.length === 0 ? 0 : 1;
};
