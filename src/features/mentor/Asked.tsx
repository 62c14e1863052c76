import { readBrief } from '#domain/exercises/brief.ts';
import type { Body } from '#domain/mentoring/event.ts';
import type { PromisedExercise } from '#domain/record/plan.ts';
import { BriefText } from '#ui/BriefText.tsx';
import { mentorDesk, tenMinutes as words } from '#words/en.ts';

type Props = { assign: Body<'assign'>; exercise: PromisedExercise | null };

/** What the mentor asked for: their note, what they will look at, and the brief behind a disclosure. */
export function Asked({ assign: { note, lookAt }, exercise }: Props) {
  return (
    <>
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
      {exercise && (
        <details>
          <summary>{words.asked}</summary>
          <BriefText parts={readBrief(exercise.brief)} />
          <ul>
            {exercise.doneWhen.map((check) => (
              <li key={check}>{check}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
