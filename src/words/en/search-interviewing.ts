import type { SearchPage } from '#domain/search/documents.ts';

/** What belongs to real interviews and to practice with others, as search finds it. */
export const interviewingPages: SearchPage[] = [
  {
    id: 'practice',
    title: 'Interview practice',
    keywords: ['mock interview', 'loop', 'timed', 'answer first', 'recording', 'behavioral', 'system design', 'rounds'],
    text: 'Questions by gap, round, category or search, and whole loops on the clock: answer first, then anchors, follow-ups and the first thing to fix.',
    url: '/practice/',
  },
  {
    id: 'questions',
    title: 'Interview questions',
    keywords: ['question bank', 'program sense', 'hiring manager', 'recruiter screen', 'leadership', 'estimation'],
    text: 'The whole bank by category, with the round, level and format of each question.',
    url: '/questions/',
  },
  {
    id: 'stories',
    title: 'Story bank',
    keywords: ['STAR', 'situation task action result', 'behavioral story', 'one minute', 'life outside work', 'matrix'],
    text: 'Stories in five parts and three lengths, with what backs their numbers, and which of them answers which question.',
    url: '/stories/',
  },
  {
    id: 'debrief',
    title: 'Debrief an interview',
    keywords: ['after the interview', 'what they asked', 'own questions', 'promised', 'follow up'],
    text: 'What was asked, which story you told, how it went, what was promised; the questions go to your own bank.',
    url: '/debrief/',
  },
  {
    id: 'company-values',
    title: 'Company values',
    keywords: ['leadership principles', 'culture', 'values interview', 'principles', 'culture fit'],
    text: 'Paste the principles that a company publishes and see which questions ask for each and which of your stories answers.',
    url: '/company-values/',
  },
  {
    id: 'interview-sheet',
    title: 'Fifteen-minute sheet',
    keywords: ['questions to ask the interviewer', 'cheat sheet', 'before the interview', 'print', 'logistics'],
    text: 'One page before an interview: stories by first line, numbers, questions to ask, reasons, who and where.',
    url: '/interview-sheet/',
  },
  {
    id: 'pair',
    title: 'Practice in pairs',
    keywords: ['mock interview', 'interviewer script', 'partner', 'friend', 'swap roles', 'peer feedback'],
    text: 'One asks, one answers: script, follow-ups and anchors for the interviewer, question and clock for the candidate, by link or on one device.',
    url: '/pair/',
  },
];
