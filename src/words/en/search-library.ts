import type { SearchPage } from '#domain/search/documents.ts';

/** The library's own pages and the day simulator, as search finds them. */
export const libraryPages: SearchPage[] = [
  {
    id: 'day',
    title: 'Day simulator: a day of the job',
    keywords: ['simulate', 'try the job', 'what does a TPM do all day', 'meetings', 'choices', 'debrief', 'game'],
    text: 'Live a TPM’s day on a fictional program: look things up, choose, and see what schedule, budget and trust do later that day.',
    url: '/day/',
  },
  {
    id: 'library',
    title: 'Library',
    keywords: ['articles', 'what a TPM is', 'technical background', 'authority', 'ways in', 'pros and cons'],
    text: 'What the role is and is not, how to get into it, how it differs by company, and where the field disagrees.',
    url: '/library/',
  },
  {
    id: 'guides',
    title: 'Guides by situation',
    keywords: ['laid off', 'interview on Monday', 'QA lead', 'mentor three people', 'where to begin', 'route'],
    text: 'Paths through the tools for one situation each, with the time that each step needs.',
    url: '/guides/',
  },
  {
    id: 'industries',
    title: 'Industries',
    keywords: ['fintech', 'health care', 'automotive', 'hardware', 'public sector', 'regulation', 'vocabulary'],
    text: 'What programs look like in each industry: words, rules that bite, typical risks, a sample program, questions to ask.',
    url: '/industries/',
  },
  {
    id: 'certifications',
    title: 'Certifications',
    keywords: ['PMP', 'CSM', 'AWS', 'course', 'exam', 'is it worth it', 'return on investment'],
    text: 'What each certificate asks, what it signals and to whom, and when an artifact is worth more.',
    url: '/certifications/',
  },
  {
    id: 'contrasts',
    title: 'Weak against strong',
    keywords: ['drill', 'which is stronger', 'good and bad examples', 'status report', 'bullet'],
    text: 'Two ways to write or say the same thing: which of the two is stronger, and why.',
    url: '/contrasts/',
  },
  {
    id: 'faq',
    title: 'Questions and answers',
    keywords: ['FAQ', 'do I need to code', 'how long does it take', 'too old', 'no degree'],
    text: 'Short answers to what people ask about the role and the way into it, each with where to read on.',
    url: '/faq/',
  },
  {
    id: 'glossary',
    title: 'Glossary',
    keywords: ['terms', 'acronyms', 'vocabulary', 'definitions', 'abbreviations'],
    text: 'The words of the trade, each in a few plain sentences.',
    url: '/glossary/',
  },
  {
    id: 'reading',
    title: 'Reading list',
    keywords: ['books', 'blogs', 'papers', 'standards', 'what to read'],
    text: 'Books, standards and texts, each with what it is for and who can leave it out.',
    url: '/reading/',
  },
  {
    id: 'careers',
    title: 'Career paths',
    keywords: ['ladder', 'promotion', 'principal', 'director', 'manager track', 'sideways', 'specialist'],
    text: 'Stages of both tracks with scope, autonomy and artifacts, ways out, and where public ladders put them.',
    url: '/careers/',
  },
  {
    id: 'roles',
    title: 'Roles compared',
    keywords: ['product manager', 'project manager', 'scrum master', 'engineering manager', 'difference', 'versus'],
    text: 'The role beside its neighbors: day by day, who decides what, and how people move between them.',
    url: '/roles/',
  },
  {
    id: 'compare-roles',
    title: 'Two roles side by side',
    keywords: ['compare roles', 'TPM versus', 'difference between', 'which role'],
    text: 'Any two roles on the same ten questions.',
    url: '/roles/compare/',
  },
];
