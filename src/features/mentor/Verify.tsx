import { useState } from 'react';
import { checkFile } from '#stores/verifying.ts';
import { attestation as words, mentoring } from '#words/en.ts';
import styles from './Mentor.module.css';

type Checked = Awaited<ReturnType<typeof checkFile>>;

/** Checks an attestation file on this device. */
export function Verify() {
  const [checked, setChecked] = useState<Checked | null>(null);
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
      <p>{mentoring.closing(review.body)}</p>
      <p>
        {mentoring.document}: {submit.body.title}. {mentoring.work[submit.body.work]}.
      </p>
      <p>
        {mentoring.signedWith}: <span className={styles['words']}>{fingerprint}</span>
      </p>
      <p>{words.shows}</p>
      <p>{words.doesNotShow}</p>
    </div>
  );
}
