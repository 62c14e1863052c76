/** Words of the drill on weak against strong. */
export const contrastDrill = {
  title: 'Which of the two, and why',
  lead: 'Ten pairs, one at a time. Pick the stronger, then see which words make the difference and where to practice that.',
  noScript:
    'The drill runs in your browser and needs JavaScript. Without it, the pairs below are the same, with the answers folded away.',
  kept: 'Nothing of a round is kept or counted: it lasts until you leave the page.',
  kind: 'Kind',
  everyKind: 'All kinds',
  skill: 'Skill',
  everySkill: 'All skills',
  option: (name: string, pairs: number) => `${name} (${pairs})`,
  begin: (pairs: number, all: number) =>
    pairs === all ? `Begin: ${pairs === 1 ? 'one pair' : `all ${pairs} pairs`}` : `Begin: ${pairs} of ${all} pairs`,
  fetching: 'Fetching the pairs…',
  notFetched: 'The pairs did not arrive. Check the connection and ask again; they also stand below on this page.',
  retry: 'Ask again',
  pair: (at: number, of: number) => `Pair ${at} of ${of}`,
  which: 'Which is the stronger?',
  keys: 'Keys 1 and 2 pick, Enter commits.',
  commit: 'This one is stronger',
  pickFirst: 'Pick one of the two first.',
  read: (strong: number) => `${strong} is the stronger, as you said.`,
  misread: (strong: number) => `${strong} is the stronger. You took the other.`,
  stronger: (place: number) => `${place}, the stronger`,
  weaker: (place: number) => `${place}, the weaker`,
  marks: { good: 'Makes the difference', watch: 'Gives the weaker one away' },
  legend: 'Double line: words that make the difference. Dashed line: words that give the weaker one away.',
  why: 'Why',
  bothRight: 'What is right in both',
  tell: 'The rule it trains',
  skillOf: 'Skill',
  act: 'Act on it',
  next: 'Next pair',
  toSummary: 'See the summary',
  stop: 'End the round here',
  summary: (read: number, of: number) =>
    of === 1
      ? read === 1
        ? 'One pair, read'
        : 'One pair, misread'
      : `${of} pairs: ${read} read, ${of - read} misread`,
  summaryNote:
    'This counts pairs and says nothing about you: a round is short, and the weaker sides are written to tempt.',
  allRead: 'None was misread. Take another ten, or go and write one of your own.',
  table: {
    caption: 'By kind, the most misread first',
    kind: 'Kind',
    right: 'Read',
    misread: 'Misread, to read again below',
    practice: 'Where to practice',
    none: 'none',
    of: (right: number, all: number) => `${right} of ${all}`,
  },
  another: 'Another round',
  again: 'Only the misread ones, sides placed anew',
  other: 'Choose other kinds or skills',
  link: 'The address of this page now names the round: whoever opens it gets the same pairs in the same order.',
  reading: 'All pairs, to read',
} as const;
