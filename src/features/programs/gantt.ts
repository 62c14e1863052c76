import { readDay, writeDay } from '#domain/day.ts';
import { baselineDates, forecastDates, type Span } from '#domain/programs/dates.ts';
import type { Program } from '#domain/programs/program.ts';
import { monthName, shortDay } from './days.ts';

/** Units of the time axis. */
const width = 1000;

const dayOf = (day: string): number => readDay(day) ?? 0;

const monthsBetween = (first: string, last: string): string[] => {
  const months: string[] = [];
  for (let day = dayOf(`${first.slice(0, 7)}-01`); day <= dayOf(last); day += 1) {
    const written = writeDay(day);
    if (written.endsWith('-01') && written >= first) months.push(written);
  }
  return months;
};

/** What is known of an activity's real dates up to the as-of day. */
function happened({ activities, asOf }: Program, id: string): Span | undefined {
  const actual = activities[id]?.actual;
  if (!actual) return undefined;
  return { from: actual.started, to: 'finished' in actual ? actual.finished : asOf };
}

/** The bars of a plan on an axis from its first day to the last that the baseline, the forecast or a promise names. */
export function layGantt(program: Program) {
  const baseline = baselineDates(program);
  const forecast = forecastDates(program);
  const promised = Object.values(program.milestones).map((milestone) => milestone.promised);
  const ends = [...Object.values(baseline), ...Object.values(forecast)].map(({ to }) => to);
  const last = [...ends, ...promised, program.committed].toSorted().at(-1) ?? program.committed;
  const from = dayOf(program.start);
  const scale = width / (dayOf(last) + 1 - from);
  const xOf = (day: string): number => (dayOf(day) - from) * scale;
  const bar = (span: Span) => ({ x: xOf(span.from), width: (dayOf(span.to) + 1 - dayOf(span.from)) * scale });
  const starts = ([one]: [string, unknown], [other]: [string, unknown]): number =>
    dayOf(baseline[one]?.from ?? '') - dayOf(baseline[other]?.from ?? '');
  return {
    width,
    rows: Object.entries(program.activities)
      .toSorted(starts)
      .flatMap(([id, { name }]) => {
        const [planned, done] = [baseline[id], happened(program, id)];
        return planned ? [{ name, planned: bar(planned), done: done && bar(done) }] : [];
      }),
    bands: Object.values(program.freezes)
      .filter(({ from: begins }) => begins <= last)
      .map((freeze) => ({ name: freeze.name, ...bar({ from: freeze.from, to: freeze.to < last ? freeze.to : last }) })),
    ticks: monthsBetween(program.start, last).map((day) => ({
      x: xOf(day),
      name: monthName(day.slice(0, 7)).slice(0, 3),
    })),
    now: { x: xOf(program.asOf), name: shortDay(program.asOf) },
    marks: Object.values(program.milestones).map(({ name, promised: day }) => ({ x: xOf(day), name })),
  };
}
