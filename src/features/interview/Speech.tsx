import { type ReactNode, useEffect, useId, useRef } from 'react';
import { $recognition, recognizeAgain, switchWritingDown, writeDown } from '#stores/recognizing.ts';
import { $recorder } from '#stores/recordings.ts';
import { $isWritingDown, $speechOffer, askForSpeech, getLanguagePack, lookForSpeech } from '#stores/speech.ts';
import { keepCaret } from '#ui/keepCaret.ts';
import { useSaved } from '#ui/useSaved.ts';
import { speech as words } from '#words/en.ts';
import styles from './Speech.module.css';

const nameOf = (lang: string): string => new Intl.DisplayNames('en', { type: 'language' }).of(lang || 'en-US') ?? lang;

/** Speech recognition on the device for the answer that is recorded: what the browser can, and the switch. */
export function Speech({ attempt }: { attempt: string }) {
  const id = useId();
  const part = useRef<HTMLElement>(null);
  const offer = useSaved($speechOffer);
  const isFirst = useRef(true);
  useEffect(lookForSpeech, []);
  useEffect(() => writeDown(attempt, keepCaret), [attempt]);
  useEffect(() => {
    const isLost = document.activeElement === document.body && offer.state !== 'asking';
    // The button that was pressed is gone then, and with it the place of who uses the keyboard.
    if (isLost && !isFirst.current)
      (part.current?.querySelector<HTMLElement>('input, button') ?? part.current)?.focus({ preventScroll: true });
    isFirst.current = false;
  }, [offer.state]);
  return (
    <section ref={part} tabIndex={-1} aria-labelledby={id} className={`stack ${styles['speech']}`}>
      <h4 id={id}>{words.title}</h4>
      <Offered />
    </section>
  );
}

function Offered() {
  const offer = useSaved($speechOffer);
  const language = nameOf(offer.lang);
  switch (offer.state) {
    case 'ready':
      return <Switch language={language} />;
    case 'none':
      return <Step says={words.none[offer.reason](language)} />;
    case 'asking':
      return <Step says={`${words.lead} ${words.asking}`} />;
    case 'unasked':
      return (
        <Step says={words.lead}>
          <Press does={askForSpeech}>{words.ask}</Press>
        </Step>
      );
    case 'pack':
      return (
        <Step says={words.pack[offer.stage](language)}>
          {offer.stage === 'downloading' ? (
            <Press does={askForSpeech}>{words.look}</Press>
          ) : (
            <Press does={getLanguagePack}>{words.get(language)}</Press>
          )}
        </Step>
      );
  }
}

function Step({ says, children }: { says: string; children?: ReactNode }) {
  return (
    <>
      <p role="status" className="note">
        {says}
      </p>
      {children && <p>{children}</p>}
    </>
  );
}

function Press({ does, children }: { does: () => Promise<void>; children: string }) {
  return (
    <button type="button" className="button quiet" onClick={() => void does()}>
      {children}
    </button>
  );
}

function Switch({ language }: { language: string }) {
  const isOn = useSaved($isWritingDown);
  const hint = useId();
  return (
    <>
      <p>
        <label>
          <input
            type="checkbox"
            checked={isOn}
            aria-describedby={hint}
            onChange={(event) => switchWritingDown(event.target.checked)}
          />{' '}
          {words.on}
        </label>
      </p>
      <p id={hint} className="note soft">
        {words.onHint(language)} {words.stays}
      </p>
      <Heard isOn={isOn} />
    </>
  );
}

/** What recognition hears, told apart from what is written; only its beginning and its end are told aloud. */
function Heard({ isOn }: { isOn: boolean }) {
  const recognition = useSaved($recognition);
  const isRecording = useSaved($recorder).state === 'running';
  if (recognition.state === 'idle') return null;
  if (recognition.state === 'listening')
    return (
      <>
        <p role="status">{words.listening}</p>
        <p className={styles['interim']}>{recognition.interim !== '' && `${words.interim} ${recognition.interim}`}</p>
      </>
    );
  const { fault, words: added } = recognition;
  return (
    <>
      <p role="status">
        {fault !== null && words.faults[fault]} {words.over(added)} {fault !== null && isRecording && words.kept}
      </p>
      {isOn && isRecording && fault !== 'full' && (
        <p>
          <button type="button" className="button quiet" onClick={recognizeAgain}>
            {words.again}
          </button>
        </p>
      )}
    </>
  );
}
