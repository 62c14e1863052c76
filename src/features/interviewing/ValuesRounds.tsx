import { useMemo, useState } from 'react';
import { nextTry } from '#domain/interview/due.ts';
import { type Read, roundsOf } from '#domain/interview/principles.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import { startSession, triesByQuestion } from '#stores/interview.ts';
import { localDay } from '#ui/dates.ts';
import { useOneAtATime } from '#ui/useOneAtATime.ts';
import { companyValues as words } from '#words/en.ts';
import styles from './Interviewing.module.css';

/** The principles three by three, each three as a timed round with one question for each. */
export function ValuesRounds({ read, record }: { read: readonly Read[]; record: PersonRecord }) {
  const [isRefused, setIsRefused] = useState(false);
  const tries = useMemo(() => triesByQuestion(record.attempts, localDay), [record.attempts]);
  const rounds = roundsOf(read);
  const begin = useOneAtATime(async (round: readonly Read[]) => {
    const questions = round.flatMap(({ asked }) => {
      const head = asked[0]?.head;
      return head ? [{ head, variant: nextTry(tries.get(head.id) ?? [], head.wordings)?.variant ?? 0 }] : [];
    });
    const { id, saved } = await startSession('leadership', questions);
    setIsRefused(saved.state !== 'saved');
    if (saved.state === 'saved') location.assign(`/practice/#round=${id}`);
  });
  if (rounds.length === 0) return null;
  return (
    <section className="stack no-print" aria-labelledby="loop">
      <h3 id="loop">{words.loop}</h3>
      <p className="note soft">{words.loopLead}</p>
      <ul className={styles['rows']}>
        {rounds.map((round) => {
          const names = round.map(({ principle }) => principle.name).join(', ');
          return (
            <li key={names}>
              {names}{' '}
              <button type="button" className="button quiet small" onClick={() => void begin(round)}>
                {words.beginRound}
                <span className="visually-hidden"> {names}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {isRefused && <p role="alert">{words.notSaved}</p>}
    </section>
  );
}
