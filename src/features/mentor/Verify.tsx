import { useState } from 'react';
import { checkFile } from '#stores/verifying.ts';
import { attestation as words, mentoring } from '#words/en.ts';
import styles from './Mentor.module.css';
import { ReviewWords } from './ReviewWords.tsx';
import { useWarm } from './warm.ts';
import { WorkView } from './WorkView.tsx';

// The page checks a file without a network, too.
const loads = [async () => await import('./DocSheet.tsx')];

type Checked = Awaited<ReturnType<typeof checkFile>>;

/** Checks an attestation file on this device. */
export function Verify() {
  const [checked, setChecked] = useState<Checked | null>(null);
  useWarm(loads);
  return (
    <div className="stack">
      <p>
        <label>
          {words.file}{' '}
          <input
            type="file"
            accept=".json"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) void checkFile(file).then(setChecked);
            }}
          />
        </label>
      </p>
      <div role="status">{checked && <Outcome {...checked} />}</div>
    </div>
  );
}

function Outcome({ verified, fingerprint }: Checked) {
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
        <strong>
          {verified.state === 'valid' ? words.valid : words.revoked(verified.at.slice(0, 10), verified.why)}
        </strong>
      </p>
      <p>
        {mentoring.document}: {submit.body.title}. {mentoring.work[submit.body.work]}.{' '}
        {words.handedIn(submit.at.slice(0, 10))}
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
