import { useEffect, useState } from 'react';
import { beginKey, bringKey, dropKey, ownKey, wordsOf } from '#stores/signing.ts';
import { TextField } from '#ui/Field.tsx';
import { useSubmit } from '#ui/useOneAtATime.ts';
import { mentorDesk } from '#words/en.ts';
import styles from './Mentor.module.css';

const words = mentorDesk.key;

/** Shortest passphrase that a backup is sealed with. */
const shortest = 12;

/** A mentor’s key: made here, saved once as an encrypted backup, and from then on not to be read by anything. */
export function KeyPart() {
  const [key, setKey] = useState<string | null>(null);
  const [fingerprint, setFingerprint] = useState('');
  const [name, setName] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [said, setSaid] = useState('');
  useEffect(() => {
    let isStale = false;
    const read = async () => {
      const own = await ownKey();
      const told = own ? await wordsOf(own) : '';
      if (isStale) return;
      setKey(own);
      setFingerprint(told);
    };
    void read();
    return () => {
      isStale = true;
    };
  }, []);
  const show = async (own: string) => {
    setFingerprint(await wordsOf(own));
    setKey(own);
  };
  const make = useSubmit(async () => {
    if (passphrase.length < shortest) return setSaid(words.short);
    try {
      await show(await beginKey(name.trim(), passphrase));
      setSaid(words.made);
    } catch {
      setSaid(words.notMade);
    }
    setPassphrase('');
  });
  const bring = async (file: File | undefined) => {
    if (!file) return;
    const brought = await bringKey(file, passphrase, name.trim());
    setPassphrase('');
    if (brought) await show(brought);
    setSaid(brought ? '' : words.notBrought);
  };
  return (
    <section className="stack" aria-labelledby="own-key">
      <h2 id="own-key">{words.title}</h2>
      <p>{words.lead}</p>
      <p>{words.shows}</p>
      <p>{words.doesNotShow}</p>
      <p role="status">{said}</p>
      {key === null ? (
        <form className="stack" onSubmit={make}>
          <TextField label={words.name} value={name} maxLength={80} onChange={({ target }) => setName(target.value)} />
          <TextField
            label={words.passphrase}
            hint={words.passphraseHint}
            type="password"
            autoComplete="new-password"
            value={passphrase}
            onChange={({ target }) => setPassphrase(target.value)}
          />
          <p className="actions">
            <button type="submit" className="button">
              {words.make}
            </button>
            <label>
              {words.bring}{' '}
              <input type="file" accept=".json" onChange={({ target }) => void bring(target.files?.[0])} />
            </label>
          </p>
        </form>
      ) : (
        <>
          <p>
            {words.words}: <strong className={styles['words']}>{fingerprint}</strong>
          </p>
          <p>
            <button
              type="button"
              className="plain-button"
              onClick={() => {
                void dropKey();
                setKey(null);
                setSaid(words.dropped);
              }}
            >
              {words.drop}
            </button>
          </p>
        </>
      )}
      <details>
        <summary>{words.madeHow}</summary>
        <p className="soft note">{words.parameters}</p>
      </details>
    </section>
  );
}
