import type { Evidence } from '#domain/record/evidence.ts';
import { dayBefore, momentBefore } from './calendar.ts';

const identityRelease = (now: string): Evidence => ({
  id: 'story-identity-release',
  kind: 'story',
  title: 'The identity release that slipped eleven days and launched on its date',
  text: [
    'The identity team told the stand-up that their schema change would land eleven days late. Our regression run took five days by then, so the launch would have missed its date by eight.',
    'I asked what of the schema was already usable, and it was everything but the delegate field. I proposed to test against a stub for that field and to keep family accounts off for the first cohort. Their lead and our product manager agreed the same afternoon, with a date by which the stub had to go.',
    'The launch kept its date. The stub was removed two days late. I had not asked who would tell support, and support found out from a customer.',
  ].join('\n\n'),
  link: '',
  skills: [{ skill: 'execution', level: 4 }],
  claims: [
    { kind: 'number', text: '11 days', about: 'slip of the identity release' },
    { kind: 'number', text: '5 days', about: 'regression time after' },
  ],
  date: dayBefore(now, 225),
  role: '',
  work: 'real',
  checkableBy: '',
  origin: '',
  buildsOn: [],
  state: 'kept',
  reviews: [],
  addedAt: momentBefore(now, 30),
});

const everyFeature = (now: string): Evidence => ({
  id: 'story-every-feature',
  kind: 'story',
  title: 'The operations lead who wanted every feature tested again',
  text: [
    'Clinic operations asked for a full retest before each release, after an outage that had cost them a Saturday. A full retest was nine days.',
    'I went through their last twelve tickets with them. Ten came from three screens. We wrote down that those three are tested by hand for every release, that the rest is covered by the nightly run, and that they see its result each morning.',
    'They signed it, and held me to it twice. The second time they were right: the printed appointment slip was a fourth screen.',
  ].join('\n\n'),
  link: '',
  skills: [{ skill: 'stakeholder-management', level: 4 }],
  claims: [{ kind: 'number', text: '10 of 12 tickets', about: 'tickets from three screens' }],
  date: dayBefore(now, 260),
  role: 'QA lead',
  work: 'real',
  checkableBy: '',
  origin: '',
  buildsOn: [],
  state: 'kept',
  reviews: [],
  addedAt: momentBefore(now, 30),
});

const deviceVendor = (now: string): Evidence => ({
  id: 'story-device-vendor',
  kind: 'story',
  title: 'Renegotiating the device lab',
  text: 'Took it back: I remembered a price per test minute that neither the contract nor the invoices show.',
  link: '',
  skills: [{ skill: 'budget-and-vendors', level: 3 }],
  claims: [],
  date: dayBefore(now, 400),
  role: 'QA lead',
  work: 'real',
  checkableBy: '',
  origin: '',
  buildsOn: [],
  state: 'retracted',
  reviews: [],
  addedAt: momentBefore(now, 30),
});

const directorsWord = (now: string): Evidence => ({
  id: 'reference-director',
  kind: 'reference',
  title: 'The product director on the weekly decision meeting',
  text: 'Four team leads who do not report to her, one meeting a week, and a list of decisions that I could read without having been there.',
  link: '',
  skills: [{ skill: 'leadership', level: 3 }],
  claims: [{ kind: 'title', text: 'Product director', about: '' }],
  date: dayBefore(now, 140),
  role: 'Chair of the meeting',
  work: 'real',
  checkableBy: 'Product director',
  origin: '',
  buildsOn: [],
  state: 'kept',
  reviews: [
    {
      id: 'review-meeting',
      by: 'Marguerite Vance, product director',
      on: dayBefore(now, 21),
      saw: 'work',
      attests: true,
      skills: [{ skill: 'leadership', level: 3 }],
      words:
        'I sat in on five of these. Each ended with a decision, an owner and a date, and with the leads in agreement or on record against. I have not seen her do it with peers of mine in the room.',
    },
  ],
  addedAt: momentBefore(now, 28),
});

const regressionBullet = (now: string): Evidence => ({
  id: 'bullet-regression',
  kind: 'bullet',
  title: 'Bullet on the regression run',
  text: 'Cut the release regression run from 9 days to 4 by ranking 212 unstable tests by lost hours and agreeing a quarantine rule with five teams; manual reruns fell from 31% to 6%.',
  link: '',
  skills: [
    { skill: 'process-improvement', level: 4 },
    { skill: 'metrics-and-data', level: 4 },
  ],
  claims: [
    { kind: 'number', text: '9 days', about: 'regression time before' },
    { kind: 'number', text: '4 days', about: 'regression time after' },
    { kind: 'number', text: '31%', about: 'jobs run again before' },
    { kind: 'number', text: '6%', about: 'jobs run again after' },
  ],
  date: '',
  role: '',
  work: 'real',
  checkableBy: '',
  origin: '',
  buildsOn: ['report-flaky-tests'],
  state: 'kept',
  reviews: [],
  addedAt: momentBefore(now, 18),
});

const deviceLabBullet = (now: string): Evidence => ({
  id: 'bullet-device-lab',
  kind: 'bullet',
  title: 'Bullet on the device lab',
  text: 'Renegotiated the contract of the device lab after three weeks without new phones.',
  link: '',
  skills: [{ skill: 'budget-and-vendors', level: 3 }],
  claims: [],
  date: '',
  role: '',
  work: 'real',
  checkableBy: '',
  origin: 'resume',
  buildsOn: ['story-device-vendor'],
  state: 'kept',
  reviews: [],
  addedAt: momentBefore(now, 12),
});

const vendorAnswer = (now: string): Evidence => ({
  id: 'answer-vendor',
  kind: 'answer',
  title: 'Answer: tell me about a vendor that did not deliver',
  text: 'Opens with the device lab and the three weeks without new phones; the price comparison is the turning point.',
  link: '',
  skills: [{ skill: 'budget-and-vendors', level: 3 }],
  claims: [],
  date: '',
  role: '',
  work: 'real',
  checkableBy: '',
  origin: '',
  buildsOn: ['story-device-vendor'],
  state: 'kept',
  reviews: [],
  addedAt: momentBefore(now, 26),
});

/** The example person’s stories, reference, bullet and answer: told, without a role, attested, inheriting, retracted, and left with nothing to rest on. */
export const exampleWords = (now: string): Evidence[] =>
  [identityRelease, everyFeature, deviceVendor, directorsWord, regressionBullet, deviceLabBullet, vendorAnswer].map(
    (write) => write(now),
  );
