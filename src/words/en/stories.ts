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

/** Words of the story bank. */
export const stories = {
  title: 'Story bank',
  description:
    'Stories for interviews in five parts, with what backs their numbers, and which of them answers which question.',
  lead: 'About twelve stories answer most loops. Write each once, part by part; the numbers are held against your ledger.',
  noScript: 'The story bank needs scripts, since your stories stay on this device.',
  loading: 'Opening what you saved…',
  none: 'No story yet. Begin with something that went wrong and that you noticed first; it need not be from work.',
  begin: 'Begin a story',
  name: 'A line to know it by',
  needName: 'Give it a line to know it by.',
  fromLedger: 'Or from your ledger',
  pickEvidence: 'Choose an item',
  fromItem: 'Begin from it',
  practice: 'Practice a question',
  parts,
  seconds: (n: number, from: number, to: number) => `${n} s; ${from} to ${to} s in a two-minute story`,
  total: (n: number) => `About ${n} s when told at 140 words a minute.`,
  minute: 'The one-minute version',
  minuteHint: 'The result first, then the one action that mattered, then what you learned. 140 words.',
  skills: 'It shows',
  evidence: 'It rests on',
  noEvidence: 'Nothing in the ledger yet',
  happenedOn: 'When it happened',
  from: 'It comes from',
  froms: { work: 'Work', life: 'Life outside work' },
  life: 'A move, an illness in the family, a club, a search for a lost person: who had to be told, who decided, what had to be ready when, what would you do differently? Names of people who did not agree to be told about stay out.',
  notBacked: (texts: readonly string[]) =>
    `Nothing in your ledger holds ${texts.map((text) => `“${text}”`).join(', ')}. Add what backs it, or say it without the number.`,
  troubles,
  remove: 'Delete this story',
  matrix: 'Stories by skill',
  table: 'Table of stories by skill',
  matrixLead: 'A skill without a story is a question you would have to improvise.',
  shows: 'shows it',
  count: 'Stories',
  gaps: (names: readonly string[]) => `No story for ${names.join(', ')}.`,
  noGaps: 'Every skill has a story.',
  overused: (title: string, names: readonly string[]) =>
    `“${title}” is your only story for ${names.join(', ')}. In one loop it can be told once.`,
  enough: (n: number) => `You have ${n} stories. Beyond about twelve, each is told worse; keep the ones with numbers.`,
  fits: 'Stories of yours that could answer this',
  fitsWhy: (names: readonly string[]) => `shows ${names.join(', ')}`,
  fitsNone: 'No story of yours shows these skills yet.',
} as const;
