import type { Program } from '#domain/programs/program.ts';
import type { Day } from '#domain/simulator/day.ts';
import type { MeterMoved, Moved, Reason } from '#domain/simulator/moved.ts';
import type { Shift } from '#domain/simulator/state.ts';
import { simulator as words, simulatorMoved } from '#words/en.ts';

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

const mostWords = 12;

/** A name cut off behind its first words where it is a whole question. */
export function sayBriefly(name: string): string {
  const all = name.split(/\s+/u);
  return all.length > mostWords
    ? `${all
        .slice(0, mostWords)
        .join(' ')
        .replace(/[\s,;:.–—-]+$/u, '')} …`
    : name;
}

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
      return `${say.schedule(shift.by, sayDate(shift.finish))}. ${work}${float}`;
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

function sayReason(day: Day, reason: Reason): string {
  const say = simulatorMoved.because;
  switch (reason.by) {
    case 'choice':
      return say.choice(sayClock(reason.at));
    case 'consequence':
      return reason.at === null ? say.nextMorning : say.consequence(sayClock(reason.at));
    case 'lateness':
      return say.lateness(reason.minutes, day.events[reason.event]?.name ?? reason.event);
    case 'rest':
      return say.rest;
    case 'overtime':
      return say.overtime(reason.minutes);
  }
}

/** What moved a meter, in a sentence with its reason. */
export const sayMoved = (day: Day, program: Program, { shift, reason }: Moved): string =>
  `${sayShift(day, program, shift)} (${sayReason(day, reason)}).`;

/** Why a meter stands where it does: each reason once, with its share where there are several. */
export function sayWhy(day: Day, { moves }: MeterMoved): string {
  const reasons = moves
    .filter(({ shift }) => shift.by !== 0)
    .map(({ shift, reason }) => ({ by: shift.by, why: sayReason(day, reason) }));
  if (reasons.length === 1) return reasons[0]?.why ?? '';
  return reasons.map(({ by, why }) => `${simulatorMoved.signed(by)} ${why}`).join('; ');
}

/** A meter by its name in the middle of a sentence. */
const sayMeter = (day: Day, program: Program, { meter, person }: MeterMoved): string =>
  meter === 'trust' ? simulatorMoved.trustOf(whoIs(day, program, person ?? '').name) : simulatorMoved.names[meter];

/** The meters that moved, each by how much. */
export const sayMeters = (day: Day, program: Program, moved: readonly MeterMoved[]): string =>
  moved.map((each) => `${sayMeter(day, program, each)} ${simulatorMoved.amount[each.meter](each.by)}`).join(', ') ||
  simulatorMoved.nothing;

/** The meters that moved as they are read out: by how much, which way and why. */
export const announceMeters = (day: Day, program: Program, moved: readonly MeterMoved[]): string =>
  moved
    .map((each) =>
      simulatorMoved.stands(
        sayMeter(day, program, each),
        simulatorMoved.amount[each.meter](each.by),
        wayOf(each),
        sayWhy(day, each),
      ),
    )
    .join('. ') || simulatorMoved.nothing;

/** The word for the way in which a meter moved. */
export const wayOf = ({ meter, by }: MeterMoved): string => simulatorMoved.ways[meter][by > 0 ? 'up' : 'down'];
