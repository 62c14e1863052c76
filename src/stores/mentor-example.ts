import { emptyRecord } from '#domain/record/core.ts';
import { exampleCase, exampleExercise } from '#domain/mentoring/example-case.ts';
import { keptAs } from '#domain/mentoring/kept.ts';
import { now } from '#platform/device.ts';
import { showExample } from './example.ts';
import { exerciseOf } from './given-exercises.ts';

/** Shows a fictional mentee's hand-in on the desk, in this page's memory only. Returns its case; rejects where the exercise does not arrive. */
export async function lookAtMentorExample(): Promise<string> {
  const exercise = await exerciseOf(exampleExercise);
  if (!exercise) throw new Error('no exercise');
  const at = now();
  const events = exampleCase(exercise, Date.parse(at));
  const [assign] = events;
  const id = assign?.case ?? '';
  showExample({
    ...emptyRecord(at),
    mentorEvents: events.map((event) => keptAs(event, 'mentor', event.kind === 'assign' ? 'here' : 'received')),
    mentorExercises: [exercise],
    mentorNotes: [{ id, text: '' }],
  });
  return id;
}
