import type { Body, EventKind, EventOf, MentorEvent } from '#domain/mentoring/event.ts';
import { is } from '#domain/mentoring/merge.ts';
import { attest } from '#domain/mentoring/signing.ts';
import type { PromisedExercise } from '#domain/record/plan.ts';
import { newId, now } from '#platform/device.ts';
import { checks } from '#platform/signatures.ts';
import { keeping, keepSaid, logOf, newEvent } from './mentor-log.ts';
import { save, type Saved } from './saving.ts';
import { signed } from './signing.ts';
import type { Change } from './writing.ts';

/** What an assignment says beside the exercise, the same for all who get it. */
export type Asking = Omit<Body<'assign'>, 'exercise' | 'mentee'>;

/** Gives exercises to mentees: one case each. Returns the events to send, by mentee. */
export async function assign(
  exercises: readonly PromisedExercise[],
  mentees: readonly string[],
  asking: Asking,
): Promise<{ given: { mentee: string; events: MentorEvent[] }[]; saved: Saved }> {
  const given = mentees.map((mentee) => ({
    mentee,
    events: exercises.map(({ id }) => newEvent('assign', { ...asking, exercise: id, mentee }, null)),
  }));
  const saved = await save(
    [
      ...given.flatMap(({ events }) => events.map((event) => keeping(event, 'mentor', 'here'))),
      ...exercises.map((exercise): Change => ({
        act: 'set',
        kind: 'mentorExercises',
        id: exercise.id,
        value: exercise,
      })),
    ],
    { label: 'assign' },
  );
  return { given, saved };
}

/** Says one thing as the mentor of a case. */
export async function say<K extends Exclude<EventKind, 'assign' | 'sign' | 'revoke'>>(
  id: string,
  kind: K,
  body: Body<K>,
): Promise<Saved> {
  return await keepSaid([newEvent(kind, body, id)]);
}

/** Reviews a round, with a signature where there is a key on this device and it is asked for. */
export async function review(
  submit: EventOf<'submit'>,
  body: Body<'review'>,
  again: string | null,
  withKey: boolean,
): Promise<Saved> {
  const said = newEvent('review', body, submit.case);
  const events = [said];
  if (again !== null) events.push(newEvent('iterate', { submit: submit.id, why: again }, submit.case, 1));
  if (withKey && is('review')(said))
    events.push(await signed(newEvent('sign', await attest(said, submit, checks), submit.case, events.length)));
  return await keepSaid(events);
}

/** Withdraws the wish for another round. */
export const withdrawWish = ({ id, case: inCase }: EventOf<'submit'>): Promise<Saved> =>
  keepSaid([newEvent('iterate', { submit: id, why: '', withdrawn: true }, inCase)]);

/** Takes a review back; with a signature where the review has one. */
export async function revoke(reviewed: EventOf<'review'>, why: string): Promise<Saved> {
  const event = newEvent('revoke', { review: reviewed.id, why }, reviewed.case);
  const isSigned = logOf(reviewed.case).some((one) => one.kind === 'sign' && one.body.review === reviewed.id);
  return await keepSaid([isSigned ? await signed(event) : event]);
}

/** Keeps a remark to use again. */
export const keepComment = (type: Body<'comment'>['type'], text: string): Promise<Saved> => {
  const id = newId();
  return save([{ act: 'set', kind: 'mentorComments', id, value: { type, text, addedAt: now() } }], { label: 'mentor' });
};

/** Counts that a remark of the bank was used; one that is gone is not counted. */
export const countUse = (id: string): Promise<Saved> =>
  save([
    {
      act: 'change',
      kind: 'mentorComments',
      id,
      patch: (value) => ({ used: value && 'used' in value ? value.used + 1 : 1 }),
    },
  ]);

/** Removes a remark from the bank. */
export const dropComment = (id: string): Promise<Saved> =>
  save([{ act: 'remove', kind: 'mentorComments', id }], { label: 'mentor' });
