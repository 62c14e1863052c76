import { useState } from 'react';
import { layOut } from '#domain/plan/lay-out.ts';
import type { PlanExercise } from '#domain/plan/plan-proof.ts';
import type { Promised, SavedPlan } from '#domain/record/plan.ts';
import { promise } from '#stores/plans.ts';
import { fetchExercise } from '#stores/promised-exercises.ts';
import { useOneAtATime } from '#ui/useOneAtATime.ts';
import { plan } from '#words/en.ts';
import { addDays } from './days.ts';

const words = plan.add;

type Props = {
  exercise: PlanExercise;
  plan: SavedPlan | null;
  promises: readonly Promised[];
  today: string;
  onDone: () => void;
};

/** Puts one exercise, chosen from its page, at the end of the plan. */
export function AddExercise({ exercise, plan: open, promises, today, onDone }: Props) {
  const [failed, setFailed] = useState(false);
  const isThere = promises.some((one) => one.exercise.id === exercise.id && one.state === 'planned');
  const add = useOneAtATime(async () => {
    const whole = await fetchExercise(exercise.id);
    const days = promises.filter(({ plan: id }) => id === open?.id).flatMap(({ parts }) => parts.map(({ on }) => on));
    const last = days.toSorted().at(-1) ?? '';
    const start = last >= today ? addDays(last, 1) : today;
    const [parts = []] = open && whole ? layOut([whole.minutes], { start, perDay: open.minutes }) : [];
    const kept =
      whole && (await promise([{ exercise: whole, plan: open?.id ?? '', parts, why: [{ code: 'chosen' }] }]));
    if (kept?.saved.state === 'saved') onDone();
    else setFailed(true);
  });
  return (
    <section className="stack" aria-labelledby="add">
      <h2 id="add">{words.title(exercise.name)}</h2>
      <p>{isThere ? words.there : open ? words.inPlan : words.loose}</p>
      <p className="actions">
        {!isThere && (
          <button type="button" className="button" onClick={() => void add()}>
            {words.add}
          </button>
        )}
        <button type="button" className="button quiet" onClick={onDone}>
          {words.no}
        </button>
      </p>
      {failed && <p role="alert">{words.failed}</p>}
    </section>
  );
}
