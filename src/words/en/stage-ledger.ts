import type { GapKind } from '#domain/scorecard/standing.ts';
import type { StandsOn } from '#domain/scorecard/stages.ts';

/** Words of a person’s own ledger, laid over the stages of a career. */
export const stageLedger = {
  title: 'Your ledger over the stages',
  lead: 'Four stages have bars of the scorecard. Laid over them, your own ledger shows which skills reach each of them, on what backing, and which do not yet.',
  noScript:
    'Your ratings and evidence lie in your browser, and laying them over the stages needs JavaScript. Without it, the stages and their bars read as they stand.',
  loading: 'Reading your ledger…',
  rescue: 'Your record could not be opened. My path says why, and what is safe.',
  rescueLink: 'My path',
  emptyTitle: 'Nothing to lay over the stages yet',
  empty:
    'Rate a few skills, with an item of evidence where there is one. Each skill then stands here with what carries it: a level that you only claim counts to 2, told to 3, shown to 4, attested to 5. So one can see which stage is near, and whether what is missing is skill or proof.',
  rate: 'Rate the skills',
  bars: (focus: string) => `Bars with the focus ${focus}.`,
  changeBars: 'Change the aim',
  table: 'Skills against the bars of four stages',
  skill: 'Skill',
  carries: 'What carries it',
  level: (supported: number, standsOn: string) => `${supported}, ${standsOn}`,
  standsOn: {
    told: 'told',
    shown: 'shown',
    attested: 'attested',
    'self-rating': 'by your rating alone',
    nothing: 'not rated',
  } satisfies Record<StandsOn, string>,
  stage: 'The stage as a whole',
  bar: (bar: number) => `bar ${bar}`,
  reaches: 'reaches',
  gaps: { proof: 'proof', skill: 'skill', unrated: 'rate' } satisfies Record<GapKind, string>,
  legend:
    'Filled node: reaches the bar. Half: you claim it, and the proof is missing. Empty: to learn. Dashed: not rated.',
  count: (met: number, all: number) => `${met} of ${all} reach it`,
  reached: 'Reached',
  notReached: 'Not yet',
  stageTitle: (stage: string) => `What is missing for ${stage}`,
  stageLine: (met: number, all: number, floors: number) =>
    `${met} of ${all} skills reach their bar${floors === 0 ? '' : floors === 1 ? '; one must-have is below its floor' : `; ${floors} must-haves are below their floor`}.`,
  nothingMissing: 'Every skill reaches its bar.',
  rule: 'A stage counts as reached when',
  gapKinds: {
    proof: 'proof gap: show what you claim',
    skill: 'skill gap: learn',
    unrated: 'not rated yet',
  } satisfies Record<GapKind, string>,
  against: (supported: number | null, bar: number, claimed: number | null) =>
    `${supported === null ? 'nothing known' : `supported ${supported}, claimed ${claimed ?? 'not rated'}`}, bar ${bar}`,
  why: 'Why this number',
  whyRule: {
    'best-item': (level: number, title: string) =>
      `Supported ${level}: the best that an item carries, here “${title}”.`,
    'self-rating-alone': (level: number) => `Supported ${level}: a rating with nothing behind it counts to 2 at most.`,
    'nothing-known': () => 'Neither a rating nor an item of evidence: it counts as 0.',
  },
  barRule: (bar: number, floor: number | null) =>
    `The bar of this stage is ${bar}${floor === null ? '' : `, and as a must-have it may not be below ${floor}`}.`,
  items: 'The items it looked at',
  noItems: 'No item of evidence names this skill.',
  moves: 'What would move it',
  open: { proof: 'Show it', skill: 'Learn it', unrated: 'Rate it' } satisfies Record<GapKind, string>,
  toStage: 'The stage',
} as const;
