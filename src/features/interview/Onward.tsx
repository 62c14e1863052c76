import { useState } from 'react';
import { nextIn } from '#domain/interview/loops.ts';
import type { Session } from '#domain/record/interview.ts';
import { $record } from '#stores/record.ts';
import { useOneAtATime } from '#ui/useOneAtATime.ts';
import { useSaved } from '#ui/useSaved.ts';
import { interview } from '#words/en.ts';
import { beginAsked } from './begin-asked.ts';

const words = interview.loop;

/** From one question of a round straight to the next, as an interviewer goes on; after the last, to the end of the round. */
export function Onward({ session, onLeave }: { session: Session; onLeave?: () => Promise<void> }) {
  const { attempts } = useSaved($record);
  const [isMissing, setIsMissing] = useState(false);
  const next = nextIn(
    session.questions,
    attempts.filter((attempt) => attempt.session === session.id),
  );
  const go = useOneAtATime(async () => {
    const place = next === null ? `#round=${session.id}` : await beginAsked(session, next);
    setIsMissing(place === null);
    if (place === null) return;
    await onLeave?.();
    location.assign(place);
  });
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
