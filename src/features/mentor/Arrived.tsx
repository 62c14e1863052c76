import { useEffect, useState } from 'react';
import { readCases, type Case } from '#domain/mentoring/case.ts';
import type { EventKind, MentorEvent } from '#domain/mentoring/event.ts';
import type { Judged } from '#domain/mentoring/judge.ts';
import type { PromisedExercise } from '#domain/record/plan.ts';
import { look, receive } from '#stores/receiving.ts';
import { mentoring } from '#words/en.ts';
import { Offer } from './Offer.tsx';

const words = mentoring.arrived;

type Props = { events: MentorEvent[]; exercises: PromisedExercise[]; onClose: () => void };

const isOffer = (events: readonly MentorEvent[]): boolean => events.every(({ kind }) => kind === 'assign');

/** What a packet holds, in words; taken in only when the person says so. An assignment is answered instead. */
export function Arrived({ events, exercises, onClose }: Props) {
  const [judged, setJudged] = useState<Judged | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    let isStale = false;
    const ask = async () => {
      const verdict = await look(events);
      if (!isStale) setJudged(verdict);
    };
    void ask();
    return () => {
      isStale = true;
    };
  }, [events]);
  if (judged?.state !== 'taken') return null;
  const isMentor = [...judged.sides.values()].every((side) => side === 'mentor');
  if (isOffer(events) && !isMentor) return <Offer events={events} exercises={exercises} />;
  const cases = readCases(events);
  const take = async () => {
    const received = await receive(events, exercises);
    setSaid(received.state === 'taken' ? mentoring.take.taken : mentoring.take.notSaved);
  };
  const counts = Map.groupBy(judged.fresh, ({ kind }) => kind);
  return (
    <div className="sheet stack">
      <h3>{titleOf(isMentor, cases, events)}</h3>
      {judged.fresh.length === 0 ? (
        <p>{mentoring.take.nothingNew}</p>
      ) : (
        <>
          <p>{words.holds}:</p>
          <ul>
            {[...counts].map(([kind, list]: [EventKind, readonly MentorEvent[]]) => (
              <li key={kind}>{words.counts[kind](list.length)}</li>
            ))}
          </ul>
        </>
      )}
      <p className="actions">
        {judged.fresh.length > 0 && said === '' && (
          <button type="button" className="button" onClick={() => void take()}>
            {words.take}
          </button>
        )}
        <a href={isMentor ? `/mentor/#case-${events[0]?.case ?? ''}` : '/feedback/'}>{words.toCase}</a>
        <button type="button" className="plain-button" onClick={onClose}>
          {mentoring.take.close}
        </button>
      </p>
      <p role="status">{said}</p>
    </div>
  );
}

function titleOf(isMentor: boolean, [first]: readonly Case[], events: readonly MentorEvent[]): string {
  if (!isMentor) return words.feedback;
  const mentee = first?.assign.body.mentee ?? '';
  return events.some(({ kind }) => kind === 'submit') ? words.handIn(mentee) : words.answer(mentee);
}
