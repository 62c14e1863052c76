import { useEffect, useState } from 'react';
import { readCase, type Case } from '#domain/mentoring/case.ts';
import type { MentorEvent } from '#domain/mentoring/event.ts';
import type { PromisedExercise } from '#domain/record/plan.ts';
import { openBrought, type Brought } from '#stores/packets.ts';
import { useNow } from '#ui/useNow.ts';
import { mentoring, tenMinutes as words } from '#words/en.ts';
import { Asked } from './Asked.tsx';
import { QuickReview } from './QuickReview.tsx';
import { ToDesk } from './ToDesk.tsx';
import { useExercise } from './useExercise.ts';
import { WorkView } from './WorkView.tsx';

type Packet = { one: Case; events: MentorEvent[]; exercises: PromisedExercise[] };

/** The case with work in it that was brought, or why there is none. */
async function find(what: Brought): Promise<Packet | string> {
  const opened = await openBrought(what);
  if (opened.state === 'none') return mentoring.take.packet['not-a-packet'];
  if (opened.state === 'refused') return mentoring.take.packet[opened.reason];
  const one = readCase(opened.events);
  return one && one.rounds.length > 0
    ? { one, events: opened.events, exercises: opened.exercises }
    : mentoring.take.noWork;
}

/** What was handed in, to be reviewed in ten minutes. Keeps nothing but what is typed. */
export function QuickWork({ what }: { what: Brought }) {
  const [found, setFound] = useState<Packet | string | null>(null);
  useEffect(() => {
    let isStale = false;
    const ask = async () => {
      const turnedOut = await find(what);
      if (!isStale) setFound(turnedOut);
    };
    void ask();
    return () => {
      isStale = true;
    };
  }, [what]);
  if (typeof found === 'string')
    return (
      <p role="alert">
        <strong>{mentoring.take.refused}</strong> {found}
      </p>
    );
  return (
    found && (
      <>
        <Work {...found} />
        <ToDesk events={found.events} exercises={found.exercises} />
      </>
    )
  );
}

function Work({ one, exercises }: Omit<Packet, 'events'>) {
  const now = useNow();
  const { exercise: id, mentee } = one.assign.body;
  const awaited = useExercise(id, exercises);
  const round = one.rounds.at(-1);
  if (!round || now === null) return null;
  const exercise = awaited.state === 'here' ? awaited.exercise : null;
  return (
    <div className="stack">
      <h2>{words.from(mentee, exercise?.name ?? id)}</h2>
      <Asked assign={one.assign.body} exercise={exercise} />
      <section className="sheet" aria-label={mentoring.document}>
        <WorkView work={round.submit.body} />
      </section>
      {awaited.state === 'missing' && <p role="alert">{words.missing}</p>}
      {exercise && <QuickReview key={round.submit.id} one={one} round={round} exercise={exercise} now={now} />}
    </div>
  );
}
