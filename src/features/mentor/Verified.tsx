import type { checkFile } from '#stores/verifying.ts';
import { longDay } from '#ui/dates.ts';
import { attestation as words, mentoring } from '#words/en.ts';
import styles from './Mentor.module.css';
import { ReviewWords } from './ReviewWords.tsx';
import { WorkView } from './WorkView.tsx';

/** The day of a signed moment in UTC, so that whoever checks the file reads the same. */
const dayOf = (moment: string): string => longDay(moment.slice(0, 10));

/** What a check of an attestation file found: why it does not hold, or what was reviewed and how. */
export function Verified({ verified, fingerprint }: Awaited<ReturnType<typeof checkFile>>) {
  if (verified.state === 'unreadable') return <p>{words.unreadable[verified.reason]}</p>;
  if (verified.state === 'invalid')
    return (
      <p>
        <strong>{words.notValid}</strong> {words.invalid[verified.reason]}
      </p>
    );
  const { submit, review } = verified.attestation;
  return (
    <div className="sheet stack">
      <p>
        <strong>{verified.state === 'valid' ? words.valid : words.revoked(dayOf(verified.at), verified.why)}</strong>
      </p>
      <p>
        {mentoring.document}: {submit.body.title}. {mentoring.work[submit.body.work]}.{' '}
        {words.handedIn(dayOf(submit.at))}
      </p>
      <ReviewWords
        review={review.body}
        self={submit.body.self}
        heads={{ self: words.author, theirs: words.ofFour(review.body.by) }}
      />
      <details>
        <summary>{words.document}</summary>
        <WorkView work={submit.body} />
      </details>
      <p>
        {mentoring.signedWith}: <span className={styles['words']}>{fingerprint}</span>
      </p>
    </div>
  );
}
