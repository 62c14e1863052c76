import { useId, useState } from 'react';
import { crowdedBy } from '#domain/plan/crowded.ts';
import { layOut, type Part } from '#domain/plan/lay-out.ts';
import { type Scheduled, partsOf } from '#domain/plan/schedule-now.ts';
import { readDay } from '#domain/day.ts';
import type { Promised, SavedPlan } from '#domain/record/plan.ts';
import { putOnDays } from '#stores/plans.ts';
import { fetchExercise } from '#stores/promised-exercises.ts';
import type { Saved } from '#stores/saving.ts';
import { plan } from '#words/en.ts';
import type { PlanContent } from './content.ts';
import { sayDay } from './days.ts';

const words = plan.change;

type Props = {
  plan: SavedPlan;
  scheduled: readonly Scheduled[];
  promises: readonly Promised[];
  shown: Promised;
  today: string;
  content: PlanContent;
  attempt: (work: () => Promise<Saved | null>) => Promise<void>;
};

/** Moves what is shown to another day, or swaps it for another exercise. A day that gets more than was promised is named first. */
export function Shift({ plan: open, scheduled, promises, shown, today, content, attempt }: Props) {
  const id = useId();
  const [day, setDay] = useState('');
  const [other, setOther] = useState('');
  const now = scheduled.map(partsOf);
  const rest = now.filter((one) => one.id !== shown.id);
  const lay = (minutes: number, start: string): Part[] => layOut([minutes], { start, perDay: open.minutes })[0] ?? [];
  const taken = new Set(promises.map(({ exercise }) => exercise.id));
  const swaps = content.exercises.filter(
    (exercise) => !taken.has(exercise.id) && exercise.skills[0] === shown.exercise.skills[0],
  );
  const isDay = readDay(day) !== undefined && day >= today;
  const start = now.find((one) => one.id === shown.id)?.parts[0]?.on ?? today;
  const swapped = swaps.find((exercise) => exercise.id === other);
  const move = () =>
    attempt(() => putOnDays(open.id, [...rest, { id: shown.id, parts: lay(shown.exercise.minutes, day) }]));
  const swap = () =>
    attempt(async () => {
      const exercise = await fetchExercise(other);
      if (!exercise) return null;
      const parts = lay(exercise.minutes, start);
      return await putOnDays(open.id, rest, {
        promises: [{ exercise, parts, why: [{ code: 'chosen' }] }],
        gone: [shown.id],
      });
    });
  const warn = (parts: readonly Part[]) => {
    const days = crowdedBy(parts, scheduled, shown.id, open.minutes);
    return (
      <span role="status" className="note">
        {days.length > 0 &&
          words.crowded(
            days.map(({ on, minutes }) => words.crowdedDay(sayDay(on), minutes)),
            open.minutes,
          )}
      </span>
    );
  };
  return (
    <>
      <p>
        <label htmlFor={`${id}-day`}>{words.moveTo}</label>
        <input id={`${id}-day`} type="date" min={today} value={day} onChange={({ target }) => setDay(target.value)} />
        <button type="button" className="button quiet" disabled={!isDay} onClick={() => void move()}>
          {words.move}
        </button>
        {warn(isDay ? lay(shown.exercise.minutes, day) : [])}
      </p>
      {swaps.length > 0 && (
        <p>
          <label htmlFor={`${id}-swap`}>{words.swap}</label>
          <select id={`${id}-swap`} value={other} onChange={({ target }) => setOther(target.value)}>
            <option value="">…</option>
            {swaps.map((exercise) => (
              <option key={exercise.id} value={exercise.id}>
                {exercise.name} ({plan.build.minutesOf(exercise.minutes)})
              </option>
            ))}
          </select>
          <button type="button" className="button quiet" disabled={other === ''} onClick={() => void swap()}>
            {words.swapDo}
          </button>
          {warn(swapped ? lay(swapped.minutes, start) : [])}
        </p>
      )}
    </>
  );
}
