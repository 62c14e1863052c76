import { useMemo, useState } from 'react';
import { drawRound } from '#domain/interview/choose.ts';
import { rounds } from '#domain/interview/ids.ts';
import { questionsIn, roundPlans, slotsOf } from '#domain/interview/loops.ts';
import { privateId } from '#domain/interview/own-questions.ts';
import type { Picked } from '#domain/interview/pick.ts';
import type { QuestionHead } from '#domain/interview/served.ts';
import type { PersonRecord } from '#domain/record/core.ts';
import { triesByQuestion } from '#stores/interview.ts';
import { beginPair } from '#stores/pairs.ts';
import { questionHeads } from '#stores/question-bank.ts';
import { Choices } from '#ui/Choices.tsx';
import { NotFetched } from '#ui/NotFetched.tsx';
import { localDay } from '#ui/dates.ts';
import { PickField, TextField } from '#ui/Field.tsx';
import { onUse } from '#ui/onUse.tsx';
import { useFetched } from '#ui/useFetched.ts';
import { useOneAtATime } from '#ui/useOneAtATime.ts';
import { interview, pair as words, whileLoading } from '#words/en.ts';
import type { PairContent } from './Pair.tsx';
import styles from './Pair.module.css';

const Picker = onUse(async () => (await import('./Picker.tsx')).Picker, whileLoading);

const roles = ['both', 'candidate', 'interviewer'] as const;

type Props = { content: PairContent; record: PersonRecord; now: string };

/** A practice interview to begin: the round, their names, who sits where, and its questions, drawn or picked. */
export function BeginPair({ content, record, now }: Props) {
  const heads = useFetched(questionHeads);
  const [round, setRound] = useState<(typeof rounds)[number]>('hiring-manager');
  const [interviewer, setInterviewer] = useState('');
  const [candidate, setCandidate] = useState('');
  const [role, setRole] = useState<(typeof roles)[number]>('both');
  const [way, setWay] = useState<'draw' | 'pick'>('draw');
  const [picks, setPicks] = useState<readonly Picked[]>([]);
  const [problem, setProblem] = useState('');
  const tries = useMemo(() => triesByQuestion(record.attempts, localDay), [record.attempts]);
  const today = localDay(now);
  const draw = (known: readonly QuestionHead[]): Picked[] =>
    drawRound(
      // The other browser could not know a question of this one’s private bank.
      known.filter(({ id }) => role !== 'interviewer' || privateId(id) === null),
      round,
      slotsOf(round),
      // What the record aims at is the candidate’s level only where the candidate sits here.
      { tries, today, gaps: [], level: role === 'interviewer' ? undefined : record.profile.at(0)?.level },
    ).map(({ head, standing }) => ({ head, variant: standing.variant }));
  const begin = useOneAtATime(async () => {
    if (heads.state !== 'here') return;
    if (way === 'pick' && picks.length === 0) return setProblem(words.pick.nothing);
    if (way === 'pick' && role === 'interviewer' && picks.some(({ head }) => privateId(head.id) !== null))
      return setProblem(words.pick.ownOfInterviewer);
    const asked = way === 'pick' ? picks : draw(heads.value);
    const names = { interviewer: interviewer.trim(), candidate: candidate.trim() };
    const { id, saved } = await beginPair(round, asked, { role, ...names });
    if (saved.state === 'saved') location.hash = role === 'candidate' ? `candidate=${id}` : `interview=${id}`;
    else setProblem(words.notSaved);
  });
  return (
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
          onChange={({ target }) => setRole(roles.find((one) => one === target.value) ?? role)}
        >
          {roles.map((one) => (
            <option key={one} value={one}>
              {words.roles[one]}
            </option>
          ))}
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
      <Choices
        legend={words.pick.legend}
        choices={(['draw', 'pick'] as const).map((value) => ({ value, text: words.pick.ways[value] }))}
        value={way}
        onChoose={(value) => {
          setWay(value);
          setProblem('');
        }}
      />
      {heads.state === 'missing' && (
        <NotFetched says={interview.notFetched} again={interview.again} onAgain={heads.retry} />
      )}
      {way === 'pick' && heads.state === 'here' && (
        <Picker
          content={content}
          record={record}
          heads={heads.value}
          tries={tries}
          now={now}
          round={round}
          role={role}
          picks={picks}
          onPicks={(changed) => {
            setPicks(changed);
            setProblem('');
          }}
        />
      )}
      <p>
        <button type="button" className="button" disabled={heads.state !== 'here'} onClick={() => void begin()}>
          {way === 'pick' ? words.pick.start : words.start}
        </button>
      </p>
      {problem && <p role="alert">{problem}</p>}
    </section>
  );
}
