import type { Evidence } from '#domain/record/evidence.ts';
import { dayBefore, momentBefore } from './calendar.ts';

const riskRegister = (now: string): Evidence => ({
  id: 'register-billing-split',
  kind: 'artifact',
  title: 'Risk register for splitting billing out of the booking service',
  text: [
    'Nine risks, each as cause, event and effect, with owner, trigger and date. Read every Tuesday with the four team leads.',
    'Risk 3: the tax service answers in 900 ms at month end (cause), the new checkout times out at 800 ms (event), clinics cannot close their day (effect). Trigger: p95 above 600 ms in the rehearsal. Owner: payments lead. Planned action: cache the rates for an hour. The rehearsal showed 710 ms, the cache went in, the trigger did not fire at month end.',
    'At launch: four closed by a planned action before their trigger, three past their date without firing, two became issues.',
  ].join('\n\n'),
  link: '',
  skills: [
    { skill: 'risk-management', level: 4 },
    { skill: 'dependency-management', level: 3 },
  ],
  claims: [
    { kind: 'number', text: '9 risks', about: 'risks in the billing register' },
    { kind: 'number', text: '4', about: 'risks closed before their trigger' },
    { kind: 'organization', text: 'Larkfield', about: '' },
  ],
  date: dayBefore(now, 148),
  role: 'QA lead, keeper of the register',
  work: 'real',
  checkableBy: 'Release manager',
  origin: '',
  buildsOn: [],
  state: 'checked',
  reviews: [
    {
      id: 'review-register',
      by: 'Tomasz Reyland, release manager',
      on: dayBefore(now, 24),
      saw: 'document',
      attests: true,
      skills: [
        { skill: 'risk-management', level: 4 },
        { skill: 'dependency-management', level: 3 },
      ],
      words:
        'I read the register against the minutes. Risk 3 was raised in the design review by nobody but her, and the cache was scheduled before the rehearsal proved it was needed. The hand-offs to payments had dates on both sides; the one to the tax vendor had ours only.',
    },
  ],
  addedAt: momentBefore(now, 34),
});

const goNoGo = (now: string): Evidence => ({
  id: 'go-no-go-patient-app',
  kind: 'artifact',
  title: 'Go or no-go recommendation for the patient app',
  text: [
    'Recommendation: launch to 40 of 310 clinics on Thursday, the other 270 nine days later. Decision needed from the product director by Tuesday noon.',
    '23 known defects: 2 that stop a patient from booking, both only with a shared family account; 6 with a workaround that support has in writing; 15 cosmetic. None of the 40 clinics uses family accounts.',
    'What would change my mind: more than five calls per hundred bookings in the first two days, counted by support at six each evening.',
  ].join('\n\n'),
  link: '',
  skills: [
    { skill: 'judgment', level: 3 },
    { skill: 'communication', level: 3 },
  ],
  claims: [
    { kind: 'number', text: '23 defects', about: 'known defects at the go or no-go' },
    { kind: 'number', text: '40 of 310 clinics', about: 'clinics in the first cohort' },
  ],
  date: dayBefore(now, 210),
  role: 'QA lead',
  work: 'real',
  checkableBy: 'Product director',
  origin: '',
  buildsOn: [],
  state: 'kept',
  reviews: [],
  addedAt: momentBefore(now, 33),
});

const flakyTests = (now: string): Evidence => ({
  id: 'report-flaky-tests',
  kind: 'artifact',
  title: 'Closing report: getting the regression run to a length people wait for',
  text: [
    'Before: 31% of nightly jobs were run again by hand, and a release waited nine days for its regression run. After fourteen weeks: 6% and four days. Six releases a year, so thirty days a year of waiting gone.',
    '212 tests failed without a change in the code. 140 were fixed, 47 deleted because another test covered them, 25 put in quarantine with an owner and a date. Rule that stayed: a test that fails twice in a week without a change leaves the gate until its owner has looked.',
    'What I would do differently: agree with the mobile team before counting their tests. They first heard of the 25 from a chart.',
  ].join('\n\n'),
  link: '',
  skills: [
    { skill: 'process-improvement', level: 3 },
    { skill: 'metrics-and-data', level: 4 },
  ],
  claims: [
    { kind: 'number', text: '9 days', about: 'regression time before' },
    { kind: 'number', text: '4 days', about: 'regression time after' },
    { kind: 'number', text: '31%', about: 'jobs run again before' },
    { kind: 'number', text: '6%', about: 'jobs run again after' },
  ],
  date: dayBefore(now, 300),
  role: 'QA lead, owner of the change',
  work: 'real',
  checkableBy: 'Engineering manager of the platform team',
  origin: '',
  buildsOn: [],
  state: 'kept',
  reviews: [
    {
      id: 'review-flaky-tests',
      by: 'Ines Okafor, engineering manager',
      on: dayBefore(now, 19),
      saw: 'work',
      attests: true,
      skills: [{ skill: 'process-improvement', level: 4 }],
      words:
        'I was there for the whole of it. The quarantine rule outlived her project, and two teams that she never spoke to have taken it over. She rates herself a step too low on this one.',
    },
  ],
  addedAt: momentBefore(now, 33),
});

