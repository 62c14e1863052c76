import type { Remark, Reviewed, Round } from '#domain/mentoring/case.ts';
import { mentee as words, mentoring, whileLoading } from '#words/en.ts';
import { localDay, longDay, sayDay } from '#ui/dates.ts';
import { onUse } from '#ui/onUse.tsx';
import type { Marked } from './marks.ts';
import { RemarkList } from './RemarkList.tsx';
import { ReviewWords } from './ReviewWords.tsx';
import { WorkView } from './WorkView.tsx';

const Signed = onUse(async () => (await import('./Signed.tsx')).Signed, whileLoading);

/** Where the remarks of a round stand in its work, numbered as they are listed. */
export const marksOf = (remarks: readonly Remark[]): Marked[] =>
  remarks.flatMap(({ comment: { body } }, index) =>
    body.anchor ? [{ anchor: body.anchor, number: index + 1, type: body.type }] : [],
  );

/** Words after what they are about; nothing where nothing was said. */
const said = (text: string): string => (text.trim() === '' ? '.' : `: ${text}`);

/** One round as the mentee sees it: what was handed in, and what was said about it. */
export function RoundView({ round, mentee, isSent }: { round: Round; mentee: string; isSent: boolean }) {
  const { submit, remarks, reviews, again } = round;
  return (
    <article className="stack" aria-label={mentoring.round(submit.body.round)}>
      <h3>{(isSent ? words.handedIn : words.made)(submit.body.round, sayDay(localDay(submit.at)))}</h3>
      {reviews.map((reviewed) => (
        <OneReview key={reviewed.review.id} round={round} reviewed={reviewed} mentee={mentee} />
      ))}
      {again && (
        <p>
          <strong>{words.againAsked}</strong>
          {said(again.body.why)}
        </p>
      )}
      <RemarkList remarks={remarks} rounds={[round]} />
      <details open={remarks.length > 0}>
        <summary>{mentoring.document}</summary>
        <WorkView work={submit.body} marks={marksOf(remarks)} />
      </details>
    </article>
  );
}

function OneReview({ round, reviewed, mentee }: { round: Round; reviewed: Reviewed; mentee: string }) {
  const { review, signed, revoked, replaced } = reviewed;
  const isOwn = review.body.by.trim().toLowerCase() === mentee.trim().toLowerCase();
  return (
    <div className="sheet stack">
      <ReviewWords review={review.body} self={round.submit.body.self} />
      {revoked ? (
        <p>
          <strong>{mentoring.takenBack}</strong>, {longDay(localDay(revoked.at))}
          {said(revoked.body.why)}
        </p>
      ) : (
        <p className="soft">{isOwn ? words.countsNot : replaced ? words.replaced : words.counts}</p>
      )}
      {review.body.changed && (
        <p>
          <strong>{words.changed}</strong>
        </p>
      )}
      {signed && <Signed submit={round.submit} review={review} sign={signed} revoke={revoked} />}
    </div>
  );
}
