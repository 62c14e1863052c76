import { rateSkills } from '#domain/exercises/rubric.ts';
import { handedIn, originOf, wordingWith } from '#domain/plan/hand-in.ts';
import { fromBase64url, toBase64url } from '#domain/mentoring/base64url.ts';
import type { Body, EventOf, MentorEvent } from '#domain/mentoring/event.ts';
import { attached, joined, promisedBefore, promiseOf } from '#domain/mentoring/promised.ts';
import { claimsIn } from '#domain/ledger/claims.ts';
import type { Promised, PromisedExercise } from '#domain/record/plan.ts';
import { newId, now, today } from '#platform/device.ts';
import { keeping, newEvent } from './mentor-log.ts';
import { save, type Saved } from './saving.ts';
import { $record } from './state.ts';
import type { Change } from './writing.ts';

/**
 * Takes an assignment into the plan, once however often it is accepted. Work on the same exercise that is there already
 * is the work that it asks for, so that one exercise stays one promise and one item of the ledger.
 */
export function accept(assign: EventOf<'assign'>, exercise: PromisedExercise): Promise<Saved> {
  const { mentor, note, lookAt, due } = assign.body;
  const { promises } = $record.get();
  const before = promiseOf(promises, assign.id) ?? promisedBefore(promises, exercise.id);
  const promised: Change = before
    ? changing(before.id, (promise) => joined(promise, assign))
    : {
        act: 'change',
        kind: 'promises',
        // The case’s own id, so that two tabs write one row.
        id: assign.id,
        patch: {},
        fresh: {
          exercise,
          why: [{ code: 'assigned', by: mentor }],
          assigned: { event: assign.id, by: mentor, note, lookAt, due },
          addedAt: now(),
        },
      };
  return save([...answering(assign, newEvent('accept', {}, assign.id, 1)), promised], { label: 'accept' });
}

/** A change of a promise, worked out from it as it is saved. */
const changing = (id: string, change: (promise: Promised) => Partial<Promised>): Change => ({
  act: 'change',
  kind: 'promises',
  id,
  // The row was parsed as a promise before it reaches this.
  patch: (value) => (value ? change(value as Promised) : {}),
});

/** Opens a case for work that nobody gave: the person asks somebody to review it. Returns the case’s id. */
export async function askForReview(
  { id, exercise }: Promised,
  mentor: string,
  mentee: string,
): Promise<{ inCase: string; saved: Saved }> {
  const asking = { exercise: exercise.id, mentor: mentor.trim(), mentee: mentee.trim(), note: '', lookAt: '', due: '' };
  const assign = newEvent('assign', asking, null);
  const saved = await save(
    [
      keeping(assign, 'mentee', 'here'),
      keeping(newEvent('accept', {}, assign.id, 1), 'mentee', 'here'),
      changing(id, (promise) => attached(promise, assign.id)),
    ],
    { label: 'accept' },
  );
  return { inCase: assign.id, saved };
}

/** Declines an assignment, with what is to be said about it. */
export const decline = (assign: EventOf<'assign'>, why: string): Promise<Saved> =>
  save(answering(assign, newEvent('decline', { why }, assign.id, 1)), { label: 'accept' });

/** An answer has an id made from its case’s, so that the same answer in two tabs is one. */
function answering(assign: EventOf<'assign'>, answer: MentorEvent): Change[] {
  const bytes = (fromBase64url(assign.id) ?? new Uint8Array(16)).map((byte, at) =>
    at === 0 ? byte ^ (answer.kind === 'accept' ? 0x55 : 0xaa) : byte,
  );
  const id = toBase64url(bytes);
  return [keeping(assign, 'mentee', 'received'), keeping({ ...answer, id }, 'mentee', 'here')];
}

/** The ledger item that a hand-in stands for, that of the plan or a new one, and the promise as handed in. */
function asEvidence(promised: Promised, body: Body<'submit'>): Change[] {
  const known = $record.get().evidence.find(({ id }) => id === promised.evidence);
  const id = known?.id ?? newId();
  const own = promised.exercise.rubric.map(
    ({ criterion }) => body.self.find((row) => row.criterion === criterion)?.step ?? 0,
  );
  const rated = rateSkills(promised.exercise, own);
  const steps = rated ? own : promised.steps;
  const text = wordingWith(promised, [body.text, body.beside ?? '']);
  const fields = {
    title: body.title,
    text,
    link: body.link,
    claims: claimsIn(text, known?.claims ?? []),
    work: body.work,
    ...(rated && { skills: rated }),
  };
  const fresh = {
    kind: 'artifact',
    skills: rateSkills(promised.exercise, steps) ?? [],
    date: today(),
    origin: originOf(promised.exercise.id),
    state: 'kept',
    addedAt: now(),
  };
  // What the plan handed in already is sent as it is: no further revision of it.
  const isSame = known?.text === text && promised.state === 'done';
  return [
    { act: 'change', kind: 'evidence', id, patch: fields, fresh },
    changing(promised.id, (promise) => ({
      ...(isSame ? {} : handedIn({ ...promise, steps }, { evidence: id, text, at: now() })),
      steps,
      work: body.work,
      ...(body.ai && { ai: body.ai, aiWhere: body.aiWhere ?? '' }),
    })),
  ];
}

/** Notes that the person sent what they handed in; nobody else can tell. */
export const noteSent = (event: string): Promise<Saved> =>
  save([{ act: 'change', kind: 'mentorEvents', id: event, patch: { sentAt: now() } }], { label: 'submit' });

/** Hands work in, in one of its cases: what goes to the mentor, and the ledger item that a review will rest on. */
export async function submit(
  promised: Promised,
  inCase: string,
  body: Body<'submit'>,
): Promise<{ event: MentorEvent; saved: Saved }> {
  const event = newEvent('submit', body, inCase);
  const changes = asEvidence(promised, body);
  return { event, saved: await save([keeping(event, 'mentee', 'here'), ...changes], { label: 'submit' }) };
}
