import type { ResearchText } from '#domain/record/application.ts';

/** Words of one application. */
export const applicationDetail = {
  link: 'Link to the posting',
  badLink: 'A link starts with https://, http:// or mailto:.',
  posting: 'The posting',
  postingHint: 'Paste it whole; postings are taken down while you still need them.',
  sent: 'Résumé version sent',
  noVersions: 'No version is kept yet. Keep one on the résumé bench under “Versions and files”.',
  bullets: 'Bullets to point at',
  stories: 'Stories to tell',
  retracted: 'taken back',
  noStories: 'There is no story or artifact in your ledger yet.',
  toFindOut: 'What to find out, and where',
  level: 'Level talked about',
  levelHint: 'In their words: “two steps below staff” says more than a number.',
  pay: 'Pay talked about',
  payHint: 'Who named the number, and of what: base, bonus, shares, per which year.',
  notes: 'Notes',
  debriefs: 'Debriefs',
  debriefLead: 'Write it the same day; by the weekend the questions have smoothed themselves.',
  addDebrief: 'Add a debrief',
  on: 'Day',
  round: 'Which conversation',
  asked: 'What they asked',
  answered: 'How I answered',
  change: 'What I would do otherwise',
  toSheet: 'A page for the fifteen minutes before',
  toValues: 'Their published principles, with questions and stories',
  goThrough: 'Go through it question by question',
  removeDebrief: 'Delete this debrief',
  remove: 'Delete this application',
  bench: 'Compare the posting with your résumé on the bench',
  research: {
    business: {
      name: 'How they earn money',
      where:
        'Annual report or funding news; the pricing page; what customers complain of in public. Ask: which renewal or launch does this program protect?',
    },
    systems: {
      name: 'What they run, and what is hard about it',
      where:
        'Engineering blog, conference talks, status page, open-source repositories, the tools in other postings. Ask: which migration is half done?',
    },
    organization: {
      name: 'How programs are run there',
      where:
        'Titles on public profiles: do TPMs report to engineering or to a program office? How many TPMs to how many teams? Ask: who decides when two directors want the same team?',
    },
    launches: {
      name: 'What they launched or broke lately',
      where:
        'Release notes, the status page’s history, incident reports, app-store reviews by date. Ask: what did the last slipped date cost?',
    },
    people: {
      name: 'Whom you will talk to',
      where:
        'The invitation, public talks and profiles. What did they build before? What would they ask about your work?',
    },
    worries: {
      name: 'What speaks against it',
      where:
        'Former employees, two postings of the same role within a year, “wears many hats”, no engineering in the interview loop. What would have to be true for you to say no?',
    },
  } satisfies Record<ResearchText, { name: string; where: string }>,
} as const;
