// Every row of its own needs it, so it comes with the page.
import '#domain/record/schema.ts';
import type { Debrief } from '#domain/record/application.ts';
import type { AskedQuestion } from '#domain/record/asked.ts';
import type { QuestionHead } from '#domain/interview/served.ts';
import { questionsIn } from '#domain/interview/written-questions.ts';
import { newId, now, today } from '#platform/device.ts';
import { save, type Saved } from './saving.ts';
import { changeShown } from './shown-rows.ts';
import { readField } from './typing.ts';
import type { Change } from './writing.ts';

/** Begins a debrief of a conversation; `application` is empty where there is none. The id is its id once saved. */
export async function beginDebrief(application: string): Promise<{ id: string; saved: Saved }> {
  const id = newId();
  const value = { id, application, on: today(), addedAt: now() };
  return { id, saved: await save([{ act: 'set', kind: 'debriefs', id, value }], { label: 'add-debrief' }) };
}

/** Changes fields of a debrief that are not typed. */
export const setDebrief = (
  id: string,
  fields: Partial<Pick<Debrief, 'application' | 'on' | 'promisedBy' | 'went'>>,
): Promise<Saved> => changeShown('debriefs', id, fields);

/** Takes each line of what was written down as a question into the private bank, and empties the box, in one write. */
export async function addAsked(debrief: string): Promise<Saved | null> {
  const lines = questionsIn(readField({ kind: 'debriefs', id: debrief, field: 'asked' }));
  if (lines.length === 0) return null;
  const questions = lines.map((asked): Change => {
    const id = newId();
    return { act: 'set', kind: 'askedQuestions', id, value: { id, debrief, asked, addedAt: now() } };
  });
  const emptied: Change = { act: 'change', kind: 'debriefs', id: debrief, patch: { asked: '' } };
  return await save([...questions, emptied], { label: 'ask' });
}

/** Changes fields of a question of the private bank that are not typed. */
export const setAsked = (
  id: string,
  fields: Partial<Pick<AskedQuestion, 'category' | 'skills' | 'format' | 'minutes' | 'story' | 'went'>>,
): Promise<Saved> => changeShown('askedQuestions', id, fields);

/** Says which question of the bank is alike, whose anchors are borrowed then; null for none. */
export const likenAsked = (id: string, head: QuestionHead | null): Promise<Saved> =>
  changeShown(
    'askedQuestions',
    id,
    head
      ? {
          like: head.id,
          category: head.category,
          skills: [...head.skills],
          rounds: [...head.rounds],
          format: head.format,
          minutes: head.minutes,
        }
      : { like: '' },
  );

/** Removes a question of the private bank; tries at it stay. */
export const removeAsked = (id: string): Promise<Saved> =>
  save([{ act: 'remove', kind: 'askedQuestions', id }], { label: 'remove-asked' });

/** Makes what was promised the next action of the application, with its day; null where nothing was written. */
export async function chasePromise(
  { id, application, promisedBy }: Debrief,
  words: (text: string) => string,
): Promise<Saved | null> {
  const promised = readField({ kind: 'debriefs', id, field: 'promised' }).trim();
  if (promised === '') return null;
  const patch = { nextAction: words(promised).slice(0, 300), nextOn: promisedBy };
  return await changeShown('applications', application, patch, 'edit-application');
}
