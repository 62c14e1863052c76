import { useEffect, useState } from 'react';
import { writeAttestation } from '#domain/mentoring/attestation.ts';
import type { EventOf } from '#domain/mentoring/event.ts';
import { handOver } from '#stores/files.ts';
import { $record } from '#stores/record.ts';
import { noteCompared, wordsOf } from '#stores/signing.ts';
import { localDay, longDay } from '#ui/dates.ts';
import { useSaved } from '#ui/useSaved.ts';
import { attestation, mentee as words, mentoring } from '#words/en.ts';
import styles from './Mentor.module.css';

type Props = {
  submit: EventOf<'submit'>;
  review: EventOf<'review'>;
  sign: EventOf<'sign'>;
  revoke: EventOf<'revoke'> | null;
};

/** A signature: its key’s words to compare, what it shows and what not, and the file that anybody can check. */
export function Signed({ submit, review, sign, revoke }: Props) {
  const key = sign.signature?.key ?? '';
  const known = useSaved($record).mentorKeys.find(({ id }) => id === key);
  const [fingerprint, setFingerprint] = useState('');
  useEffect(() => {
    let isStale = false;
    const ask = async () => {
      const said = await wordsOf(key);
      if (!isStale) setFingerprint(said);
    };
    void ask();
    return () => {
      isStale = true;
    };
  }, [key]);
  return (
    <div className="stack">
      <p>
        {mentoring.signedWith}: <span className={styles['words']}>{fingerprint}</span>
      </p>
      <p className="soft">
        {words.compare} {known?.comparedAt ? words.comparedOn(longDay(localDay(known.comparedAt))) : words.notCompared}
      </p>
      <p className="soft note">
        {attestation.shows} {attestation.doesNotShow}
      </p>
      <p className="actions no-print">
        {!known?.comparedAt && (
          <button type="button" className="button quiet small" onClick={() => void noteCompared(key, true)}>
            {words.compared}
          </button>
        )}
        <button
          type="button"
          className="button quiet small"
          onClick={() =>
            handOver('evidence.json', writeAttestation({ submit, review, sign, revoke }), 'application/json')
          }
        >
          {words.keepProof}
        </button>
        <a href="/verify/">{words.verify}</a>
      </p>
    </div>
  );
}
