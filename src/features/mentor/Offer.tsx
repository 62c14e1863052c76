import { useState } from 'react';
import { readBrief } from '#domain/exercises/brief.ts';
import type { EventOf, MentorEvent } from '#domain/mentoring/event.ts';
import { promiseOf } from '#domain/mentoring/promised.ts';
import { hereOf } from '#domain/mentoring/kept.ts';
import type { PromisedExercise } from '#domain/record/plan.ts';
import { accept, decline } from '#stores/handing-in.ts';
import { $record } from '#stores/record.ts';
import { BriefText } from '#ui/BriefText.tsx';
import { TextField } from '#ui/Field.tsx';
import { SubmitForm } from '#ui/SubmitForm.tsx';
import { sayDay } from '#ui/dates.ts';
import { useSaved } from '#ui/useSaved.ts';
import { useOneAtATime } from '#ui/useOneAtATime.ts';
import { mentoring } from '#words/en.ts';
import { useExercise } from './useExercise.ts';
import { useForm } from './useForm.ts';

const words = mentoring.offer;

/** Assignments that somebody gives, each to be accepted or declined. */
export function Offer({
  events,
  exercises,
}: {
  events: readonly MentorEvent[];
  exercises: readonly PromisedExercise[];
}) {
  return (
    <div className="sheet stack">
      {events.map((event) => event.kind === 'assign' && <One key={event.id} assign={event} along={exercises} />)}
      <p>
        <a href="/feedback/">{words.toFeedback}</a>
      </p>
    </div>
  );
}

function One({ assign, along }: { assign: EventOf<'assign'>; along: readonly PromisedExercise[] }) {
  const { mentor, mentee, note, lookAt, due, exercise: id } = assign.body;
  const exercise = useExercise(id, along);
  const record = useSaved($record);
  const { form, change, isBack, done } = useForm('why', `decline ${assign.id}`, () => ({ why: '' }));
  const promised = promiseOf(record.promises, assign.id);
  const [problem, setProblem] = useState('');
  const [declining, setDeclining] = useState(false);
  const answer = hereOf(record).log.findLast(
    (event) => event.case === assign.id && (event.kind === 'accept' || event.kind === 'decline'),
  );
  const save = useOneAtATime(async (answerIt: () => ReturnType<typeof accept>) => {
    const saved = await answerIt();
    setProblem(saved.state === 'saved' ? '' : mentoring.take.notSaved);
    if (saved.state === 'saved') done();
    setDeclining(false);
  });
  return (
    <article className="stack">
      <h3>{words.title(mentor)}</h3>
      <p>
        <strong>{exercise.state === 'here' ? exercise.exercise.name : id}</strong>
      </p>
      <p className="soft">
        {words.to(mentee)}. {due === '' ? words.noDue : words.due(sayDay(due))}.
      </p>
      {note !== '' && (
        <p>
          {words.note}: {note}
        </p>
      )}
      {lookAt !== '' && (
        <p>
          {words.lookAt}: {lookAt}
        </p>
      )}
      {exercise.state === 'here' && (
        <details>
          <summary>{words.brief}</summary>
          <BriefText parts={readBrief(exercise.exercise.brief)} />
        </details>
      )}
      {exercise.state === 'missing' && <p role="alert">{words.missing}</p>}
      <div role="status">
        {answer?.kind === 'accept' && (
          <p>
            {words.accepted} {promised && <a href={`/plan/#work-${promised.id}`}>{words.begin}</a>}
          </p>
        )}
        {answer?.kind === 'decline' && <p>{words.declined}</p>}
      </div>
      {!answer && exercise.state === 'here' && (
        <p className="actions">
          <button type="button" className="button" onClick={() => void save(() => accept(assign, exercise.exercise))}>
            {words.accept}
          </button>
          <button type="button" className="plain-button" onClick={() => setDeclining(true)}>
            {words.decline}
          </button>
        </p>
      )}
      {!answer && (declining || isBack) && (
        <SubmitForm quiet submit={words.decline} onSubmit={() => save(() => decline(assign, form.why))}>
          <TextField
            label={words.why}
            value={form.why}
            maxLength={4000}
            onChange={({ target }) => change({ why: target.value })}
          />
        </SubmitForm>
      )}
      {problem && <p role="alert">{problem}</p>}
    </article>
  );
}