const practicePlan = (now: string): Evidence => ({
  id: 'practice-plan',
  kind: 'artifact',
  title: 'Practice program: schedule with the date it can keep',
  text: [
    'Practice material, not a real program. 26 activities with three-point estimates; five on the critical path, three more with at most three days of float.',
    'The date I would commit to is working day 72 (80% of simulated runs); the one I would only hope for is day 61 (50%). The sponsor’s day 58 holds in one run of four. Cheapest way to buy time: start the vendor’s certification before the contract is countersigned, six days, at the price of paying for it if the contract fails.',
  ].join('\n\n'),
  link: '',
  skills: [{ skill: 'program-planning', level: 3 }],
  claims: [],
  date: dayBefore(now, 16),
  role: 'Program manager in the exercise',
  work: 'simulated',
  checkableBy: '',
  origin: 'practice program',
  buildsOn: [],
  state: 'checked',
  reviews: [
    {
      id: 'review-practice-plan',
      by: 'Daniel Achterberg, mentor',
      on: dayBefore(now, 12),
      saw: 'defense',
      attests: true,
      skills: [{ skill: 'program-planning', level: 4 }],
      words:
        'I took away the integration environment for a week and she re-planned aloud in ten minutes, found the activity that had become critical, and priced both ways out. I would now like to see the same with people who argue.',
    },
  ],
  addedAt: momentBefore(now, 16),
});

const reviewQuestions = (now: string): Evidence => ({
  id: 'practice-review-questions',
  kind: 'artifact',
  title: 'Practice program: questions for the sign-in design review',
  text: [
    'Practice material, not a real program. Fourteen questions on a fictional sign-in design; for each, what the answer would change in the plan.',
    'Question 5: what does an app version from last year see after the old session format is switched off? If the answer is an error, the switch waits until 95% of sessions are new, and the plan needs a counter for that.',
  ].join('\n\n'),
  link: '',
  skills: [{ skill: 'technical-fluency', level: 3 }],
  claims: [],
  date: dayBefore(now, 14),
  role: 'Program manager in the exercise',
  work: 'simulated',
  checkableBy: '',
  origin: 'practice program',
  buildsOn: [],
  state: 'kept',
  reviews: [
    {
      id: 'review-questions',
      by: 'Daniel Achterberg, mentor',
      on: dayBefore(now, 11),
      saw: 'document',
      attests: true,
      skills: [{ skill: 'technical-fluency', level: 4 }],
      words: 'Question 5 is the one that engineers miss. On paper this is a 4; defend it live and I will say so.',
    },
  ],
  addedAt: momentBefore(now, 14),
});

const stakeholderMap = (now: string): Evidence => ({
  id: 'draft-stakeholder-map',
  kind: 'artifact',
  title: 'Stakeholder map for the clinic onboarding program',
  text: 'Clinic operations, support, sales engineering and legal. For each: what they lose if the date moves. Legal and sales engineering still to be asked.',
  link: '',
  skills: [{ skill: 'strategic-alignment', level: 3 }],
  claims: [],
  date: '',
  role: '',
  work: 'real',
  checkableBy: '',
  origin: '',
  buildsOn: [],
  state: 'draft',
  reviews: [],
  addedAt: momentBefore(now, 3),
});

/** The example person’s artifacts: attested, shown, simulated with and without a live defense, and a draft. */
export const exampleArtifacts = (now: string): Evidence[] =>
  [riskRegister, goNoGo, flakyTests, practicePlan, reviewQuestions, stakeholderMap].map((write) => write(now));
