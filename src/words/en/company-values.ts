import type { ThemeId } from '#domain/interview/principle-cues.ts';

const themes: Record<ThemeId, string> = {
  ownership: 'ownership',
  customers: 'customers',
  candor: 'candor',
  learning: 'learning',
  speed: 'speed',
  evidence: 'evidence',
  thrift: 'doing with less',
  quality: 'quality',
  people: 'working with people',
  ambition: 'ambition',
  safety: 'safety and trust',
  change: 'change',
  results: 'results',
};

/** Words of the company-values page. */
export const companyValues = {
  title: 'Company values',
  description:
    'Paste the principles that a company publishes: each gets questions that could ask for it and the stories of yours that answer it, by a published rule.',
  lead: 'Interviewers are often given one or two principles each to find out about. Paste them, see what they would ask, and which of your stories answers.',
  noScript: 'This page needs scripts, since what you paste stays on this device.',
  loading: 'Opening what you saved…',
  none: 'Nothing pasted yet. Companies publish their principles on their careers page; copy the list with its explanations.',
  all: 'Companies',
  application: 'For which application',
  noApplication: 'No application',
  company: 'Company',
  needCompany: 'Give the company a name.',
  begin: 'Paste its principles',
  notSaved: 'That could not be saved. Nothing was changed.',
  back: 'All companies',
  text: 'The principles, as they are published',
  textHint:
    'One a line as “Name: what it says”, or blocks with an empty line between them, the first line the name. They stay on this device.',
  fetching: 'Fetching the questions…',
  notFetched: 'The questions could not be fetched. What you pasted is kept.',
  again: 'Try again',
  empty: 'Paste the principles above; questions and stories appear here.',
  found: (n: number) => (n === 1 ? '1 principle read.' : `${n} principles read.`),
  gaps: (names: readonly string[]) => `No story yet for ${names.join('; ')}.`,
  themes,
  about: (theme: string, found: readonly string[]) =>
    `Read as ${theme}, by ${found.map((word) => `“${word}”`).join(', ')}.`,
  noTheme:
    'None of the words the rule knows stands in it, so nothing is matched. Rename it by what it asks of you, or choose a question by hand.',
  why: (isChosen: boolean, skill: string | null, category: string | null, percent: number) =>
    [
      isChosen && 'asks for it, chosen by hand',
      skill && `shows ${skill}`,
      category && `asked under ${category.toLowerCase()}`,
      percent > 0 && `has ${percent}% of its words`,
    ]
      .filter(Boolean)
      .join('; '),
  told: 'Stories of yours:',
  noStory: 'No story of yours answers it.',
  tagStory: 'Look whether one shows these skills and is not tagged for them',
  beginStory: 'Begin a story',
  loop: 'Practice them as rounds',
  loopLead:
    'Three principles a round, one question each, timed as a leadership round: 3 × 8 minutes and your questions.',
  beginRound: 'Begin this round',
  rule: 'How questions are found: a table of words says what a principle is about. A question gets 2 points for the main skill of that theme, 1.5 for its category (half of either for the second theme), up to 3 for words in common, and 1 where it asks for a story. No question stands under two principles.',
  prompts: 'Before you talk to them',
  promptList: [
    'Which principle would the program you apply for break first when the date slips? That one will be asked about.',
    'Which two of them contradict each other on a bad day? Have one story in which you chose between them.',
    'Where did they act against one of them in public, and what did they do afterward? Ask about it without accusing.',
    'Which of them would you not want to be measured by? That is a question for you, before it is one for them.',
    'Who of those you will meet has worked there longest? Ask which principle has changed its meaning.',
  ],
  toApplication: 'What you found out about the company',
  remove: 'Delete these principles',
} as const;
