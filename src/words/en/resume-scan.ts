import type { NinePart, PartState } from '#domain/bench/nine-parts.ts';
import type { ScanSignal } from '#domain/bench/scan.ts';

/** Words of the fifteen-second view and the look through the parts. */
export const resumeScan = {
  lead: 'What a hiring manager’s first scan meets: the top third of page one, then headings, roles and the first five words of each bullet. A page is taken as 50 lines of 95 characters, which is an editorial guess.',
  reading: 'Reading…',
  tally: (seen: number) => `${seen} of 6 signals are met in the first scan`,
  signals: {
    technical: {
      name: 'Technical projects',
      later: 'Move a bullet that names a system into the top third.',
      missing: 'Name a system that your work changed, and what was hard about it.',
    },
    stakeholders: {
      name: 'Stakeholders',
      later: 'Put the teams or functions into the first line of your latest role.',
      missing: 'Say with which teams, vendors or functions you had to agree, and how many.',
    },
    risk: {
      name: 'Risk',
      later: 'Bring the bullet about the risk that you saw early further up.',
      missing: 'Tell one risk that you saw before it happened, and what you did about it.',
    },
    communication: {
      name: 'Communication',
      later: 'Say in the summary or the first bullet who reads what you write.',
      missing: 'Name something you wrote or presented, and who decided by it.',
    },
    solving: {
      name: 'Problems solved',
      later: 'Say by what you solved it within the first line.',
      missing: 'Say how: by ranking, splitting, moving, replacing what?',
    },
    results: {
      name: 'Results',
      later: 'Put your strongest measured result first under your latest role.',
      missing: 'No measured result anywhere. “Find the number” under each bullet asks for one.',
    },
  } satisfies Record<ScanSignal, { name: string; later: string; missing: string }>,
  states: { seen: 'met', later: 'there, but not where the scan looks', missing: 'not found' },
  by: (words: string) => `“${words}”`,
  path: 'The eye’s path',
  pathHint: 'What the scan reads is upright; what it passes over is faint and in italics.',
  fold: 'Top third ends here',
  nine: 'The nine parts',
  nineLead:
    'What a TPM résumé is looked through for, part by part. A list of tools or methods alone makes a part thin: it shows only where a bullet uses it.',
  partStates: {
    there: 'there',
    thin: 'thin',
    missing: 'missing',
    optional: 'none, and that is fine',
  } satisfies Record<PartState, string>,
  parts: {
    summary: {
      name: 'Summary',
      thin: 'Say what you run, how large, and one result, in three lines. Without a number, a system or a size it could be anyone’s.',
      missing:
        'Two or three lines at the top: what you run, how large, one result. “Summary and profile” has the shape.',
    },
    leadership: {
      name: 'Leadership',
      thin: 'One bullet shows it. Add one in which people who did not report to you changed what they did.',
      missing: 'Show one decision that you brought about, or people whom you led, mentored or hired.',
    },
    technical: {
      name: 'Technical understanding',
      thin: 'Tools in a list show acquaintance. Say in a bullet what the system did and what your decision depended on.',
      missing: 'Name a system, an interface or a migration, and the trade-off that you understood.',
    },
    methods: {
      name: 'Program and project methods',
      thin: 'Named in a list only. Say in a bullet where it changed an outcome: the risk register that closed four of nine.',
      missing: 'Say how you ran it: critical path, risk register, go/no-go, sprints; each with what it led to.',
    },
    impact: {
      name: 'Measured impact',
      thin: 'Fewer than a third of your bullets hold a measured result. “Find the number” asks for more.',
      missing: 'No bullet holds a measured result. Begin with the two that you are proudest of.',
    },
    'cross-functional': {
      name: 'Work across functions',
      thin: 'One bullet names who else was in it. Name the functions, not “cross-functional teams”.',
      missing: 'Name the functions, vendors or teams that had to move together.',
    },
    communication: {
      name: 'Communication',
      thin: 'One bullet shows it. Add what you wrote or presented that somebody decided by.',
      missing: 'Show something written or presented, for whom, and what followed.',
    },
    transferable: {
      name: 'What transfers from other work',
      thin: 'One bullet tells planning, dependencies, delivery, risk or change. Retell one more of your earlier work in these terms.',
      missing:
        'Tell what you planned, sequenced, launched or kept from failing in the work you have done, in its own words.',
    },
    certifications: {
      name: 'Certifications',
      thin: '',
      missing: 'Leave the part out if you have none. A certificate opens a filter; it does not replace a bullet.',
    },
  } satisfies Record<NinePart, { name: string; thin: string; missing: string }>,
  generic: 'Could it be anyone’s?',
  genericShare: (generic: number, all: number) =>
    generic === 0
      ? 'Every bullet holds a number, a named technology, a result or a name that is yours.'
      : `${generic} of ${all} bullets hold no number, no named technology, no result and no name. They could stand in anyone’s résumé:`,
  genericFix: 'Give each the one thing that only you could write, or drop it.',
  bullet: (index: number) => `Bullet ${index}`,
} as const;
