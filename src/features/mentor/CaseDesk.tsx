import type { Round } from '#domain/mentoring/case.ts';
import { hereOf } from '#domain/mentoring/kept.ts';
import { say } from '#stores/mentoring.ts';
import { $showing, $shown } from '#stores/example.ts';
import { typeShown } from '#stores/shown-rows.ts';
import { $drafts } from '#stores/typing.ts';
import { LongField } from '#ui/Field.tsx';
import { onUse } from '#ui/onUse.tsx';
import { useSaved } from '#ui/useSaved.ts';
import { mentorDesk, mentoring, whileLoading } from '#words/en.ts';
import { GivenReviews } from './GivenReviews.tsx';
import styles from './Mentor.module.css';
import { RemarkForm } from './RemarkForm.tsx';
import { RemarkList } from './RemarkList.tsx';
import { ReviewForm } from './ReviewForm.tsx';
import { marksOf } from './RoundView.tsx';
import { Send } from './Send.tsx';
import { useCases } from './useCases.ts';
import { useExercise } from './useExercise.ts';
import { WorkView } from './WorkView.tsx';

const words = mentorDesk.case;
const Changes = onUse(async () => (await import('./Changes.tsx')).Changes, whileLoading);

/** One case on the mentor’s side: the work, the remarks, the review, and the answer to send. */
export function CaseDesk({ id, now }: { id: string; now: string }) {
  const one = useCases('mentor').find((each) => each.id === id);
  const record = useSaved($shown);
  const isOwn = useSaved($showing).who === 'own';
  const awaited = useExercise(one?.assign.body.exercise ?? '');
  if (!one)
    return (
      <p>
        {words.missing} <a href="#waiting">{words.back}</a>
      </p>
    );
  const { mentee, exercise: exerciseId, due, note, lookAt } = one.assign.body;
  const exercise = awaited.state === 'here' ? awaited.exercise : null;
  const log = hereOf(record).log.filter((event) => event.case === id);
  const round = one.rounds.at(-1);
  const earlier = one.rounds.slice(0, -1);
  const mine = log.filter(
    ({ kind }) => kind !== 'assign' && kind !== 'accept' && kind !== 'submit' && kind !== 'decline',
  );
  return (
    <div className="stack">
      <p className="no-print">
        <a href="#waiting">{words.back}</a>
      </p>
      <h2>
        {mentee}: {exercise?.name ?? exerciseId}
      </h2>
      <p className="soft">
        {words.given(one.assign.at.slice(0, 10))}. {due === '' ? mentoring.offer.noDue : mentoring.offer.due(due)}.{' '}
        {mentoring.standing[one.standing.state]}.
      </p>
      {note !== '' && (
        <p>
          {mentorDesk.assign.note}: {note}
        </p>
      )}
      {lookAt !== '' && (
        <p>
          {mentorDesk.assign.lookAt}: {lookAt}
        </p>
      )}
      {!round && (
        <>
          <p>{words.notHandedIn}</p>
          <Send to="/open/" events={[one.assign]} exercises={exercise ? [exercise] : []} name={`work for ${mentee}`} />
        </>
      )}
      {round && (
        <div className={styles['desk']}>
          <Work round={round} before={earlier.at(-1)} />
          <div className={`${styles['beside']} stack`}>
            <RemarkList
              remarks={earlier.flatMap(({ remarks }) => remarks)}
              rounds={earlier}
              heading={mentoring.carried}
              onSettle={(comment, resolved) => void say(id, 'resolve', { comment, resolved })}
            />
            <RemarkList
              remarks={round.remarks}
              rounds={[round]}
              onSettle={(comment, resolved) => void say(id, 'resolve', { comment, resolved })}
            />
            <RemarkForm key={round.submit.id} one={one} round={round} exercise={exercise} />
          </div>
        </div>
      )}
      {round && exercise && (
        <ReviewForm key={`review ${round.submit.id}`} one={one} round={round} exercise={exercise} now={now} />
      )}
      <GivenReviews one={one} />
      {isOwn && mine.length > 0 && (
        <section className="stack no-print" aria-labelledby="answer">
          <h3 id="answer">{words.answer}</h3>
          <p className="soft">{words.answerHint}</p>
          <Send to="/open/" events={mine} exercises={[]} name={`answer for ${mentee}`} />
        </section>
      )}
      <Notes id={id} />
    </div>
  );
}

function Work({ round, before }: { round: Round; before: Round | undefined }) {
  return (
    <section className="stack" aria-labelledby="work">
      <h3 id="work">{mentoring.round(round.submit.body.round)}</h3>
      <WorkView work={round.submit.body} marks={marksOf(round.remarks)} />
      {before && <Changes before={before.submit.body} after={round.submit.body} />}
    </section>
  );
}

function Notes({ id }: { id: string }) {
  const kept = useSaved($shown).mentorNotes.find((one) => one.id === id)?.text ?? '';
  const draft = useSaved($drafts)[`mentorNotes ${id} text`]?.text;
  return (
    <div className="no-print">
      <LongField
        label={words.notes}
        hint={words.notesHint}
        rows={3}
        value={draft ?? kept}
        maxLength={20_000}
        onChange={({ target }) => typeShown('mentorNotes', id, 'text', target.value)}
      />
    </div>
  );
}
