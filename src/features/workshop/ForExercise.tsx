import { readBrief } from '#domain/exercises/brief.ts';
import type { Promised } from '#domain/record/plan.ts';
import { $record } from '#stores/record.ts';
import { BriefText } from '#ui/BriefText.tsx';
import { useSaved } from '#ui/useSaved.ts';
import { workshop } from '#words/en.ts';

const words = workshop.exercise;

/** The exercise of the plan that a document is made for; the last one where it serves several. */
export const usePromiseOf = (document: string): Promised | undefined =>
  useSaved($record).promises.findLast((promise) => promise.document === document);

/** What a document is for, what is asked, and the way back to handing it in; nothing where it serves no exercise. */
export function ForExercise({ document }: { document: string }) {
  const promise = usePromiseOf(document);
  if (!promise) return null;
  const { exercise, state } = promise;
  return (
    <div className="stack no-print">
      <p>
        <strong>{words.title(exercise.name)}</strong> {state === 'done' && words.done}{' '}
        <a href="/plan/">{state === 'done' ? words.toPlan : words.back}</a>
      </p>
      <details className="stack">
        <summary>{words.brief}</summary>
        <BriefText parts={readBrief(exercise.brief)} />
      </details>
    </div>
  );
}
