import type { Program } from '#domain/programs/program.ts';
import type { Day } from '#domain/simulator/day.ts';
import type { Shift } from '#domain/simulator/state.ts';
import { simulator as words } from '#words/en.ts';

/** Minutes since midnight as a time, such as 9:05. */
export const sayClock = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** A calendar day as people say it. */
export const sayDate = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString('en-US', {
    month: 'long',
    day: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  });

/** Working days to a tenth. */
export const sayDays = (days: number): number => Math.round(days * 10) / 10;

/** Who somebody of the day is. */
export function whoIs(day: Day, program: Program, id: string): { name: string; role: string } {
  const person = day.people[id];
  if (!person) return { name: id, role: '' };
  if ('stakeholder' in person) {
    const { name = id, title = '' } = program.stakeholders[person.stakeholder] ?? {};
    return { name, role: title };
  }
  if ('team' in person) {
    const team = program.teams[person.team];
    const role = team?.people.find(({ name }) => name === person.name)?.role ?? '';
    return { name: person.name, role: [role, team?.name].filter(Boolean).join(', ') };
  }
  return { name: person.name, role: person.role };
}

const activityName = (program: Program, id: string): string => program.activities[id]?.name ?? id;

/** What moved a meter, in a sentence. `program` is the pack with all that the day has added to it. */
export function sayShift(day: Day, program: Program, shift: Shift): string {
  const say = words.shift;
  switch (shift.meter) {
    case 'schedule': {
      const name = activityName(program, shift.activity);
      const work = shift.days === null ? say.relinked(name) : say.longer(name, sayDays(shift.days));
      const float = shift.float === null || shift.days === null ? '' : `; ${say.float(sayDays(shift.float))}`;
      return `${say.schedule(shift.by, sayDate(shift.finish))}. ${work}${float}.`;
    }
    case 'budget':
      return say.budget(shift.by, program.lines[shift.line]?.name ?? shift.line);
    case 'trust':
      return say.trust(shift.by, whoIs(day, program, shift.person).name);
    case 'quality':
    case 'energy':
      return say[shift.meter](shift.by);
  }
}
