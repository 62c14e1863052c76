import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Case, Round } from '#domain/mentoring/case.ts';
import type { MentorEvent } from '#domain/mentoring/event.ts';
import type { PromisedExercise } from '#domain/record/plan.ts';
import { mentorDesk } from '#words/en.ts';
import { GivenReviews } from './GivenReviews.tsx';
import { ReviewForm } from './ReviewForm.tsx';
import { Send } from './Send.tsx';

const words = mentorDesk.case;

type Props = {
  one: Case;
  round: Round;
  exercise: PromisedExercise;
  now: string;
  /** What the mentor said in this case; none where it is not to be sent. */
  mine: readonly MentorEvent[];
};

/** The review of the round: the form until one is kept, then the kept one and its sending. */
export function RoundReview({ one, round, exercise, now, mine }: Props) {
  const last = round.reviews.findLast(({ revoked }) => !revoked)?.review;
  const [isAgain, setIsAgain] = useState(false);
  const [hasKept, setHasKept] = useState(false);
  if (!last || isAgain)
    return (
      <>
        <ReviewForm
          key={last?.id ?? 'first'}
          one={one}
          round={round}
          exercise={exercise}
          now={now}
          last={last?.body}
          onKept={() => {
            setIsAgain(false);
            setHasKept(true);
          }}
        />
        <GivenReviews one={one} />
        {mine.length > 0 && <Answer mine={mine} mentee={one.assign.body.mentee} />}
      </>
    );
  return (
    <Kept hasFocus={hasKept}>
      <GivenReviews one={one} />
      {mine.length > 0 && <SendKept mine={mine} mentee={one.assign.body.mentee} />}
      <p className="no-print">
        <button type="button" className="plain-button" onClick={() => setIsAgain(true)}>
          {words.reviewAgain}
        </button>
      </p>
    </Kept>
  );
}

/** The kept review under its heading, which has the focus where the form was just sent off. */
function Kept({ hasFocus, children }: { hasFocus: boolean; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasFocus) heading.current?.focus();
  }, [hasFocus]);
  return (
    <div className="stack">
      <h3 ref={heading} tabIndex={-1}>
        {words.kept}
      </h3>
      {children}
    </div>
  );
}

type AnswerProps = { mine: readonly MentorEvent[]; mentee: string };

function SendKept({ mine, mentee }: AnswerProps) {
  const [isSending, setIsSending] = useState(false);
  const sending = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isSending) sending.current?.querySelector('h3')?.focus();
  }, [isSending]);
  if (!isSending)
    return (
      <p className="actions no-print">
        <button type="button" className="button" onClick={() => setIsSending(true)}>
          {words.sendTo(mentee)}
        </button>
      </p>
    );
  return (
    <div ref={sending}>
      <Answer mine={mine} mentee={mentee} />
    </div>
  );
}

/** All that was said about the case, to be sent. */
export function Answer({ mine, mentee }: AnswerProps) {
  return (
    <section className="stack no-print" aria-labelledby="answer">
      <h3 id="answer" tabIndex={-1}>
        {words.answer}
      </h3>
      <p className="soft">{words.answerHint}</p>
      <Send to="/open/" events={mine} exercises={[]} name={`answer for ${mentee}`} />
    </section>
  );
}
