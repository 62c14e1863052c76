import type { Weakness } from '#domain/decision/verdict.ts';
import type { WeightChoice } from '#domain/decision/sample.ts';

const points = (share: number): string => (share * 100).toFixed(1);
const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
const whole = (share: number): string => `${Math.round(share * 100)}%`;
const error = (share: number): string => `standard error ${(share * 100).toFixed(1)} points`;

/** A weakness with names in place of ids. */
type Named<W> = W extends { rival: string } ? W : never;
type Say<K extends Weakness['kind']> = (weakness: Named<Extract<Weakness, { kind: K }>>) => string;

/** Words of the result of a decision matrix. */
export const decisionResult = {
  points,
  percent,
  whole,
  error,
  title: 'What your numbers say',
  notYet: 'There is no result yet. It needs two alternatives, locked weights and at least one score.',
  toScores: 'Score the alternatives',
  verdicts: {
    clear: (winner: string) => `Clear: ${winner} leads, and nothing small changes that.`,
    fragile: (winner: string) => `Fragile: ${winner} leads, and it would not take much to change that.`,
    'no-clear-winner': (winner: string, rival: string) =>
      `No clear winner: ${winner} and ${rival} cannot be told apart.`,
    'none-good-enough': (winner: string, total: number, acceptable: number) =>
      `None is good enough. The best, ${winner}, comes to ${points(total)}; you asked for ${points(acceptable)}.`,
    vetoed: (winner: string) => `${winner} has the best total, and you ruled it out.`,
    'nothing-left': 'You ruled out everything that is here. Another alternative is needed.',
  },
  ruledOut: (names: string) => `Ruled out by you: ${names}.`,
  whatFlips: 'What would change it',
  nothingFlips:
    'No score range on a single criterion changes the winner, and neither does moving a tenth of all weight.',
  weaknesses: {
    lead: ({ rival, lead }) => `${rival} is only ${points(lead)} points behind.`,
    wins: ({ rival, share, standardError }) =>
      `Within your ranges ${rival} is beaten in ${percent(share)} of the draws (${error(standardError)}).`,
    'first-rank': ({ rival, share, standardError }) =>
      `It is first in ${percent(share)} of the draws (${error(standardError)}); ${rival} is next.`,
    weights: ({ rival, moved }) => `Moving ${percent(moved)} of all weight, at the right places, puts ${rival} first.`,
    weight: ({ rival, criterion, from, to }) =>
      `${rival} leads once “${criterion}” weighs ${to > from ? 'more' : 'less'} than ${percent(to)} (now ${percent(from)}).`,
    range: ({ rival, criterion, behind }) =>
      `Within your ranges on “${criterion}” alone, ${rival} can be ${points(behind)} points ahead.`,
  } satisfies { [K in Weakness['kind']]: Say<K> },
  /** Several criteria whose ranges alone do the same, in one line. */
  ranges: (rival: string, parts: readonly { criterion: string; behind: number }[]) =>
    `Within your ranges on any one of these alone, ${rival} can pull ahead: ${parts
      .map(({ criterion, behind }) => `“${criterion}” (by up to ${points(behind)} points)`)
      .join(', ')}.`,
  findOut: (criterion: string, alternative: string, changes: number) =>
    `What to find out first: “${criterion}”, above all for ${alternative}. With a chance of ${whole(changes)} the answer changes the winner.`,
  toTest: 'The cheapest way to find out',
  limits: (lead: number, wins: number, first: number, moved: number) =>
    `Our thresholds, which no source sets: a lead under ${points(lead)} points or a rival beaten in less than ${whole(wins)} of the draws is no clear winner; first in less than ${whole(first)} of the draws, a criterion whose ranges alone change the winner, or ${whole(moved)} of the weight enough to do so, is fragile.`,
  why: 'Why this number',
  whyVerdict: 'Why this verdict',
  unscored: (missing: number) =>
    missing === 1
      ? 'One score is missing and counts as anything from 0 to 100.'
      : `${missing} scores are missing and count as anything from 0 to 100.`,
  weightsOf: (date: string) => `With the weights locked on ${date}.`,
  weightsChanged: (count: number) =>
    count === 1
      ? 'They were changed once since the first lock:'
      : `They were changed ${count} times since the first lock:`,
  needsLock: 'Weights or criteria have changed and are not locked yet. What you see uses the last lock.',
  running: 'Drawing…',
  progress: (done: number, total: number) => `${Math.floor((done / total) * 100)}% of the draws are made`,
  cancel: 'Stop drawing',
  cancelled: 'Stopped. The figures that need no draws are below.',
  again: 'Draw again',
  failed: 'The draws could not be made in this browser. The figures that need none are below.',
  table: 'As a table',
  svg: 'SVG',
  png: 'PNG',
  take: (form: string, title: string) => `${title}: take away as ${form}`,
  pictureFailed: 'That picture could not be made in this browser. SVG and print still work.',
  print: 'Print two pages',
  matrix: 'Weights and scores',
  matrixNote: 'Scores from 0 (the worst one would meet) to 100 (the best), from the lowest to the highest expected.',
  weight: 'Weight',
  unknown: '0–100?',
  decided: (choice: string, day: string) => `Decided on ${day}: ${choice}.`,
  sure: (confidence: number) => `Confidence ${confidence}%.`,
  review: (day: string) => `To look back on ${day}.`,
  key: (criterion: string) => `Key uncertainty: ${criterion}.`,
  test: (test: string) => `Test: ${test}`,
  answered: (answer: string) => `Against the case for the runner-up: ${answer}`,
  printed: (date: string) => `Printed on ${date} from this device`,
  alternative: 'Alternative',
  criterion: 'Criterion',
  totals: {
    title: 'Totals with their ranges',
    legend: 'Line: from every score at its lowest to every score at its highest. Ring: the middle of each range.',
    low: 'Lowest',
    mid: 'Middle',
    high: 'Highest',
    formula:
      'Total = sum of weight × score, 0 to 100. Each score is on its own criterion’s fixed scale, so no alternative can move another’s total.',
    part: (weight: number, score: number) =>
      `${percent(weight)} × ${(score * 100).toFixed(0)} = ${points(weight * score)}`,
    dominates: (better: string, worse: string) => `${better} is at least as good as ${worse} on everything.`,
    dominatesAlways: (better: string, worse: string) =>
      `${better} is at least as good as ${worse} on everything, wherever the scores lie in their ranges.`,
  },
  stability: {
    title: 'How far each weight can move',
    legend: (winner: string) =>
      `Thick: the weights, from 0 to 100%, at which ${winner} stays first while the others keep their proportions. Tick: the weight now.`,
    now: 'Now',
    low: 'From',
    high: 'To',
    single: (criterion: string, from: number, to: number, rival: string) =>
      `Smallest change of one weight: “${criterion}” from ${percent(from)} to ${percent(to)}; beyond that ${rival} is first.`,
    noSingle: 'No change of one weight alone puts another first.',
    l1: (moved: number, rival: string) =>
      `Smallest change of all weights together: ${percent(moved)} of the weight moves, and ${rival} is level.`,
    noL1: 'No weights at all put another first at the middle of your ranges.',
    newWeights: 'Weights then',
    formula: 'Exact: each total is a straight line in the weight, and the interval ends where two lines cross.',
    deltas: 'Pair by pair: what would have to leave a weight for two to tie',
    deltasLead:
      'After Triantaphyllou and Sánchez (1997). The weight of one criterion falls by this much, or rises where it is negative.',
    pair: 'Pair',
    delta: 'Change',
    relative: 'Of the weight',
    infeasible: 'cannot be: more than the whole weight',
    same: 'no difference on this one',
  },
  slider: {
    title: 'Where the winner changes',
    pick: 'Criterion',
    weight: 'Weight',
    at: (weight: number) => `${percent(weight)} of all weight`,
    wins: (winner: string) => `${winner} is first`,
    legend:
      'Band: who is first at each weight of this criterion. Tick: the weight now. The others keep their proportions.',
    from: 'From',
    to: 'To',
    winner: 'First',
    reset: 'Back to the weight now',
  },
  tornado: {
    title: 'What the ranges can do',
    legend: (winner: string) =>
      `${winner}’s lead over the best of the others, in points, while one criterion goes through its ranges. Upright tick: level. Left of it another is first.`,
    flips: 'changes the winner',
    holds: 'holds',
    changes: 'Winner',
    formula:
      'On one criterion the winner goes to one end of its range and all others to the opposite end; everything else stays in the middle.',
  },
  chances: {
    title: 'How often each comes where',
    legend:
      'Solid: first. Hatched: second. Dotted: third. Open: later. The share of draws in which it is first stands at the right.',
    rank: (place: number) => `${place}.`,
    choice: 'Weights',
    choices: { stated: 'Yours', around: 'About yours', uniform: 'Any' } satisfies Record<WeightChoice, string>,
    hints: {
      stated: 'Your weights; scores drawn evenly over their ranges.',
      around: 'Nine tenths of all weight as you set it, one tenth drawn anew each time; scores over their ranges.',
      uniform: 'Every set of weights equally likely; scores over their ranges. What the scores say before any weights.',
    } satisfies Record<WeightChoice, string>,
    draws: (draws: number, most: number) =>
      `${draws.toLocaleString('en-US')} draws, always the same ones. A share is off by at most about ${(most * 200).toFixed(1)} points (two standard errors).`,
    confidence: 'Confidence factor',
    confidenceHint:
      'The chance that it is first under the weights that favor it most typically; undefined for one that is never first.',
    undefinedValue: 'undefined',
    central: 'Typical weights under which it is first',
    wins: 'Beats, one against one',
    source: 'SMAA-2: Lahdelma and Salminen, Operations Research 49, 2001.',
    tied: (share: number) =>
      `${percent(share)} of the draws are a tie at the top, decided by the order of the alternatives.`,
  },
};
