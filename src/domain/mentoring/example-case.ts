import type { PromisedExercise } from '#domain/record/plan.ts';
import { toBase64url } from './base64url.ts';
import type { Body, EventKind, MentorEvent } from './event.ts';

/** The exercise that the example is about. */
export const exampleExercise = 'map-people-by-what-they-fear';

const day = 86_400_000;

/** A hand-in as a first try looks: whole, with one person whom no list had, and with next steps that nobody will take. */
const work = `# Stakeholder map and communication plan

## Stakeholders

| Name | Role | Power | Interest | Approach | Stance | Wants | Next move |
| --- | --- | --- | --- | --- | --- | --- | --- |
| Adaeze Nwosu | Chief product officer | 5 | 5 | manage closely | supports | June 14 with a booth on which nobody types a password | Weekly call with me |
| Samir Bhattal | Chief information security officer | 5 | 4 | manage closely | neutral | No way around the passkey; fears a helpdesk agent talked into a reset | Send him the recovery design before the review of April 7 |
| Beatrix Calloway | Vice president of Member Care | 4 | 5 | manage closely | opposes | Calls at or below 6,300 a week; fears Monday, June 14 | Keep informed |
| Candace Whitcombe | Director of identity risk at Fairmount Trust | 4 | 4 | manage closely | neutral | A key that cannot be copied; fears her examiner’s letter | Set up a meeting |
| Hector Vasquez | Chief financial officer | 4 | 3 | keep satisfied | supports | Text messages under 15 thousand dollars a month by July | Monthly note |
| Examiner of Fairmount Trust | In no list: she is behind Candace’s fear | 4 | 2 | keep satisfied | neutral | A written answer on which vendors accept synced keys | Ask Candace on which day the letter is due |

## Communication plan

| Audience | Content | Channel | When | Owner |
| --- | --- | --- | --- | --- |
| Sponsor | What she can say on stage, and what not | One line by message | Each Friday | Me |
| Member Care | News of the program | Newsletter | Monthly | Me |
`;

/**
 * A case of a fictional mentee, as a mentor finds it on the desk: given, accepted and handed in before `now`, in
 * milliseconds. Its ids are always the same.
 */
export function exampleCase(exercise: PromisedExercise, now: number): MentorEvent[] {
  const id = (number: number) => toBase64url(new Uint8Array(16).fill(number));
  const opened = id(1);
  const say = <K extends EventKind>(n: number, daysAgo: number, kind: K, body: Body<K>): MentorEvent =>
    // Kind and body come together.
    ({ id: id(n), case: opened, n, at: new Date(now - daysAgo * day).toISOString(), kind, body }) as MentorEvent;
  return [
    say(1, 9, 'assign', {
      exercise: exercise.id,
      mentor: 'You',
      mentee: 'Tomas Lind (fictional)',
      note: 'Six people are enough. I would rather read one fear than ten titles.',
      lookAt: 'Whether each next step has a day and somebody who does it.',
      due: '',
    }),
    say(2, 8, 'accept', {}),
    say(3, 2, 'submit', {
      round: 1,
      title: 'Stakeholder map, passkeys program',
      document: exercise.document,
      text: work,
      link: '',
      files: [],
      self: exercise.rubric.map(({ criterion, skill }) => ({ criterion, skill, step: 3 as const })),
      work: 'simulated',
      note: 'I was not sure what to do about Beatrix.',
    }),
  ];
}
