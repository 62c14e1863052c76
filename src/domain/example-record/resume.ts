import type { Application, Debrief } from '#domain/record/application.ts';
import type { Resume, ResumeLine, ResumeVersion } from '#domain/record/resume.ts';
import { dayBefore, momentBefore } from './calendar.ts';

const infrastructure = 'Infrastructure TPM';

const written: readonly (Pick<ResumeLine, 'id' | 'kind' | 'text'> & Partial<ResumeLine>)[] = [
  { id: 'line-name', kind: 'contact', text: 'Noor Halloran' },
  { id: 'line-reach', kind: 'contact', text: 'Ghent · noor@halloran.example · +32 000 00 00 00' },
  { id: 'line-summary', kind: 'heading', text: 'Summary' },
  {
    id: 'line-statement',
    kind: 'text',
    text: 'Results-driven QA professional with a proven track record of quality and excellent communication skills, looking for a challenging position in program management.',
  },
  { id: 'line-experience', kind: 'heading', text: 'Experience' },
  { id: 'line-larkfield', kind: 'role', text: 'QA Lead, Larkfield (booking software for clinics), Mar 2022 – present' },
  {
    id: 'line-regression',
    kind: 'bullet',
    text: 'Cut the release regression run from 9 days to 4 by ranking 212 unstable tests by lost hours and agreeing a quarantine rule with five teams; manual reruns fell from 31% to 6%.',
    evidence: 'bullet-regression',
  },
  {
    id: 'line-billing',
    kind: 'bullet',
    text: 'Was responsible for the risk register of the billing split, working with various teams.',
    draft:
      'Kept the risk register of the billing split with four team leads: nine risks, four closed by a planned action before their trigger.',
  },
  {
    id: 'line-identity',
    kind: 'bullet',
    text: 'Kept the patient app launch on its date when the identity schema slipped 11 days, by testing against a stub and holding family accounts out of the first cohort.',
  },
  {
    id: 'line-cohort',
    kind: 'bullet',
    text: 'Recommended the launch of the patient app to 40 of 310 clinics first, with 23 known defects named and support briefed.',
  },
  {
    id: 'line-stakeholders',
    kind: 'bullet',
    text: 'Successfully managed stakeholder expectations and ensured alignment across cross-functional teams.',
  },
  {
    id: 'line-devices',
    kind: 'bullet',
    text: 'Renegotiated the contract of the device lab after three weeks without new phones.',
    evidence: 'bullet-device-lab',
    variants: [infrastructure],
  },
  { id: 'line-tarn', kind: 'role', text: 'Senior QA Engineer, Tarn & Hollis (logistics), 06/2018 – 02/2022' },
  {
    id: 'line-labels',
    kind: 'bullet',
    text: 'Automated label and customs checks in Python and Jenkins for 14 depots, so that a wrong tariff stops the build and not the truck.',
  },
  {
    id: 'line-automation',
    kind: 'bullet',
    text: 'Helped to improve test automation and reduced effort by 50%.',
  },
  { id: 'line-meetings', kind: 'bullet', text: 'Tasked with release meetings, status reports, documentation, etc.' },
  { id: 'line-skills', kind: 'heading', text: 'Skills' },
  { id: 'line-tools', kind: 'text', text: 'Python, Jenkins, Playwright, SQL, Jira, Confluence, Agile, communication' },
  { id: 'line-education', kind: 'heading', text: 'Education' },
  { id: 'line-degree', kind: 'text', text: 'BSc Applied Informatics, 2014' },
];

const lines: ResumeLine[] = written.map((line, index) => ({
  resume: 'resume-noor',
  place: index + 1,
  draft: '',
  variants: [],
  evidence: '',
  ...line,
}));

const resume = (now: string): Resume => ({
  id: 'resume-noor',
  name: 'Noor Halloran, TPM',
  origin: 'noor-halloran.docx',
  variants: [infrastructure],
  statement: '',
  headline: '',
  about: '',
  addedAt: momentBefore(now, 12),
});

/** The résumé as it was sent eight days ago, before its first bullet was reworded. */
const sent = (now: string): ResumeVersion => ({
  id: 'version-sent',
  resume: 'resume-noor',
  name: 'As sent to Orrery',
  variant: '',
  lines: lines
    .filter(({ id }) => id !== 'line-cohort')
    .map(({ id, kind, text }) => ({
      kind,
      text:
        id === 'line-regression'
          ? 'Responsible for regression testing and for improving test stability across teams.'
          : text,
    })),
  keptAt: momentBefore(now, 8),
});

const posting = [
  'Technical Program Manager, Booking Platform',
  'Orrery Health builds scheduling for hospitals. You will run programs across six engineering teams that move scheduling from one database to regional ones.',
  'What you will do',
  '- Own the cross-team plan, its dependencies and its risks, and say early when a date is at risk',
  '- Take part in design reviews and know what a schema change costs the teams downstream',
  '- Write the weekly status that the VP of engineering reads',
  'What we ask',
  '- 5+ years in software delivery, of which 2 as a program manager or in a lead role',
  '- Experience with data migrations on PostgreSQL',
  '- Release management for products under medical regulation is a plus',
].join('\n');

const blank = { business: '', systems: '', organization: '', launches: '', people: '', worries: '', notes: '' };

const applications = (now: string): Application[] => [
  {
    ...blank,
    id: 'application-orrery',
    company: 'Orrery Health',
    title: 'Technical Program Manager, Booking Platform',
    link: '',
    posting,
    stage: 'screen',
    version: 'version-sent',
    bullets: ['line-regression', 'line-identity'],
    stories: ['story-identity-release'],
    business: 'Hospitals pay per bed and year. Two large renewals fall due next spring, both asking for regional data.',
    systems: 'One PostgreSQL cluster today; their talk in May named the appointment table as what makes it hard.',
    level: 'Mid; the recruiter said “two steps below staff”.',
    pay: 'They asked; I gave no number. Their range is in the posting’s second page.',
    nextAction: 'Ask the recruiter who owns the migration date',
    nextOn: dayBefore(now, -2),
    addedAt: momentBefore(now, 9),
  },
  {
    ...blank,
    id: 'application-quillon',
    company: 'Quillon Freight',
    title: 'Program Manager, Operations',
    link: '',
    posting: '',
    stage: 'found',
    version: '',
    bullets: [],
    stories: [],
    worries: 'Eleven lines on meetings, none on a system.',
    level: '',
    pay: '',
    nextAction: 'Decide whether this is a TPM job at all',
    nextOn: dayBefore(now, -4),
    addedAt: momentBefore(now, 3),
  },
];

const debriefs = (now: string): Debrief[] => [
  {
    id: 'debrief-recruiter',
    application: 'application-orrery',
    on: dayBefore(now, 2),
    round: 'Recruiter',
    people: '',
    learned: '',
    promised: 'A date for the screen by the end of next week',
    promisedBy: dayBefore(now, -5),
    went: 2,
    asked: '',
    answered: 'The second well: five teams, with the meeting they came to. The first ran over three minutes.',
    change: 'Open with the launch that kept its date, and stop there.',
    addedAt: momentBefore(now, 2),
  },
];

/** The example person’s résumé with weak and strong bullets, a draft, a version that was sent, and two applications. */
export const exampleResume = (now: string) => ({
  resumes: [resume(now)],
  resumeLines: lines,
  resumeVersions: [sent(now)],
  applications: applications(now),
  debriefs: debriefs(now),
});
