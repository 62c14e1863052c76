import { useState } from 'react';
import type { Case, Reviewed } from '#domain/mentoring/case.ts';
import type { Body } from '#domain/mentoring/event.ts';
import { revoke } from '#stores/mentoring.ts';
import { $shown } from '#stores/example.ts';
import { localDay, longDay } from '#ui/dates.ts';
import { TextField } from '#ui/Field.tsx';
import { SubmitForm } from '#ui/SubmitForm.tsx';
import { useSaved } from '#ui/useSaved.ts';
import { mentorDesk, mentoring } from '#words/en.ts';
import { ReviewWords } from './ReviewWords.tsx';
import { useForm } from './useForm.ts';

const words = mentorDesk.case;

/** Every review in a case, each to be taken back. */
export function GivenReviews({ one }: { one: Case }) {
  const { mentorEvents } = useSaved($shown);
  return one.rounds.flatMap((round) =>
    round.reviews.map((reviewed) => (
      <One
        key={reviewed.review.id}
        reviewed={reviewed}
        self={round.submit.body.self}
        mentee={one.assign.body.mentee}
        came={mentorEvents.find(({ id }) => id === reviewed.review.id)?.from === 'received'}
      />
    )),
  );
}

type Props = { reviewed: Reviewed; self: Body<'submit'>['self']; mentee: string; came: boolean };

function One({ reviewed: { review, signed, revoked, replaced }, self, mentee, came }: Props) {
  const { form, change, isBack, done } = useForm('why', `take back ${review.id}`, () => ({ why: '' }));
  const [isOpen, setIsOpen] = useState(false);
  const isAsking = isOpen || isBack;
  const [problem, setProblem] = useState('');
  const takeBack = async () => {
    const saved = await revoke(review, form.why).catch(() => null);
    if (saved?.state === 'saved') done();
    else setProblem(words.notSaved);
  };
  return (
    <section className="sheet stack" aria-label={words.review}>
      <ReviewWords
        review={review.body}
        self={self}
        heads={{ self: words.ofFour(mentee), theirs: words.ofFour(came ? review.body.by : words.you) }}
      />
      {replaced && <p className="soft">{mentoring.replaced}</p>}
      {came && <p className="soft">{words.received}</p>}
      {signed && !revoked && <p>{mentoring.standing.signed}.</p>}
      {revoked ? (
        <p>
          <strong>{mentoring.takenBack}</strong>, {longDay(localDay(revoked.at))}
          {revoked.body.why.trim() !== '' && `: ${revoked.body.why}`}
        </p>
      ) : (
        <p className="no-print">
          <button type="button" className="plain-button" onClick={() => setIsOpen(true)}>
            {words.takeBack}
          </button>
        </p>
      )}
      {isAsking && !revoked && (
        <SubmitForm quiet submit={words.takeBackDo} problem={problem} onSubmit={takeBack}>
          <TextField
            label={words.takeBackWhy}
            value={form.why}
            maxLength={4000}
            onChange={({ target }) => change({ why: target.value })}
          />
        </SubmitForm>
      )}
    </section>
  );
}
