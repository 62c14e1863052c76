import type { StoryTrouble } from '#domain/interview/stories.ts';
import type { StoryPart } from '#domain/interview/parts.ts';

const parts: Record<StoryPart, { name: string; hint: string }> = {
  situation: { name: 'Situation', hint: 'Where and when, and what was at stake for whom. No history.' },
  task: { name: 'Task', hint: 'What was yours to do, and what was not.' },
  action: {
    name: 'Action',
    hint: 'What you did, in order, with I. The choice that could have gone the other way belongs here.',
  },
  result: { name: 'Result', hint: 'What came of it, with a number that somebody could check, and what it cost.' },
  reflection: { name: 'Reflection', hint: 'What you do differently since, with one time that you did.' },
};

const troubles: Record<StoryTrouble, string> = {
  'rests-on-retracted': 'It rests on evidence that was retracted. Do not tell it before that is settled.',
  old: 'More than three years old. Have a newer one for the same skill.',
};

/** Questions that open a story from outside work, each with the part of the story that its answer belongs to. */
const lifePrompts: readonly { ask: string; part: StoryPart }[] = [
  {
    ask: 'What could not wait, and how many hours or days were there before it would have been too late?',
    part: 'situation',
  },
  { ask: 'Who was affected, and which of them could decide anything?', part: 'situation' },
  { ask: 'What did you take on yourself, and what did you leave to somebody else on purpose?', part: 'task' },
  { ask: 'What did you not know at the start, and how did you find it out?', part: 'action' },
  { ask: 'Who had to hear from you, how often, and what did you tell people who could only worry?', part: 'action' },
  { ask: 'What did you run short of (people, money, beds, hours), and what did you give up for it?', part: 'action' },
  { ask: 'Where did the plan break, when did you notice, and what did you change that same day?', part: 'action' },
  {
    ask: 'What was different at the end, counted in something: people reached, days, cost, calls not needed?',
    part: 'result',
  },
  { ask: 'What did you set up or write down afterward, so that it would go better without you?', part: 'reflection' },
];

/** Words of the story bank. */
export const stories = {
  title: 'Story bank',
  description:
    'Stories for interviews in five parts, with what backs their numbers, and which of them answers which question.',
  lead: 'Six to eight stories cover most loops; twelve are as many as most people keep ready. Write each once, part by part; the numbers are held against your ledger.',
  noScript: 'The story bank needs scripts, since your stories stay on this device.',
  begin: 'Begin a story',
  name: 'A line to know it by',
  needName: 'Give it a line to know it by.',
  fromLedger: 'Or from your ledger',
  pickEvidence: 'Choose an item',
  nothingThere: 'What the link names is not on this device, so no story was begun.',
  fromItem: 'Begin from it',
  practice: 'Practice a question',
  parts,
  seconds: (n: number, from: number, to: number) => `${n} s; ${from} to ${to} s in a two-minute story`,
  total: (n: number) => `About ${n} s when told at 140 words a minute.`,
  versions: 'In one, two and five minutes',
  versionsLead:
    'Have all three ready: the minute is for “tell me briefly”, two are for most questions, five for a round about one project. A draft takes whole sentences of your parts and adds nothing; edit it until you would say it so.',
  versionsEmpty: 'Write the parts above first; the versions are drafted from them.',
  version: { minute: 'In one minute', two: 'In two minutes', five: 'In five minutes' },
  versionHint: {
    minute: 'The result first, then the one action that mattered, then what you learned.',
    two: 'All five parts, most of it action.',
    five: 'For a retrospective: the choice that could have gone the other way, who disagreed, and what it cost.',
  },
  budget: (words: number, most: number, seconds: number) => `${words} of at most ${most} words; about ${seconds} s.`,
  overBudget: (words: number) =>
    `${words} ${words === 1 ? 'word' : 'words'} over: at a calm pace you would be interrupted.`,
  draft: 'Draft it from the parts',
  byPart: 'Time by part, as the rules read it',
  partTime: (part: string, seconds: number, from: number, to: number) => `${part} ${seconds} s (${from} to ${to})`,
  held: 'Numbers that your ledger holds',
  blocked: 'Not to be told yet.',
  blockedWhy: (title: string) =>
    `It rests on “${title}”, which you took back. It is not offered for a question, for rehearsal or for the interview sheet until that is settled.`,
  blockedMark: 'not to be told yet',
  restoreBase: 'The evidence holds after all: keep it again',
  unlink: 'Let the story rest on nothing for now',
  retractedItem: (title: string) => `${title} (taken back)`,
  rehearse: 'Say it aloud for one of these',
  skills: 'It shows',
  evidence: 'It rests on',
  noEvidence: 'Nothing in the ledger yet',
  happenedOn: 'When it happened',
  from: 'It comes from',
  froms: { work: 'Work', life: 'Life outside work' },
  lifeTitle: 'Questions for a story from outside work',
  life: 'A flood in the house, an illness in the family, a stranded group, a club with a deadline. It counts where you had to get several people to one outcome under pressure; that it was sad or heroic does not count. Names and illnesses of people who did not agree to be told about stay out.',
  lifePrompts,
  goesTo: (part: string) => `goes to ${part}`,
  troubles,
  remove: 'Delete this story',
  matrix: 'Stories by skill',
  table: 'Table of stories by skill',
  matrixLead: 'A skill without a story is a question you would have to improvise.',
  reach: 'Stories by kind of question',
  reachTable: 'Table of stories by category of questions',
  reachLead:
    'How many of the bank’s behavioral questions in each category a story could answer. It could where it shows the question’s main skill.',
  reachGaps: (names: readonly string[]) => `No story reaches ${names.join('; ')}.`,
  category: 'Category',
  open: 'Without a story',
  openOf: (open: number, all: number) => `${open} of ${all}`,
  noneOf: 'none',
  uses: 'How often you told them',
  neverTold:
    'None has been told yet. When you answer a question in practice, say which story you tell; it is counted here.',
  used: (practice: number, interviews: number, day: string) =>
    `${practice} × in practice, ${interviews} × in interviews, last on ${day}.`,
  tooOften: (times: number) =>
    `${times} of your last ten tellings were this one; interviewers of one loop compare notes.`,
  rusty: 'Not said for sixty days: say it aloud once before you need it.',
  shows: 'shows it',
  count: 'Stories',
  noGaps: 'Every skill has a story.',
  overused: (title: string, names: readonly string[]) =>
    `“${title}” is your only story for ${names.join(', ')}. In one loop it can be told once.`,
  enough: (n: number) =>
    `You have ${n} stories. About twelve are as many as most people can keep ready; you need not delete any, but choose the twelve that you rehearse.`,
  fits: 'Stories of yours that could answer this',
  fitsWhy: (names: readonly string[]) => `shows ${names.join(', ')}`,
  fitsWords: 'has words of the question',
  fitsNone: 'No story of yours shows these skills yet.',
  tellThis: 'I tell this one',
  telling: 'Told in this answer',
} as const;
