import { analyzeBullet } from '#domain/bullets/analyze.ts';
import { type Measured, type Section, percent, score } from './labels.ts';

/** Praise that says nothing, as one might append it. */
const praise = [
  ' with passion and innovative thinking',
  ', leveraging cutting-edge synergies to drive best-in-class results',
  ' in a dynamic, fast-paced environment',
  '; results-driven team player with a proven track record',
  ' and world-class stakeholder management excellence',
];
/** Years, versions and names that hold a number and measure nothing. */
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

/** What must hold when a text is changed: cases that hold, of all. */
export const metamorphicSection = (measured: readonly Measured[]): Section => {
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
