import type { Body } from '#domain/mentoring/event.ts';
import { longDay } from '#ui/dates.ts';
import { HeadedTable } from '#ui/HeadedTable.tsx';
import { mentee, mentoring as words } from '#words/en.ts';

type Props = {
  review: Body<'review'>;
  self: Body<'submit'>['self'];
  /** Whose ratings the two columns are, where it is not the mentee who reads. */
  heads?: { self: string; theirs: string };
};

const forMentee = { self: mentee.yourRating, theirs: mentee.theirRating };

/** A review as it was said: ratings row by row beside the mentee’s own, strength, essential point, what was seen. */
export function ReviewWords({ review, self, heads = forMentee }: Props) {
  const own = (criterion: string) => self.find((row) => row.criterion === criterion)?.step;
  return (
    <div className="stack">
      <HeadedTable className="" heads={[mentee.criterion, ...(self.length > 0 ? [heads.self] : []), heads.theirs]}>
        {review.rows.map(({ criterion, step }) => (
          <tr key={criterion}>
            <th scope="row">{criterion}</th>
            {self.length > 0 && <td>{own(criterion) ?? ''}</td>}
            <td>{step}</td>
          </tr>
        ))}
      </HeadedTable>
      {review.strength !== '' && (
        <p>
          <strong>{words.strength}:</strong> {review.strength}
        </p>
      )}
      {review.essential !== '' && (
        <p>
          <strong>{words.essential}:</strong> {review.essential}
        </p>
      )}
      <p>{words.closing({ ...review, on: longDay(review.on) })}</p>
    </div>
  );
}
