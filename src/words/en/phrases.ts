/** Words of the language bank. */
export const phrases = {
  title: 'Language bank',
  description:
    'What a Technical Program Manager says when a date slips, scope grows or people disagree: the words, to whom, why they work and what not to say.',
  lead: 'The words for the day you need them. Each was written for one person in one situation, with the numbers of that day; what is underlined is yours to replace.',
  count: (phrases: number, situations: number) => `${phrases} phrases in ${situations} situations`,
  group: {
    'dates-and-scope': 'Dates and scope',
    news: 'News, good and bad',
    people: 'People',
    decisions: 'Decisions',
    career: 'You and the role',
  },
  filter: 'Find a phrase',
  filterHint: 'Words from the name, the listener or the situation, such as director or estimate.',
  found: (count: number | '#') => (count === 1 ? '1 phrase' : `${count} phrases`),
  nothing:
    'No phrase has all of these words. Try fewer, or the search at the top, which also reads the phrases themselves.',
  form: { spoken: 'Said', written: 'Written' },
  to: (form: string, to: string) => `${form} to ${to}`,
  why: 'Why it works',
  doNotSay: 'Do not say',
  slots: 'Make it yours',
  skills: 'Shows',
  copy: 'Copy with blanks',
  copied: 'Copied. Fill in what stands in brackets.',
  notCopied: 'The browser did not allow copying. Select the words and copy them by hand.',
} as const;
