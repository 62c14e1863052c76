import { hereOf } from '#domain/mentoring/kept.ts';
import { $showing, $shown } from '#stores/example.ts';
import { typeShown } from '#stores/shown-rows.ts';
import { $drafts } from '#stores/typing.ts';
import { localDay, sayDay } from '#ui/dates.ts';
import { LongField } from '#ui/Field.tsx';
import { useSaved } from '#ui/useSaved.ts';
import { mentorDesk, mentoring } from '#words/en.ts';
import { Asked } from './Asked.tsx';
import { GivenReviews } from './GivenReviews.tsx';
import { RoundDesk } from './RoundDesk.tsx';
import { Answer, RoundReview } from './RoundReview.tsx';
import { Send } from './Send.tsx';
import { useCases } from './useCases.ts';
import { useExercise } from './useExercise.ts';

const words = mentorDesk.case;

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
  const { mentee, exercise: exerciseId, due } = one.assign.body;
  const exercise = awaited.state === 'here' ? awaited.exercise : null;
  const log = hereOf(record).log.filter((event) => event.case === id);
  const round = one.rounds.at(-1);
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
        {words.given(sayDay(localDay(one.assign.at)))}.{' '}
        {due === '' ? mentoring.offer.noDue : mentoring.offer.due(sayDay(due))}.{' '}
        {mentoring.standing[one.standing.state]}.
      </p>
      <Asked assign={one.assign.body} exercise={exercise} />
      {!round && (
        <>
          <p>{words.notHandedIn}</p>
          <Send to="/open/" events={[one.assign]} exercises={exercise ? [exercise] : []} name={`work for ${mentee}`} />
        </>
      )}
      {round && <RoundDesk key={round.submit.id} one={one} round={round} exercise={exercise} />}
      {round && exercise ? (
        <RoundReview
          key={`review ${round.submit.id}`}
          one={one}
          round={round}
          exercise={exercise}
          now={now}
          mine={isOwn ? mine : []}
        />
      ) : (
        <>
          <GivenReviews one={one} />
          {isOwn && mine.length > 0 && <Answer mine={mine} mentee={mentee} />}
        </>
      )}
      <Notes id={id} />
    </div>
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
