const percent = (share: number): string => `${Math.round(share * 100)}%`;

type Range = { from: number; to: number };
type Open = { skills: readonly string[]; claimed: Range; supported: Range };

const between = ({ from, to }: Range): string => `between ${percent(from)} and ${percent(to)}`;
const skillCount = (count: number): string => (count === 1 ? 'one skill' : `${count} skills`);
const overallLine = (supported: number, claimed: number): string =>
  `${percent(supported)} supported, ${percent(claimed)} claimed`;

/** Words of the scorecard's result. */
export const result = {
  title: (level: string) => `Where you stand for ${level}`,
  empty: 'Nothing is rated yet',
  emptyLead: 'Rate a few skills, or look at a worked example first. The example never mixes with your own data.',
  rateNow: 'Rate the skills',
  rule: 'The rule',
  strengths: 'Strengths first',
  strengthLine: (supported: number, bar: number, meetsBar = true) =>
    `supported ${supported}, bar ${bar}${meetsBar || supported < bar ? '' : ', but nothing attached yet shows it'}`,
  closest: 'No skill meets its bar on evidence yet. These are closest:',
  chart: 'Skill by skill',
  legend: 'Thick: supported by evidence. Thin, to the ring: claimed. Upright tick: the bar. Bold names are must-haves.',
  tableTitle: 'The same figures as a table',
  skill: 'Skill',
  claimed: 'Claimed',
  supported: 'Supported',
  bar: 'Bar',
  weight: 'Weight',
  gap: 'Gap',
  kind: 'Kind',
  unknown: 'not rated',
  percent,
  floorOf: (floor: number) => `floor ${floor}`,
  noGap: 'meets the bar',
  low: 'You may be rating yourself low here: your evidence supports more than you claim.',
  overall: 'Overall',
  sum: ({ supported, claimed }: { supported: number; claimed: number }, open: Open | null) =>
    open
      ? `${between(open.supported)} supported, ${between(open.claimed)} claimed; ${skillCount(open.skills.length)} open`
      : overallLine(supported, claimed),
  overallWhy: 'Each skill counts by its weight, up to its bar: the sum of weight × min(1, level ÷ bar).',
  openWhy:
    'A skill that is not rated counts once as level 1 and once as its bar; supported, as the 2 that a rating reaches alone.',
  levels: 'All four levels',
  level: 'Level',
  reached: 'Reached',
  notReached: 'Not yet',
  tooLittle: 'Too little rated',
  nearest: 'nearest realistic level',
  floorsMissed: 'Must-haves below their floor',
  noFloors: 'none',
  biggest: 'Biggest gaps',
  floors: 'Must-haves below their floor',
  floorLine: (supported: number, floor: number) => `supported ${supported}, floor ${floor}`,
  floorNote: 'Strength elsewhere does not make up for these.',
  gaps: 'Gaps, the one that matters most first',
  gapKinds: { skill: 'skill gap: learn', proof: 'proof gap: show', unrated: 'not rated yet' },
  gapLine: (weight: number, shortfall: number, gap: number) => `${percent(weight)} × ${shortfall} = ${gap.toFixed(3)}`,
  why: 'Why this number',
  adds: (share: number) => `would add ${(share * 100).toFixed(1)} points to the overall`,
  whatMoves: 'What would move it',
  noGaps: 'No gap at this level.',
  noGapsRated: 'No gap among the skills that are rated.',
  unrated: (count: number) => `Not rated yet: ${skillCount(count)}`,
  rateThem: 'Rate them',
  bridge: 'Roles on the way',
  bridgeLead: 'The distance is long. These roles build most of what is missing.',
  bridgeNeedsBackground: 'Say where you come from under Aim, and three roles on the way are named here.',
  builds: 'builds',
  presets: 'Under other weights',
  presetsLead: 'The bars stay; the weights change.',
  since: (date: string) => `Since ${date}`,
  sinceNone: 'Keep today’s result to see later what changed.',
  sinceWhich: 'Compare with',
  sinceRemove: (date: string) => `Remove the result of ${date}`,
  sinceOther: 'It was taken for another target; its levels are held against today’s bars.',
  moved: (from: string, to: string) => `${from} → ${to}`,
  nothingMoved: 'No skill has moved.',
  snapshot: 'Keep today’s result',
  snapshotKept: 'Kept.',
  due: (count: number) =>
    count === 1
      ? 'One rating is more than 30 days old. Look at it again.'
      : `${count} ratings are more than 30 days old. Look at them again.`,
  nextSteps: {
    proof: (skill: string) => `Next: show ${skill.toLowerCase()}`,
    skill: (skill: string) => `Next: learn ${skill.toLowerCase()}`,
    unrated: (skill: string) => `Next: rate ${skill.toLowerCase()}`,
  },
  print: 'Print',
  svg: 'Picture (SVG)',
  png: 'Picture (PNG)',
  pictureFailed: 'The picture could not be made in this browser. The SVG and print still work.',
  conflicts: 'Numbers that differ',
  conflictsLead: 'The same thing has different numbers in different items. Settle which is true.',
  printed: (date: string) => `Printed on ${date} from this device`,
  verdicts: {
    'not-rated': () => 'Nothing is rated yet.',
    'partly-rated': (count: number, weight: number) =>
      `${skillCount(count)} with ${percent(weight)} of the weight ${count === 1 ? 'is' : 'are'} not rated yet. A verdict now would be a guess.`,
    ready: (level: string, supported: number) =>
      `Your evidence carries ${level}: ${percent(supported)} of the bar, and no must-have is short.`,
    'one-proof-away': (level: string, skill: string) => `${level} is one proof away: ${skill}.`,
    'long-way': (level: string, supported: number) =>
      `${level} is a long way off: evidence carries ${percent(supported)} of the bar. There are roles on the way.`,
    'floor-missed': (level: string, skills: string) =>
      `For ${level} a must-have is missing: ${skills}. Learn this before anything else.`,
    'proof-first': (level: string, claimed: number, supported: number) =>
      `You claim ${percent(claimed)} of ${level} and can show ${percent(supported)}. What is missing is mostly proof.`,
    'learn-first': (level: string, skills: string) => `For ${level} the largest gaps are skills to learn: ${skills}.`,
  },
};
