import { baselineDates } from './dates.ts';
import type { Program } from './program.ts';
import { teamWorkdays } from './team-calendar.ts';
import { isWorkday, mondayOf, shiftDay } from './workdays.ts';

/** A team's week: person-days that the plan asks for, and person-days that there are. */
export type TeamWeek = { team: string; week: string; demand: number; capacity: number };

const tenth = (figure: number): number => Math.round(figure * 10) / 10;

/** The working days of a team in the week that begins on a Monday. */
const workdaysOf = (program: Program, team: string, week: string): string[] =>
  [0, 1, 2, 3, 4]
    .map((days) => shiftDay(week, days))
    .filter((day) => isWorkday(teamWorkdays(program, team, program.start), day));

const isAway = (day: string, away: readonly { from: string; to: string }[] = []): boolean =>
  away.some(({ from, to }) => from <= day && day <= to);

/** Days of a week that the program has of a team: each person's share of the working days on which they are there. */
function capacityOf(program: Program, team: string, days: readonly string[]): number {
  const people = program.teams[team]?.people ?? [];
  return people.reduce(
    (sum, person) => sum + (person.days / 5) * days.filter((day) => !isAway(day, person.away)).length,
    0,
  );
}

/** Every week of the baseline in which a team has something to do, by team, then by week; figures to a tenth. */
function teamWeeks(program: Program): TeamWeek[] {
  const dates = baselineDates(program);
  return Object.keys(program.teams).flatMap((team) => {
    const work = Object.entries(program.activities)
      .filter(([, activity]) => activity.team === team && activity.people > 0)
      .map(([id, { people }]) => ({ people, from: dates[id]?.from ?? '', to: dates[id]?.to ?? '' }));
    const last =
      work
        .map(({ to }) => to)
        .toSorted()
        .at(-1) ?? '';
    const weeks: TeamWeek[] = [];
    for (let week = mondayOf(program.start); week <= last; week = shiftDay(week, 7)) {
      const days = workdaysOf(program, team, week);
      const demand = work.reduce(
        (sum, { people, from, to }) => sum + people * days.filter((day) => from <= day && day <= to).length,
        0,
      );
      if (demand > 0)
        weeks.push({ team, week, demand: tenth(demand), capacity: tenth(capacityOf(program, team, days)) });
    }
    return weeks;
  });
}

/** Weeks in which the baseline asks for more of a team than there is. */
export const overloads = (program: Program): TeamWeek[] =>
  teamWeeks(program).filter(({ demand, capacity }) => demand > capacity);
