import { draftVersion } from '#domain/interview/versions.ts';
import type { AskedQuestion } from '#domain/record/asked.ts';
import type { Story } from '#domain/record/interview.ts';
import type { InterviewSheet } from '#domain/record/sheet.ts';
import { dayBefore, momentBefore } from './calendar.ts';

type Written = Pick<
  Story,
  'id' | 'title' | 'situation' | 'task' | 'action' | 'result' | 'reflection' | 'skills' | 'evidence'
> & { happened: number; more: string };

const written: readonly Written[] = [
  {
    id: 'told-identity',
    title: 'The identity release that slipped 11 days',
    situation:
      'At Larkfield the patient app could not launch without a schema change of the identity team. Three weeks before the date they told the stand-up that it would come 11 days late, and the launch would have missed its date by 8 days.',
    task: 'I led testing and had no say over their plan. What was mine: to say by the next morning whether the date could hold, and at what price.',
    action:
      'I asked what of the schema was already usable. It was everything but the delegate field, which only family accounts need. I proposed two things: test against a stub for that field, and keep family accounts off for the first clinics. Their lead feared a stub that stays for years, so I put a removal date and his name beside mine into the launch list. Our product manager agreed the same afternoon, because the first clinics had no family accounts.',
    result:
      'The launch kept its date. The stub was removed 2 days late. One thing went wrong: support learned of the missing accounts from a customer.',
    reflection:
      'I had a line for who builds and none for who has to know. Since then my launch lists have one, and at the next launch support had the text a day before.',
    more: 'The other way was to move the launch, and their lead argued for it: a stub in production was debt that he would pay. I would have lost that argument without the removal date, and he was right about the risk, since it did slip by those 2 days.',
    skills: ['execution', 'dependency-management'],
    evidence: 'story-identity-release',
    happened: 225,
  },
  {
    id: 'told-every-feature',
    title: 'The operations lead who wanted everything tested again',
    situation:
      'After an outage that had cost them a Saturday, clinic operations asked for a full retest before each release. A full retest took nine days, and we released six times a year.',
    task: 'I had to give them a safety they believed in, without the nine days.',
    action:
      'I did not argue about the nine days. I asked their lead for the last 12 tickets and went through them with her, one by one. Of these, 10 came from three screens. We wrote down that those screens are tested by hand for every release, that the nightly run covers the rest, and that she sees its result each morning at eight.',
    result: 'She signed it, and the full retest was gone. She held me to it twice.',
    reflection:
      'The second time she was right: the printed appointment slip was a fourth screen, and none of us engineers had ever seen it. I now ask for the paper as well as for the screens.',
    more: 'I could have shown her our coverage figures. A colleague had tried that before me and had got a polite no, since the figures were about our code and her Saturday was about her waiting room.',
    skills: ['stakeholder-management', 'communication'],
    evidence: 'story-every-feature',
    happened: 260,
  },
  {
    id: 'told-regression',
    title: 'The regression run that people stopped waiting for',
    situation:
      'Each release at Larkfield waited nine days for its regression run, because nobody trusted a red test. Manual reruns were 31% of the nightly jobs.',
    task: 'Nobody had asked me for this. I was QA lead, and five teams owned the tests that failed.',
    action:
      'I counted first: 212 tests had failed without a change in the code. I ranked them by hours lost and took the list to the five leads, with one rule to agree on: a test that fails twice in a week without a change leaves the gate until its owner has looked. Of the 212 tests we fixed 140, deleted 47 that another test covered, and put 25 in quarantine with an owner and a date.',
    result:
      'After fourteen weeks the run took four days. Manual reruns fell to 8%. With six releases a year that is thirty days of waiting less.',
    reflection:
      'The mobile team heard of their 25 from a chart in a meeting. I had counted before I had asked. Now I show numbers to their owners first.',
    more: 'The choice that could have gone the other way was the rule. Two leads wanted a list of exceptions, for tests that are “known to be slow”. I said that a list of exceptions is what we had, and offered to own the first ten quarantines myself. That cost me three Fridays, and the rule is still there.',
    skills: ['process-improvement', 'metrics-and-data'],
    evidence: 'report-flaky-tests',
    happened: 300,
  },
  {
    id: 'told-go-no-go',
    title: '40 clinics first, with 23 known defects',
    situation:
      'On the Friday before the launch of the patient app we had 23 defects that we knew of, and 310 clinics that had been told Thursday.',
    task: 'The product director had to decide by Tuesday noon. I owed him one recommendation and not a list.',
    action:
      'I sorted the defects by what a patient would notice. 2 of them stop a booking, and both only with a shared family account; 6 have a workaround; 15 are cosmetic. Then I looked for clinics where the two cannot happen, and found 40 clinics without family accounts. I recommended those for Thursday and the other 270 nine days later. I wrote down what would change my mind: more than 5 calls per hundred bookings in the first two days, counted by support each evening.',
    result: 'He took it in ten minutes. The first clinics went live on Thursday, the rest nine days later.',
    reflection:
      'The sentence on what would change my mind did the work: nobody had to trust my feeling. I write it into every recommendation now.',
    more: 'Sales had promised all clinics the same day and was angry. I called the three largest of the 270 myself, before they could hear it elsewhere. Two were relieved; the third asked for a credit and got one.',
    skills: ['judgment', 'risk-management'],
    evidence: 'go-no-go-patient-app',
    happened: 210,
  },
];

