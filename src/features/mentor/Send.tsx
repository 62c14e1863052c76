import { useEffect, useId, useState } from 'react';
import type { MentorEvent } from '#domain/mentoring/event.ts';
import type { PromisedExercise } from '#domain/record/plan.ts';
import { linkFor, packetFile, type Receiver } from '#stores/packets.ts';
import { mentoring } from '#words/en.ts';
import { CopyButton } from './CopyButton.tsx';

const words = mentoring.send;

type Props = {
  to: Receiver;
  events: readonly MentorEvent[];
  exercises: readonly PromisedExercise[];
  /** What the file is called. */
  name: string;
  heading?: string;
  /** Whether to send this is what the page is about now. */
  primary?: boolean;
};

/** The link and the file by which events go to somebody else. */
export function Send({ to, events, exercises, name, heading, primary = false }: Props) {
  const id = useId();
  const [link, setLink] = useState<string | null | undefined>(undefined);
  const key = events.map((event) => event.id).join(' ');
  useEffect(() => {
    let isStale = false;
    const make = async () => {
      const made = await linkFor(to, events);
      if (!isStale) setLink(made);
    };
    void make();
    return () => {
      isStale = true;
    };
    // The same events always make the same link.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [to, key]);
  return (
    <div className="stack">
      {heading && <h3>{heading}</h3>}
      {typeof link === 'string' && (
        <>
          <label htmlFor={id}>{words.link}</label>
          <textarea id={id} rows={3} readOnly value={link} onFocus={({ target }) => target.select()} />
        </>
      )}
      {link === null && <p>{words.tooLong}</p>}
      <p className="actions">
        {typeof link === 'string' && (
          <CopyButton text={link} primary={primary} label={primary ? words.copyLink : words.copy} />
        )}
        <button
          type="button"
          className={primary && link === null ? 'button' : 'button quiet small'}
          onClick={() => packetFile(fileName(name), events, exercises)}
        >
          {words.file}
        </button>
      </p>
    </div>
  );
}

const fileName = (name: string): string =>
  name
    .normalize('NFKD')
    // An accent is no letter of its own, and would split the word.
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .toLowerCase()
    .slice(0, 60) || 'work';
