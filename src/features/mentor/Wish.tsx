import type { Round } from '#domain/mentoring/case.ts';
import { withdrawWish } from '#stores/mentoring.ts';
import { mentorDesk } from '#words/en.ts';

const words = mentorDesk.case;

/** The mentor’s wish for another round, which stands until the next hand-in or until it is withdrawn. */
export function Wish({ round: { submit, again } }: { round: Round }) {
  if (!again) return null;
  const { why } = again.body;
  return (
    <p>
      {words.wish}
      {why.trim() === '' ? '.' : `: ${why}`}{' '}
      <button type="button" className="plain-button no-print" onClick={() => void withdrawWish(submit)}>
        {words.withdraw}
      </button>
    </p>
  );
}
