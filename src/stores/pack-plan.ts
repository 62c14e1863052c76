import { readDocumentCsv } from '#domain/artifacts/csv.ts';
import type { ScheduleDocument } from '#domain/artifacts/worked-schedule.ts';
import { fetchPlan } from '#platform/pack-plan.ts';

/** The plan of a program pack as its wiki shows it, nothing hidden in it. Null where it does not arrive or cannot be read. */
export async function planOfPack(program: string): Promise<ScheduleDocument | null> {
  const csv = await fetchPlan(program);
  if (csv === null) return null;
  const reading = readDocumentCsv('schedule', csv);
  return reading.state === 'read' ? reading.document : null;
}
