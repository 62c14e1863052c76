import * as z from 'zod/mini';
import { line, slug } from '#domain/documented.ts';
import { programIds } from '#domain/programs/parts.ts';
import { programParts } from '#domain/programs/program.ts';
import { findPackLooseEnds } from '#domain/programs/references.ts';
import { daySchema, type DayInPack } from './day.ts';
import { finishDay, programOn } from './plan.ts';
import { findDayLooseEnds } from './references.ts';

const { program, people, systems, plan, money, metrics, news } = programParts;

const packSchema = z.strictObject({
  id: z.enum(programIds),
  ...program.shape,
  ...people.shape,
  ...systems.shape,
  ...plan.shape,
  ...money.shape,
  ...metrics.shape,
  ...news.shape,
});

/** A page of this site. */
const ownPage = z.string().check(z.regex(/^\/(?!\/)/u, 'A page of this site'), z.maxLength(300));

const dayInPackSchema = z.strictObject({
  day: z.extend(daySchema, { id: slug }),
  program: packSchema,
  links: z.record(z.string(), z.strictObject({ name: line(1200), href: ownPage })),
});

/** Whether the plan of a day can be worked out; a network that goes round in a circle cannot. */
function canBeScheduled({ day, program: pack }: DayInPack): boolean {
  try {
    return finishDay(programOn(pack, day.date)) !== '';
  } catch {
    return false;
  }
}

/** A day with its pack as it arrives, read whole: its form, every id in it, and its plan. Null where something is amiss. */
export function readDayInPack(arrived: unknown): DayInPack | null {
  const { success, data } = dayInPackSchema.safeParse(arrived);
  if (!success || data.day.program !== data.program.id) return null;
  if (findPackLooseEnds(data.program).length > 0 || findDayLooseEnds(data.day, data.program).length > 0) return null;
  return canBeScheduled(data) ? data : null;
}
