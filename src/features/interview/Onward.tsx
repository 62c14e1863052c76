import { useState } from 'react';
import type { Session } from '#domain/record/interview.ts';
import { interview } from '#words/en.ts';
import { beginAsked, nextIn } from './begin-asked.ts';

const words = interview.loop;

/** From one question of a round straight to the next, as an interviewer goes on; after the last, to the end of the round. */
export function Onward({ session, onLeave }: { session: Session; onLeave?: () => Promise<void> }) {
  const [isMissing, setIsMissing] = useState(false);
  const next = nextIn(session);
  const go = async () => {
    const place = next === null ? `#round=${session.id}` : await beginAsked(session, next);
    setIsMissing(place === null);
    if (place === null) return;
    await onLeave?.();
    location.assign(place);
  };
  return (
    <>
      <p>
        <button type="button" className="button" onClick={() => void go()}>
          {next === null ? words.toEnd : words.next}
        </button>
      </p>
      {isMissing && <p role="alert">{interview.notFetched}</p>}
    </>
  );
}
