import { waitingFor } from '#domain/artifacts/freezes.ts';
import type { ScheduleDocument, WorkedSchedule } from '#domain/artifacts/worked-schedule.ts';
import { schedule } from '#words/en.ts';
import { SideTable } from './SideTable.tsx';

const words = schedule.freezes;

/** Stretches in which some of the work must not run, and what each of them holds up as the plan stands. */
export function Freezes({ document, worked }: { document: ScheduleDocument; worked: WorkedSchedule }) {
  const byPlace = new Map(worked.freezes.map((one) => [one.place, one]));
  return (
    <SideTable
      table="freezes"
      rows={document.freezes}
      title={words.title}
      says={words.says}
      add={words.add}
      nameOf={(place) => words.row(place, document.freezes[place]?.freeze.trim() ?? '')}
      problemOf={(place, column) => {
        const problem = byPlace.get(place)?.problem;
        return problem?.column === column ? words.problem(problem.reason, problem.words) : undefined;
      }}
      computed={{
        head: words.waits,
        cell: (place) => {
          const freeze = byPlace.get(place);
          if (!freeze?.stretch || worked.outcome.state !== 'scheduled') return '–';
          return waitingFor(freeze, worked.outcome.schedule).join(', ') || words.nobody;
        },
      }}
    />
  );
}
