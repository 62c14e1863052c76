import { planFields } from './plan-fields.ts';

/** What the fields of an exercise mean wherever one is kept. */
const exerciseFields = Object.fromEntries(
  Object.entries(planFields)
    .filter(([path]) => path.startsWith('promises.exercise.'))
    .map(([path, meaning]) => [path.replace('promises.exercise.', 'mentorExercises.'), meaning]),
);

/** What each field of what mentors and mentees exchange means, by its path. */
export const mentoringFields: Record<string, string> = {
  mentorEvents:
    'Everything that was said between mentors and mentees, one row an event: assignments, hand-ins, remarks, reviews, signatures',
  'mentorEvents.id': 'Id of the event',
  'mentorEvents.case': 'Id of the assignment that it belongs to, which is that of the event that opened it',
  'mentorEvents.side': 'Which side of the case the person is on',
  'mentorEvents.from': 'Whether it was said on this device or came in a packet',
  'mentorEvents.event': 'The event as canonical JSON (RFC 8785), so that a signature on it can still be checked',
  'mentorEvents.sentAt': 'When the person says that they sent it, in UTC; empty while they do not',

  mentorNotes: 'What a mentor notes for themselves; never part of a packet',
  'mentorNotes.id': 'Id of the case',
  'mentorNotes.text': 'The note',

  mentorComments: 'Remarks that a mentor keeps to use again',
  'mentorComments.id': 'Id of the remark',
  'mentorComments.type': 'Essential, actionable, informative or celebratory',
  'mentorComments.text': 'The remark',
  'mentorComments.used': 'How often it was used',
  'mentorComments.addedAt': 'When it was kept, in UTC',

  mentorKeys: 'Public keys that sign reviews; private keys are never in a record',
  'mentorKeys.id': 'The public key (Ed25519, base64url)',
  'mentorKeys.name': 'Whose it is said to be',
  'mentorKeys.own': 'Whether it was made on this device; one’s own key attests nothing about oneself',
  'mentorKeys.comparedAt': 'When the person compared its words over another channel, in UTC; empty if never',
  'mentorKeys.addedAt': 'When it was first seen, in UTC',

  mentorExercises: 'Exercises as they stood when the person gave them or received them to review',
  ...exerciseFields,

  calibrations: 'A mentor’s ratings of reference artifacts',
  'calibrations.id': 'Id of the reference artifact',
  'calibrations.steps': 'The step given to each row of its rubric',
  'calibrations.ratedAt': 'When it was rated, in UTC',
};
