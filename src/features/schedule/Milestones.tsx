import { readMilestones } from '#domain/artifacts/milestones.ts';
import type { ScheduleDocument, WorkedSchedule } from '#domain/artifacts/worked-schedule.ts';
import { schedule } from '#words/en.ts';
import { SideTable } from './SideTable.tsx';
import { longDay } from './show-dates.ts';

const words = schedule.milestones;

/** What will be shown and when: the day that is planned beside the day on which all that it waits for is finished. */
export function Milestones({ document, worked }: { document: ScheduleDocument; worked: WorkedSchedule }) {
  const byPlace = new Map(readMilestones(document, worked).map((one) => [one.place, one]));
  return (
    <SideTable
      table="milestones"
      rows={document.milestones}
      title={words.title}
      says={words.says}
      add={words.add}
      nameOf={(place) => words.row(place, document.milestones[place]?.milestone.trim() ?? '')}
      problemOf={(place, column) => {
        const problem = byPlace.get(place)?.problem;
        return problem?.column === column ? words.problem(problem.reason, problem.words) : undefined;
      }}
      computed={{
        head: words.ready,
        cell: (place) => {
          const { ready = null, late = null } = byPlace.get(place) ?? {};
          if (!ready) return '–';
          const when = ready.day === null ? schedule.gantt.day(ready.offset) : longDay(ready.day);
          return late === null ? when : words.against(when, late);
        },
      }}
    />
  );
}
