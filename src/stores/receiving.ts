import { fromBase64url, toBase64url } from '#domain/mentoring/base64url.ts';
import { canonicalize } from '#domain/mentoring/canonical.ts';
import type { MentorEvent } from '#domain/mentoring/event.ts';
import { judge, type Judged } from '#domain/mentoring/judge.ts';
import { hereOf } from '#domain/mentoring/kept.ts';
import { reviewsAfter } from '#domain/mentoring/ledger.ts';
import { is, merge } from '#domain/mentoring/merge.ts';
import { promiseOf } from '#domain/mentoring/promised.ts';
import { readReply, type Reply, type ReplyFault } from '#domain/mentoring/reply.ts';
import { rateSkills } from '#domain/exercises/rubric.ts';
import type { PromisedExercise } from '#domain/record/plan.ts';
import { now } from '#platform/device.ts';
import { checks } from '#platform/signatures.ts';
import { keeping, logOf, newEvent } from './mentor-log.ts';
import { open } from './opening.ts';
import { save, type Saved } from './saving.ts';
import { $record } from './state.ts';
import type { Change } from './writing.ts';

/** What becomes of events that arrived, before anything is kept. */
export async function look(events: readonly MentorEvent[]): Promise<Judged> {
  await open();
  return await judge(events, hereOf($record.get()), checks);
}

/** What events change in the ledger: the reviews of the items that were handed in. */
function inLedger(fresh: readonly MentorEvent[]): Change[] {
  return [...new Set(fresh.map((event) => event.case))].flatMap((id): Change[] => {
    const evidence = promiseOf($record.get().promises, id)?.evidence ?? '';
    if (!$record.get().evidence.some((piece) => piece.id === evidence)) return [];
    const log = merge(
      logOf(id),
      fresh.filter((event) => event.case === id),
    );
    const patch = (piece: object | null) => ({
      // The row was parsed as evidence before it reaches this.
      reviews: reviewsAfter(
        piece && 'reviews' in piece ? (piece as Parameters<typeof reviewsAfter>[0]) : { reviews: [] },
        log,
      ),
    });
    return [{ act: 'change', kind: 'evidence', id: evidence, patch }];
  });
}

/** The keys that events are signed with, as seen from now on. */
function keysIn(fresh: readonly MentorEvent[]): Change[] {
  return fresh.flatMap((event): Change[] => {
    if (!event.signature) return [];
    const name = fresh.find(is('review'))?.body.by ?? logOf(event.case).find(is('assign'))?.body.mentor ?? '';
    const { key } = event.signature;
    return [{ act: 'change', kind: 'mentorKeys', id: key, patch: {}, fresh: { name, own: false, addedAt: now() } }];
  });
}

export type Received = Judged | { state: 'not-saved'; saved: Extract<Saved, { state: 'refused' }> };

/**
 * Takes events that arrived, all or none, with what they mean for the ledger, in one write. Only what concerns work that
 * is in the person’s plan, or was handed to them, is taken; an assignment is answered with `answer`.
 */
export async function receive(
  events: readonly MentorEvent[],
  exercises: readonly PromisedExercise[],
): Promise<Received> {
  const judged = await look(events);
  if (judged.state === 'refused' || judged.fresh.length === 0) return judged;
  const { fresh, sides } = judged;
  const about = new Set(fresh.filter(is('assign')).map(({ body }) => body.exercise));
  const saved = await save(
    [
      ...fresh.map((event) => keeping(event, sides.get(event.case) ?? 'mentee', 'received')),
      ...inLedger(fresh.filter((event) => sides.get(event.case) === 'mentee')),
      ...keysIn(fresh),
      ...exercises
        .filter(({ id }) => about.has(id))
        .map((exercise): Change => ({
          act: 'change',
          kind: 'mentorExercises',
          id: exercise.id,
          patch: {},
          fresh: exercise,
        })),
    ],
    { label: 'receive' },
  );
  return saved.state === 'saved' ? judged : { state: 'not-saved', saved };
}

/** What a pasted reply turned out to be: a review of something handed in here. */
export type FoundReply =
  | { state: 'found'; event: MentorEvent; reply: Reply; changed: boolean; title: string; known: boolean }
  | { state: 'refused'; reason: ReplyFault | 'not-yours' };

/** An id that is the same for the same reply, so that pasting it twice adds nothing. */
async function idOf(reply: Reply, changed: boolean): Promise<string> {
  const digest = fromBase64url(await checks.digest(canonicalize({ reply, ...(changed && { changed }) })));
  return toBase64url((digest ?? new Uint8Array()).slice(0, 16));
}

/** Reads a mentor’s reply by mail as the review that it is. Changes nothing. */
export async function findReply(pasted: string): Promise<FoundReply> {
  await open();
  const read = readReply(pasted);
  if (read.state === 'refused') return read;
  const { reply, changed } = read;
  const { log, sides } = hereOf($record.get());
  const submit = log.filter(is('submit')).find(({ id }) => id === reply.submit);
  const exercise = promiseOf($record.get().promises, submit?.case ?? '')?.exercise;
  if (!submit || !exercise || sides.get(submit.case) !== 'mentee') return { state: 'refused', reason: 'not-yours' };
  const rows = reply.rows.flatMap(({ row, step }) => {
    const rated = exercise.rubric[row];
    return rated ? [{ criterion: rated.criterion, skill: rated.skill, step }] : [];
  });
  if (rows.length === 0) return { state: 'refused', reason: 'no-ratings' };
  // Three rows are enough for a quick look: the level is that of the rows that were rated.
  const skills =
    rateSkills(
      { rubric: rows, shows: exercise.shows },
      rows.map(({ step }) => step),
    ) ?? [];
  const { strength, essential, by, on, saw, attests } = reply;
  const said = { submit: submit.id, by, on, rows, skills, strength, essential, saw };
  // Who stands for words that are not the words they sent, nobody knows.
  const body = changed ? { ...said, attests: false, changed } : { ...said, attests };
  const id = await idOf(reply, changed);
  const known = log.some((event) => event.id === id);
  return {
    state: 'found',
    event: { ...newEvent('review', body, submit.case), id },
    reply,
    changed,
    title: submit.body.title,
    known,
  };
}

/** Takes a reply into the ledger. */
export const takeReply = (event: MentorEvent): Promise<Saved> =>
  save([keeping(event, 'mentee', 'received'), ...inLedger([event])], { label: 'receive' });
