import type { BulletAnalysis } from '#domain/bullets/analyze.ts';

/** What an interviewer doubts in a bullet. */
const doubtKinds = [
  'shared',
  'own-part',
  'no-number',
  'number-source',
  'baseline',
  'number-cause',
  'size',
  'technology',
  'partners',
  'no-means',
  'counterfactual',
  'again',
] as const;
export type DoubtKind = (typeof doubtKinds)[number];

/** A doubt and the words of the bullet that it is about; empty where it is about all of it. */
export type Doubt = { kind: DoubtKind; about: string };

const partners =
  /\b(?:teams?|squads?|stakeholders?|cross-functional|vendors?|suppliers?|partners?|executives?|directors?|clients?|customers?|legal|finance|departments?)\b/iu;

/** The follow-ups that a bullet invites, in the order in which they are asked; the same bullet gets the same ones. */
export function doubtsAbout({ text, spans, findings, features }: BulletAnalysis): Doubt[] {
  const has = (code: string) => findings.some((finding) => finding.code === code);
  const said = (kind: (typeof spans)[number]['kind']) =>
    spans.filter((span) => span.kind === kind).map(({ start, end }) => text.slice(start, end));
  const [verb] = said('verb');
  const [outcome] = said('outcome');
  const [size] = said('scope');
  const when = (holds: boolean, kind: DoubtKind, about = ''): Doubt[] => (holds ? [{ kind, about }] : []);
  return [
    ...when(has('CP-CREDIT-SHARED') || features.passiveOrDutyPhrase, 'shared'),
    ...when(verb !== undefined, 'own-part', verb),
    ...when(outcome === undefined, 'no-number'),
    ...when(outcome !== undefined, 'number-source', outcome),
    ...when(outcome !== undefined && has('CP-NUMBER-NO-BASELINE'), 'baseline', outcome),
    ...when(outcome !== undefined, 'number-cause', outcome),
    ...when(size !== undefined, 'size', size),
    ...[...new Set(said('technology'))].slice(0, 2).map((about): Doubt => ({ kind: 'technology', about })),
    ...when(partners.test(text), 'partners'),
    ...when(has('CP-MECHANISM-NONE'), 'no-means'),
    ...when(true, 'counterfactual'),
    ...when(true, 'again'),
  ];
}
