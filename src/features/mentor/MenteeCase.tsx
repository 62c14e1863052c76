import { useEffect, useRef, useState } from 'react';
import type { Case } from '#domain/mentoring/case.ts';
import { hereOf } from '#domain/mentoring/kept.ts';
import type { Promised } from '#domain/record/plan.ts';
import { noteSent } from '#stores/handing-in.ts';
import { restore, retract } from '#stores/evidence.ts';
import { $record } from '#stores/record.ts';
import { localDay, longDay, sayDay } from '#ui/dates.ts';
import { useHash } from '#ui/useHash.ts';
import { useSaved } from '#ui/useSaved.ts';
import { mentee as words, mentoring } from '#words/en.ts';
import { HandIn } from './HandIn.tsx';
import styles from './Mentor.module.css';
import { RoundView } from './RoundView.tsx';
import { Send } from './Send.tsx';

/** One assignment on the mentee’s side, the latest round first. */
export function MenteeCase({ one, promised }: { one: Case; promised: Promised | null }) {
  const record = useSaved($record);
  // Whoever asks for a review themself means to hand in at once.
  const isAsked = record.mentorEvents.some(({ id, from }) => id === one.id && from === 'here');
  const [isHandingIn, setIsHandingIn] = useState(isAsked && one.rounds.length === 0);
  const hash = useHash();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The page was opened for this case, which was not in it yet.
    if (hash === `#case-${one.id}`) heading.current?.focus();
  }, [one.id, hash]);
  const { mentor, due, note, lookAt, exercise } = one.assign.body;
  const log = hereOf(record).log.filter((event) => event.case === one.id);
  const piece = record.evidence.find(({ id }) => id === promised?.evidence);
  const isMine = one.standing.waitsOn === 'mentee' && one.standing.state !== 'offered';
  const next = one.rounds.length + 1;
  const last = one.rounds.at(-1)?.submit.id;
  const sentAt = record.mentorEvents.find(({ id }) => id === last)?.sentAt ?? '';
  const isReady = one.standing.state === 'handed-in' && sentAt === '';
  return (
    <section className={styles['case']} aria-labelledby={`case-${one.id}`}>
      <div className="stack">
        <h2 id={`case-${one.id}`} ref={heading} tabIndex={-1}>
          {promised?.exercise.name ?? exercise}
        </h2>
        <p className="soft">
          {isAsked ? words.askedOf(mentor) : words.by(mentor)}.{' '}
          {!isAsked && `${due === '' ? mentoring.offer.noDue : mentoring.offer.due(sayDay(due))}. `}
          {isReady ? words.notSent : mentoring.standing[one.standing.state]}.
        </p>
        {note !== '' && (
          <p>
            {mentoring.offer.note}: {note}
          </p>
        )}
        {lookAt !== '' && (
          <p>
            {mentoring.offer.lookAt}: {lookAt}
          </p>
        )}
        {promised && isMine && !isHandingIn && (
          <p className="actions no-print">
            <button type="button" className="button" onClick={() => setIsHandingIn(true)}>
              {next === 1 ? words.handIn : words.handInAgain(next)}
            </button>
          </p>
        )}
        {promised && isHandingIn && (
          <HandIn one={one} promised={promised} round={next} onDone={() => setIsHandingIn(false)} />
        )}
        {one.standing.state === 'handed-in' && promised && !isHandingIn && (
          <div className="no-print stack">
            <p role="status">{sentAt === '' ? words.ready(mentor) : words.sent(mentor, longDay(localDay(sentAt)))}</p>
            <Send
              to="/review/"
              primary={sentAt === ''}
              events={log}
              exercises={[promised.exercise]}
              name={`${one.assign.body.mentee} ${promised.exercise.name}`}
              heading={mentoring.send.for(mentor)}
            />
            {sentAt === '' && last && (
              <p className="actions">
                <button type="button" className="button quiet small" onClick={() => void noteSent(last)}>
                  {words.sentIt}
                </button>
              </p>
            )}
          </div>
        )}
        {(one.standing.state === 'declined' || one.standing.state === 'at-work') && !isHandingIn && (
          <details className="no-print">
            <summary>{words.answerTitle}</summary>
            <Send to="/open/" events={log} exercises={[]} name={`answer ${one.assign.body.mentee}`} />
          </details>
        )}
        {one.rounds.toReversed().map((round) => (
          <RoundView
            key={round.submit.id}
            round={round}
            mentee={one.assign.body.mentee}
            isSent={!isReady || round.submit.id !== last}
          />
        ))}
        {piece && (
          <p className="actions no-print">
            {piece.state === 'retracted' ? (
              <>
                <span>{words.retracted}</span>
                <button type="button" className="plain-button" onClick={() => void restore(piece.id)}>
                  {words.restore}
                </button>
              </>
            ) : (
              <button type="button" className="plain-button" onClick={() => void retract(piece.id)}>
                {words.retract}
              </button>
            )}
            <a href="/scorecard/">{words.readiness}</a>
          </p>
        )}
      </div>
    </section>
  );
}