const tell = (now: string, { happened, more, ...parts }: Written, place: number): Story => {
  const story = { ...parts, happenedOn: dayBefore(now, happened), from: 'work' as const, notSame: [], answer: '' };
  const five = `${draftVersion(parts, 'five')}\n\n${more}`;
  return {
    ...story,
    minute: draftVersion(parts, 'minute'),
    two: draftVersion(parts, 'two'),
    five,
    addedAt: momentBefore(now, 10 - place),
  };
};

const asked = (now: string): AskedQuestion[] => [
  {
    id: 'asked-why-tpm',
    debrief: 'debrief-recruiter',
    asked: 'Why TPM and not QA management?',
    category: 'motivation-fit',
    skills: ['communication'],
    rounds: ['recruiter'],
    format: 'behavioral',
    minutes: 3,
    like: '',
    story: '',
    went: 2,
    note: 'Over three minutes, and the reason came last. She asked for it again.',
    addedAt: momentBefore(now, 2),
  },
  {
    id: 'asked-most-teams',
    debrief: 'debrief-recruiter',
    asked: 'What was the largest number of teams that you moved at once, and how did you know they had moved?',
    category: 'influence-conflict',
    skills: ['leadership', 'metrics-and-data'],
    rounds: ['recruiter', 'hiring-manager'],
    format: 'behavioral',
    minutes: 5,
    like: '',
    story: 'told-regression',
    went: 3,
    note: 'Five teams; she wrote the rule down.',
    addedAt: momentBefore(now, 2),
  },
];

const sheet = (now: string): InterviewSheet => ({
  id: 'sheet-orrery',
  application: 'application-orrery',
  round: 'hiring-manager',
  on: dayBefore(now, -5),
  at: '14:00',
  where:
    'By video; the link is in the mail of the recruiter. Camera at eye level, the launch list beside the keyboard.',
  people: 'Aldous Ferrant, director of scheduling. Gave the talk in May on the appointment table.',
  reasons:
    'I like the launch that keeps its date more than the defect I found myself. Moving scheduling to regional databases is that, six times.',
  stories: ['told-identity', 'told-go-no-go', 'told-regression'],
  ask: [],
  ownAsk: 'Who owns the date of the first region, and what would move it?',
  addedAt: momentBefore(now, 1),
});

/** The example person’s stories in three lengths, one number in them to settle, what a recruiter asked, and the sheet for the next round. */
export const exampleStories = (now: string) => ({
  stories: written.map((story, place) => tell(now, story, place)),
  askedQuestions: asked(now),
  interviewSheets: [sheet(now)],
});
