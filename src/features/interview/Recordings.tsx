import { useEffect, useId, useState } from 'react';
import type { Attempt } from '#domain/record/interview.ts';
import { sayBytes } from '#domain/interview/take.ts';
import { $recorder, $takes, readTakes, startRecording, stopRecording } from '#stores/recordings.ts';
import { $isWritingDown } from '#stores/speech.ts';
import { onUse } from '#ui/onUse.tsx';
import { useSaved } from '#ui/useSaved.ts';
import { useTick } from '#ui/useTick.ts';
import { recordings as words, whileLoading } from '#words/en.ts';
import styles from './Recordings.module.css';
import { TakeRow } from './TakeRow.tsx';
import { Typed, typedIn } from './Typed.tsx';

const LevelMeter = onUse(async () => (await import('./LevelMeter.tsx')).LevelMeter, whileLoading);
const Speech = onUse(async () => (await import('./Speech.tsx')).Speech, whileLoading);

/** The recordings of one try; while it is answered, with the microphone. */
export function Recordings({ attempt }: { attempt: Attempt }) {
  const id = useId();
  const known = useSaved($takes);
  const takes = known?.takes.filter((take) => take.attempt === attempt.id) ?? [];
  const isAnswering = attempt.state === 'answering';
  useEffect(() => {
    void readTakes();
    return () => void stopRecording();
  }, []);
  if (!isAnswering && takes.length === 0) return null;
  return (
    <section
      aria-labelledby={id}
      className={`no-print ${styles['recordings']} ${isAnswering ? styles['answering'] : 'stack'}`}
    >
      <h3 id={id}>{words.title}</h3>
      {!isAnswering && <p className="note soft">{words.lead}</p>}
      {takes.length > 0 && (
        <ol className={styles['takes']}>
          {takes.map((take, place) => (
            <TakeRow
              key={take.id}
              take={take}
              name={words.take(place + 1)}
              isHeld={known?.held.includes(take.id) ?? false}
            />
          ))}
        </ol>
      )}
      {isAnswering ? (
        <>
          <Microphone attempt={attempt} hasTake={takes.length > 0} />
          <OnDevice attempt={attempt} />
        </>
      ) : (
        <Transcript attempt={attempt} />
      )}
    </section>
  );
}

/** Where a recording stays, and having one's words written down; folded, so that the box of the answer is in view. */
function OnDevice({ attempt }: { attempt: Attempt }) {
  const [isOpen, setIsOpen] = useState(() => $isWritingDown.get());
  return (
    <details open={isOpen} onToggle={(toggled) => setIsOpen(toggled.currentTarget.open)}>
      <summary>{words.about}</summary>
      <div className="stack">
        <p className="note soft">{words.lead}</p>
        <Speech attempt={attempt.id} />
      </div>
    </details>
  );
}

/** The button that asks for the microphone, and what it records. */
function Microphone({ attempt, hasTake }: { attempt: Attempt; hasTake: boolean }) {
  const recorder = useSaved($recorder);
  const now = useTick();
  if (recorder.state === 'running')
    return (
      <div>
        <p className="actions">
          <button type="button" className="button" onClick={() => void stopRecording()}>
            {words.stop}
          </button>
          <span className={styles['running']}>
            {words.running(Math.max(0, Math.round((now - recorder.since) / 1000)), sayBytes(recorder.take.bytes))}
          </span>
        </p>
        <LevelMeter track={recorder.track} />
      </div>
    );
  return (
    <div>
      {recorder.state === 'refused' && recorder.attempt === attempt.id && (
        <p role="alert">{words.refused[recorder.reason]}</p>
      )}
      <p className="actions">
        <button
          type="button"
          className="button quiet small"
          disabled={recorder.state === 'asking'}
          onClick={() => void startRecording(attempt.id)}
        >
          {hasTake ? words.again : words.start}
        </button>
        {recorder.state === 'asking' && <span role="status">{words.asking}</span>}
      </p>
    </div>
  );
}

/** What was said, typed while listening. The answer itself stays as it was spoken. */
function Transcript({ attempt }: { attempt: Attempt }) {
  const [startsOpen] = useState(() => typedIn(attempt, 'text') === '');
  return (
    <details open={startsOpen}>
      <summary>{words.transcript}</summary>
      <Typed attempt={attempt} field="text" label={words.transcript} hint={words.transcriptHint} rows={8} />
    </details>
  );
}
