import { rateSkills } from '#domain/exercises/rubric.ts';
import { originOf } from '#domain/plan/hand-in.ts';
import { fromBase64url, toBase64url } from '#domain/mentoring/base64url.ts';
import type { Body, EventOf, MentorEvent } from '#domain/mentoring/event.ts';
import { claimsIn } from '#domain/ledger/claims.ts';
import type { Promised, PromisedExercise } from '#domain/record/plan.ts';
import { newId, now, today } from '#platform/device.ts';
import { keeping, newEvent } from './mentor-log.ts';
import { save, type Saved } from './saving.ts';
import { $record } from './state.ts';
import type { Change } from './writing.ts';

/** Takes an assignment into the plan, once however often it is accepted. */
export function accept(assign: EventOf<'assign'>, exercise: PromisedExercise): Promise<Saved> {
  const { mentor, note, lookAt, due } = assign.body;
  const promised: Change = {
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

/** The ledger item that a hand-in stands for: that of the plan, else a new one. */
function asEvidence(promised: Promised, body: Body<'submit'>): { id: string; changes: Change[] } {
  const known = $record.get().evidence.find(({ id }) => id === promised.evidence);
  const id = known?.id ?? newId();
  const steps = promised.exercise.rubric.map(
    ({ criterion }) => body.self.find((row) => row.criterion === criterion)?.step ?? 0,
  );
  const fields = {
    title: body.title,
    text: body.text,
    link: body.link,
    claims: claimsIn(body.text, known?.claims ?? []),
    work: body.work,
  };
  const fresh = {
    kind: 'artifact',
    skills: rateSkills(promised.exercise, steps) ?? [],
    date: today(),
    origin: originOf(promised.exercise.id),
    state: 'kept',
    addedAt: now(),
  };
  return {
    id,
    changes: [
      { act: 'change', kind: 'evidence', id, patch: fields, fresh },
      { act: 'change', kind: 'promises', id: promised.id, patch: { evidence: id } },
    ],
  };
}

/** Hands work in: what goes to the mentor, and the ledger item that a review will rest on. */
export async function submit(promised: Promised, body: Body<'submit'>): Promise<{ event: MentorEvent; saved: Saved }> {
  const event = newEvent('submit', body, promised.id);
  const { changes } = asEvidence(promised, body);
  return { event, saved: await save([keeping(event, 'mentee', 'here'), ...changes], { label: 'submit' }) };
}
