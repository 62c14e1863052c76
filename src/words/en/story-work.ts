const list = (names: readonly string[], last: 'and' | 'or'): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1) ?? ''}`;

const counts = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const inWords = (n: number): string => counts[n] ?? String(n);
const quoted = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join(', ');

/** Words of the story bank that are needed once a story is open: what it answers, what backs it, what comes next, paper. */
export const storyWork = {
  partsMissing: (parts: readonly string[]) =>
    `No ${list(
      parts.map((part) => part.toLowerCase()),
      'or',
    )} in this version, as the rules read it.`,
  heldBy: (titles: readonly string[]) => `also in ${quoted(titles)}`,
  heldByNone: 'nothing in the ledger states it yet',
  offerWhy: (words: readonly string[], skills: readonly string[]) =>
    [
      ...(words.length > 0 ? [`Your story has its words ${quoted(words)}.`] : []),
      ...(skills.length > 0 ? [`Both show ${list(skills, 'and')}.`] : []),
    ].join(' '),
  alsoAsked: (wording: string) => `Also asked as “${wording}”`,
  offerHypothetical: '(Hypothetical: say what you would do, and back it with this.)',
  fromAnswer: 'Made of your answer to:',
  madeOfThis: 'A story was made of this answer:',
  makeOfAnswer: 'Make a story of this answer',
  makeOfAnswerHint:
    'Every sentence goes into the part as which it was read, word for word. Move what was read wrong; undo takes the story away again.',
  onPaper: 'On paper, with the story',
  onPaperVersion: { minute: 'The minute', two: 'The two minutes', five: 'The five minutes' },
  print: 'Print this story',
  answersThese: 'What it answers',
  showsSkills: (names: readonly string[]) => `It shows ${list(names, 'and')}.`,
  restsOn: (title: string) => `rests on “${title}”`,
  numbers: 'Numbers',
  about: (seconds: number) => `about ${seconds} s`,
  notBacked: (texts: readonly string[]) =>
    `No evidence of yours holds ${quoted(texts)} yet. They may ask where it comes from: what shows it, or who would confirm it?`,
  coveredBy: (titles: readonly string[]) => (titles.length > 0 ? `covered by: ${titles.join('; ')}` : 'no story yet'),
  reachedBy: (by: readonly { title: string; count: number }[], open: number, all: number) =>
    by.length === 0
      ? `no story yet for its ${all} questions`
      : `could be answered by: ${by.map(({ title, count }) => `${title} (${count})`).join('; ')}. ${open} of ${all} without a story.`,
  usual: (n: number, from: number, to: number) =>
    `${n === 0 ? 'You have no story that may be told yet.' : n === 1 ? 'You have one story.' : `You have ${inWords(n)} stories.`} ${inWords(from)[0]?.toUpperCase()}${inWords(from).slice(1)} to ${inWords(to)} cover most loops.`,
  nextGaps: (names: readonly string[]) => `Of what has none yet, your target asks most for ${list(names, 'and')}.`,
  allGaps: (n: number) => `All ${n} skills without a story`,
  gaps: (n: number) => (n === 1 ? 'One skill has no story.' : `${n} skills have no story.`),
  gapsMust: (names: readonly string[]) => `Must-haves of your target: ${names.join(', ')}.`,
  gapsOther: (names: readonly string[]) => `Also asked for, the heaviest first: ${names.join(', ')}.`,
} as const;
