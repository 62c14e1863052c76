/** Words of the summary, the headline and the about text. */
export const resumeProfile = {
  lead: 'Three short texts that are read before any bullet. Write them last: they may only say what your bullets and your ledger hold.',
  statement: {
    label: 'Summary statement',
    hint: 'Two or three lines at the top of the résumé: what you run, how large, and one result. No adjectives of yourself.',
    shape:
      '[Role] who [what you run] across [n] teams in [domain]. [Result with its number and baseline]. Looking to [the program you want to run].',
  },
  headline: {
    label: 'LinkedIn headline',
    hint: 'At most 220 characters, of which a search shows about 60. Words that a recruiter types come first.',
    shape: '[Target role] · [domain] · [what you move: migrations, launches, certifications] · [one number]',
  },
  about: {
    label: 'LinkedIn about',
    hint: 'At most 2,600 characters; the first 300 stand above “see more”. First person is usual here.',
    shape:
      'I [what you run and for whom].\n\n[The program you would tell first, in three lines: what was at stake, what you did, what came of it with its number].\n\nTools and systems I have worked in: [technologies].\n\nI am looking for [role, kind of program].',
  },
  use: 'Start from this shape',
  shape: 'Shape',
  slots: (count: number) => (count === 1 ? '1 slot is still open.' : `${count} slots are still open.`),
  length: (length: number, most: number) => `${length} of ${most} characters`,
  tooLong: (over: number) => `${over} characters too long for the place.`,
  guarded: 'Everything that can be checked in it stands in your résumé or your ledger.',
  notYours: 'Not in your résumé or your ledger',
  notYoursHint: 'Take it out, or add the evidence first.',
  facts: 'Facts you can use',
} as const;
