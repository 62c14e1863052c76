import { useMemo, useState } from 'react';
import { chooseQuestions } from '#domain/interview/choose.ts';
import { rounds } from '#domain/interview/ids.ts';
import { privateId } from '#domain/interview/own-questions.ts';
import { questionsIn, roundPlans } from '#domain/interview/loops.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import { triesByQuestion } from '#stores/interview.ts';
import { beginPair } from '#stores/pairs.ts';
import { questionHeads } from '#stores/question-bank.ts';
import { localDay, sayDay } from '#ui/dates.ts';
import { PickField, TextField } from '#ui/Field.tsx';
import { useFetched } from '#ui/useFetched.ts';
import { interview, pair as words } from '#words/en.ts';
import styles from './Pair.module.css';
import { PasteFeedback } from './PasteFeedback.tsx';

/** Where two people begin: the round, their names, who sits where; earlier ones; and feedback to take in. */
export function PairHome({ record, now }: { record: PersonRecord; now: string }) {
  const heads = useFetched(questionHeads);
  const [round, setRound] = useState<(typeof rounds)[number]>('hiring-manager');
  const [interviewer, setInterviewer] = useState('');
  const [candidate, setCandidate] = useState('');
  const [role, setRole] = useState<'both' | 'candidate' | 'interviewer'>('both');
  const [problem, setProblem] = useState('');
  const tries = useMemo(() => triesByQuestion(record.attempts, localDay), [record.attempts]);
  const begin = async () => {
    if (heads.state !== 'here') return;
    // The other browser could not know a question of this one’s private bank.
    const known = heads.value.filter(({ id }) => role !== 'interviewer' || privateId(id) === null);
    const asked = chooseQuestions(known, { round }, { tries, today: localDay(now), gaps: [] })
      .slice(0, questionsIn(round))
      .map(({ head, standing }) => ({ head, variant: standing.variant }));
    const { id, saved } = await beginPair(round, asked, {
      role,
      interviewer: interviewer.trim(),
      candidate: candidate.trim(),
    });
    if (saved.state === 'saved') location.hash = role === 'candidate' ? `candidate=${id}` : `interview=${id}`;
    else setProblem(words.notSaved);
  };
  return (
    <div className="stack">
      <section className="stack" aria-labelledby="begin-pair">
        <h2 id="begin-pair">{words.begin}</h2>
        <div className={styles['pair']}>
          <PickField
            label={words.round}
            value={round}
            onChange={({ target }) => setRound(rounds.find((one) => one === target.value) ?? round)}
          >
            {rounds.map((one) => (
              <option key={one} value={one}>
                {words.shape(interview.rounds[one], roundPlans[one].minutes, questionsIn(one))}
              </option>
            ))}
          </PickField>
          <PickField
            label={words.role}
            value={role}
            onChange={({ target }) =>
              setRole((['both', 'candidate', 'interviewer'] as const).find((one) => one === target.value) ?? role)
            }
          >
            <option value="both">{words.roles.both}</option>
            <option value="candidate">{words.roles.candidate}</option>
            <option value="interviewer">{words.roles.interviewer}</option>
          </PickField>
          <TextField
            label={words.interviewer}
            value={interviewer}
            maxLength={80}
            onChange={({ target }) => setInterviewer(target.value)}
          />
          <TextField
            label={words.candidate}
            value={candidate}
            maxLength={80}
            onChange={({ target }) => setCandidate(target.value)}
          />
        </div>
        {heads.state === 'missing' && (
          <p role="alert">
            {interview.notFetched}{' '}
            <button type="button" className="plain-button" onClick={heads.retry}>
              {interview.again}
            </button>
          </p>
        )}
        <p>
          <button type="button" className="button" disabled={heads.state !== 'here'} onClick={() => void begin()}>
            {words.start}
          </button>
        </p>
        {problem && <p role="alert">{problem}</p>}
      </section>
      <section className="stack" aria-labelledby="pairs">
        <h2 id="pairs">{words.earlier}</h2>
        {record.pairs.length === 0 && <p>{words.none}</p>}
        <ol className={styles['rows']}>
          {record.pairs.toReversed().map(({ id, round: of, role: mine, startedAt, endedAt, interviewer: by }) => (
            <li key={id}>
              <a href={mine === 'candidate' ? `#candidate=${id}` : `#interview=${id}`}>{interview.rounds[of]}</a>{' '}
              <span className="note soft">
                {sayDay(localDay(startedAt))}
                {by && `, ${words.askedBy(by)}`}
                {endedAt === '' && ` · ${words.running}`}
              </span>
            </li>
          ))}
        </ol>
      </section>
      <PasteFeedback record={record} />
    </div>
  );
}
