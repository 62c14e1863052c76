import { useState } from 'react';
import type { MentorEvent } from '#domain/mentoring/event.ts';
import type { PromisedExercise } from '#domain/record/plan.ts';
import { receive } from '#stores/receiving.ts';
import { useOneAtATime } from '#ui/useOneAtATime.ts';
import { mentoring, tenMinutes as words } from '#words/en.ts';

type Props = { events: MentorEvent[]; exercises: PromisedExercise[] };

/** Keeps what was brought, a file as well as a link, and goes to its case on the mentor desk. */
export function ToDesk({ events, exercises }: Props) {
  const [problem, setProblem] = useState('');
  const keep = useOneAtATime(async () => {
    const received = await receive(events, exercises);
    if (received.state === 'taken') location.assign(`/mentor/#case-${events[0]?.case ?? ''}`);
    else setProblem(received.state === 'refused' ? mentoring.take.judge[received.reason] : mentoring.take.notSaved);
  });
  return (
    <div className="no-print">
      <p>
        <button type="button" className="plain-button" onClick={() => void keep()}>
          {words.toDesk}
        </button>
      </p>
      {problem !== '' && <p role="alert">{problem}</p>}
    </div>
  );
}
