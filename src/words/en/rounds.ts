import type { Round } from '#domain/interview/served.ts';

/** What the rounds of a loop are called. */
export const roundNames: Record<Round, string> = {
  recruiter: 'Recruiter',
  'hiring-manager': 'Hiring manager',
  'program-sense': 'Program sense',
  technical: 'Technical and system design',
  retrospective: 'Retrospective of your own project',
  'cross-functional': 'Partnership across functions',
  leadership: 'Leadership',
  written: 'Written',
};
