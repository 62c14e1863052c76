type Range = { from: number; to: number };

const percent = (share: number): string => `${Math.round(share * 100)}%`;
const between = ({ from, to }: Range): string => `between ${percent(from)} and ${percent(to)}`;

function howWide(open: number): string {
  if (open === 0) return 'Every skill is rated.';
  return `The range is wide because ${open === 1 ? 'one skill is' : `${open} skills are`} open.`;
}

/** A line to the guides: words with a link in them. */
type Way = { before?: string; text: string; to: string; after?: string };
const ways: readonly (readonly Way[])[] = [
  [{ text: 'Interview soon?', to: '/guides/interview-on-monday/' }],
  [{ text: 'Laid off?', to: '/guides/i-was-laid-off/' }],
  [
    { before: 'From ', text: 'QA', to: '/guides/i-am-a-qa-lead/' },
    { before: ', ', text: 'project management', to: '/guides/project-manager-postings-say-technical/' },
    { before: ' or ', text: 'engineering', to: '/guides/engineer-who-likes-the-coordination/', after: '?' },
  ],
];

/** Words of the landing page. */
export const home = {
  title: 'Could you run the program? Find out, then show it.',
  lead: 'Score yourself against what the role asks, back it with evidence, and leave with bullets and stories that hold up when someone checks.',
  quick: 'Six questions, one minute',
  example: 'A worked example',
  promise: 'No account. Nothing leaves this device unless you send it.',
  ways,
  waysLabel: 'Guides by situation',
  bullet: {
    title: 'What a hiring manager reads',
    label: 'Your résumé bullet',
    hint: 'Paste one line of your résumé. It is read here, on this device.',
    sample: 'Was responsible for the migration of 40 services to the new identity platform, working with 6 teams.',
    clean: (features: { hasQuantifiedOutcome: boolean; hasScopeNumber: boolean }) =>
      features.hasQuantifiedOutcome || features.hasScopeNumber
        ? 'No findings. Could somebody else check the number in it?'
        : 'No findings. Could somebody who was there confirm it?',
    score: (score: number) => `${score} of 100`,
    why: 'Why this number',
    how: 'How bullets are scored',
    more: (count: number) => (count === 1 ? 'One smaller point more' : `${count} smaller points more`),
    fewer: 'The three that matter most',
    bench: 'Work on it at the résumé bench',
    kept: 'Saved on this device.',
    clear: 'Clear',
    failed: 'The check could not be loaded. Your text is still here; reload the page to try again.',
    shows: {
      outcome: 'A measured result',
      scope: 'The size of the work',
      verb: 'A verb of contribution',
      technology: 'A named technology',
    },
  },
  score: {
    title: 'Six questions',
    lead: 'About what you did in the last year, in any job. Answer what happened, not what you could do.',
    of: (index: number, count: number) => `Question ${index} of ${count}`,
    back: 'Back',
    skip: 'Skip',
    next: 'Next',
    result: 'A first look',
    claimed: (range: Range, level: string, open: number) =>
      `By your answers you are somewhere ${between(range)} of what a ${level} role asks. ${howWide(open)}`,
    supported: (range: Range) =>
      `With nothing to show for them yet, ${between(range)} of it would count. Evidence is what closes that distance.`,
    evidenced: 'What your evidence carries of it stands in the full scorecard.',
    widest: (skill: string, level: number, bar: number) =>
      `Your widest gap among these questions: ${skill}, at ${level} where the bar is ${bar}.`,
    narrow: (answered: number, skills: number, weight: number) =>
      `${answered} of ${skills} skills, ${percent(weight)} of the weight, rated by yourself.`,
    noAnswer: 'You skipped every question, so there is nothing to show yet.',
    notSaved: 'Your answers could not be saved on this device. They are lost when this page closes.',
    onward: 'Continue in the full scorecard',
    saving: 'Saving your answers on this device…',
    carried:
      'Your answers are saved on this device and go with you. They never replace a rating that you gave on the anchors.',
    again: 'Answer again',
    rest: 'Answer what is open',
    noScript: 'These questions need JavaScript. The skills framework reads well without it.',
  },
  path: {
    title: 'One ledger behind every tool',
    lead: 'A claim about a skill is worth what backs it. Every tool here writes to and reads from one ledger of evidence, so that a bullet cannot say more than the work behind it.',
    steps: [
      { name: 'Score', text: 'Rate yourself on behavior that one can see, and attach what shows it.' },
      { name: 'Gap', text: 'See which gaps are skill to learn and which are proof to gather.' },
      { name: 'Evidence', text: 'Told counts to 3, shown to 4; somebody standing for it, to 5.' },
      { name: 'Bullet', text: 'Say it in the words of the trade, with facts that are yours.' },
      { name: 'Answer', text: 'Tell it under questions, and know which number backs it.' },
    ],
    retract: 'Take one item back, and everything that rested on it says so at once.',
  },
  who: {
    title: 'Start from where you are',
    lead: 'What already counts, what is usually missing, and evidence people overlook.',
    all: 'All starting points',
  },
} as const;
