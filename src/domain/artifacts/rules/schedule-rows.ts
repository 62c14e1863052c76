import { scheduleNetwork } from '#domain/schedule/critical-path.ts';
import { isEmpty, rowsOf } from '#domain/artifacts/finders.ts';
import type { DocumentOfKind } from '#domain/artifacts/kinds.ts';
import { networkOf } from '#domain/artifacts/network.ts';

type Schedule = DocumentOfKind<'schedule'>;

/** The activities that have an id, with their rows. */
export const namedRows = ({ activities }: Schedule) => rowsOf(activities).filter(({ row }) => !isEmpty(row.id));
/** The rows of activities by their id. */
export const byId = (schedule: Schedule) => new Map(namedRows(schedule).map(({ row }) => [row.id.trim(), row]));

/** The network worked out; undefined where it is empty or goes in a circle. */
export function workedOut(document: Schedule) {
  const network = networkOf(document);
  if (network.length === 0) return undefined;
  const result = scheduleNetwork(network.map(({ activity }) => activity));
  return result.state === 'scheduled' ? result.schedule : undefined;
}
