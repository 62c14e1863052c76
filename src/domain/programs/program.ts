import type * as z from 'zod/mini';
import { metricsSchema, newsFileSchema } from './course.ts';
import { moneySchema } from './money.ts';
import { overviewSchema } from './overview.ts';
import { peopleSchema, systemsSchema } from './people.ts';
import { planSchema } from './plan.ts';
import type { ProgramId } from './parts.ts';

export { programIds, type ProgramId } from './parts.ts';

/** The files of a pack that everybody may read, and what each holds; the truth is a file of its own. */
export const programParts = {
  program: overviewSchema,
  people: peopleSchema,
  systems: systemsSchema,
  plan: planSchema,
  money: moneySchema,
  metrics: metricsSchema,
  news: newsFileSchema,
} as const;
type ProgramPart = keyof typeof programParts;

type Parts = { [P in ProgramPart]: z.infer<(typeof programParts)[P]> };

/** A pack without its truth: the parts of all its files, side by side. */
export type Program = { id: ProgramId } & Parts['program'] &
  Parts['people'] &
  Parts['systems'] &
  Parts['plan'] &
  Parts['money'] &
  Parts['metrics'] &
  Parts['news'];

/** One pack from its files. */
export const assembleProgram = (id: ProgramId, parts: Parts): Program => ({
  id,
  ...parts.program,
  ...parts.people,
  ...parts.systems,
  ...parts.plan,
  ...parts.money,
  ...parts.metrics,
  ...parts.news,
});
