import type { EventOf, MentorEvent } from './event.ts';
import { countingReviews, standingReviews } from './judge.ts';
import { inOrder, is } from './merge.ts';

/** A review, with its signature and what took it back, where there are any; `replaced` by a later one of its reviewer. */
export type Reviewed = {
  review: EventOf<'review'>;
  signed: EventOf<'sign'> | null;
  revoked: EventOf<'revoke'> | null;
  replaced: boolean;
};

/** A remark and whether the mentor sees it as settled. */
export type Remark = { comment: EventOf<'comment'>; resolved: boolean };

/** One hand-in with what was said about it. */
export type Round = {
  submit: EventOf<'submit'>;
  remarks: Remark[];
  reviews: Reviewed[];
  again: EventOf<'iterate'> | null;
};

/** Where a case is: who acts next, or how it ended. `since` is when the other side last acted. */
export type Standing =
  | { state: 'offered' | 'at-work' | 'again'; waitsOn: 'mentee'; since: string }
  | { state: 'handed-in'; waitsOn: 'mentor'; since: string }
  | { state: 'declined' | 'reviewed' | 'signed'; waitsOn: null; since: string };

/** One assignment of one exercise between one mentor and one mentee. */
export type Case = { id: string; assign: EventOf<'assign'>; rounds: Round[]; standing: Standing; last: string };

const lastOf = <T>(list: readonly T[]): T | null => list.at(-1) ?? null;

function reviewed(review: EventOf<'review'>, log: readonly MentorEvent[]): Reviewed {
  const about = <E extends EventOf<'sign'> | EventOf<'revoke'>>(events: readonly E[]): E | null =>
    lastOf(events.filter(({ body }) => body.review === review.id));
  const revoked = about(log.filter(is('revoke')));
  const replaced = !revoked && !countingReviews(standingReviews(log)).includes(review);
  return { review, signed: about(log.filter(is('sign'))), revoked, replaced };
}

/** The wish for another round, until it is withdrawn. */
const wishIn = (said: readonly EventOf<'iterate'>[]): EventOf<'iterate'> | null =>
  said.at(-1)?.body.withdrawn ? null : lastOf(said);

function roundOf(submit: EventOf<'submit'>, log: readonly MentorEvent[]): Round {
  const here = ({ body }: { body: { submit: string } }): boolean => body.submit === submit.id;
  const settled = log.filter(is('resolve'));
  return {
    submit,
    remarks: log
      .filter(is('comment'))
      .filter(here)
      .map((comment) => ({
        comment,
        resolved: lastOf(settled.filter(({ body }) => body.comment === comment.id))?.body.resolved ?? false,
      })),
    reviews: log
      .filter(is('review'))
      .filter(here)
      .map((review) => reviewed(review, log)),
    again: wishIn(log.filter(is('iterate')).filter(here)),
  };
}

function standingOf(assign: EventOf<'assign'>, rounds: readonly Round[], log: readonly MentorEvent[]): Standing {
  const round = lastOf(rounds);
  const standing = round && lastOf(round.reviews.filter(({ revoked, replaced }) => !revoked && !replaced));
  // Another review does not meet the wish; the next hand-in does.
  if (round?.again) return { state: 'again', waitsOn: 'mentee', since: round.again.at };
  if (standing)
    return {
      state: standing.signed ? 'signed' : 'reviewed',
      waitsOn: null,
      since: (standing.signed ?? standing.review).at,
    };
  if (round) return { state: 'handed-in', waitsOn: 'mentor', since: round.submit.at };
  const answer = lastOf(log.filter((event) => event.kind === 'accept' || event.kind === 'decline'));
  if (answer?.kind === 'decline') return { state: 'declined', waitsOn: null, since: answer.at };
  return answer
    ? { state: 'at-work', waitsOn: 'mentee', since: answer.at }
    : { state: 'offered', waitsOn: 'mentee', since: assign.at };
}

/** The case that these events of one case tell, in whatever order they come; null without the `assign` that opened it. */
export function readCase(events: readonly MentorEvent[]): Case | null {
  const log = events.toSorted(inOrder);
  const assign = log.find(is('assign'));
  if (!assign) return null;
  const rounds = log.filter(is('submit')).map((submit) => roundOf(submit, log));
  const last = log.reduce((latest, { at }) => (at > latest ? at : latest), assign.at);
  return { id: assign.id, assign, rounds, standing: standingOf(assign, rounds, log), last };
}

/** All cases that a log tells, in the order in which they were opened. */
export function readCases(log: readonly MentorEvent[]): Case[] {
  const byCase = Map.groupBy(log, (event) => event.case);
  return [...byCase.values()].flatMap((events) => readCase(events) ?? []);
}
